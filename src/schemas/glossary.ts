import {z} from 'zod'
import {slug, translated, words} from './scalars.ts'

/** A term of the field in three languages, with our explanation where a source supports one. */
export const termSchema = z
  .strictObject({
    id: slug.describe('Tunnus osoitteissa.'),
    term: translated.describe('Termi.'),
    definition: translated.optional().describe('Selitys omin sanoin.'),
    avoid: words.optional().describe('Miten termiä ei pidä ymmärtää tai kääntää.'),
    sources: z.array(slug).optional().describe('Lähteet, joihin selitys perustuu.'),
    formerly: z.array(slug).optional().describe('Aiemmat tunnukset.')
  })
  .refine(({definition, sources}) => !definition || (sources?.length ?? 0) > 0, {
    message: 'described-without-source',
    path: ['definition']
  })

/** `content/glossary.yaml`: the terms in Finnish alphabetical order. */
export const glossarySchema = z.array(termSchema)
export type TermData = z.infer<typeof termSchema>
