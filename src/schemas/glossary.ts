import {z} from 'zod'
import {idOf, supported} from './references.ts'
import {inOtherLanguages, slug, translated, words} from './scalars.ts'

/**
 * A term of the field in three languages, with an explanation that a source supports or that says it
 * is ours.
 */
export const termSchema = z
  .strictObject({
    id: slug.describe('Tunnus osoitteissa.'),
    term: translated.describe('Termi.'),
    definition: supported(translated).optional().describe('Selitys omin sanoin.'),
    definitionIsOurs: z
      .literal(true, {error: 'wrong-value'})
      .optional()
      .describe('Selitys on sivuston oma eikä nojaa lähteeseen. Vain yleiskielen sanoille.'),
    avoid: words.optional().describe('Miten termiä ei pidä ymmärtää tai kääntää.'),
    avoidIn: inOtherLanguages.describe('Sama muilla kielillä.'),
    sources: z.array(idOf('source')).optional().describe('Lähteet, joihin selitys perustuu.'),
    formerly: z.array(slug).optional().describe('Aiemmat tunnukset.')
  })
  .refine(
    ({definition, definitionIsOurs, sources}) =>
      !definition || definitionIsOurs || (sources?.length ?? 0) > 0,
    {message: 'described-without-source', path: ['definition']}
  )
  .refine(
    ({definition, definitionIsOurs, sources}) =>
      !definitionIsOurs || (definition !== undefined && !sources?.length),
    {message: 'wrong-value', path: ['definitionIsOurs'], params: {expected: 'own-definition'}}
  )

/** `content/glossary.yaml`: the terms in Finnish alphabetical order. */
export const glossarySchema = z.array(termSchema)
export type TermData = z.infer<typeof termSchema>
