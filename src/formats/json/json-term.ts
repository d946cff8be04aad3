import {z} from 'zod'
import type {Corpus, Term} from '../../model/corpus.ts'
import {publishedAt} from '../published-at.ts'
import {otherWordsField, placeFields, translatedField} from './json-place.ts'
import {referToSources, sourceReferenceSchema} from './json-references.ts'

export const termSchema = z
  .object({
    id: z.string(),
    term: translatedField,
    definition: translatedField.optional().describe('In words of the site.'),
    definitionIsOurs: z
      .literal(true)
      .optional()
      .describe('The definition rests on no source: it explains a word of common language.'),
    avoid: z.string().optional().describe('How not to understand or translate the term.'),
    avoidIn: otherWordsField,
    ...placeFields,
    sources: z.array(sourceReferenceSchema)
  })
  .meta({id: 'Term', description: 'A term of the field.'})
export type TermJson = z.infer<typeof termSchema>

export function termData(corpus: Corpus, {address, data, id}: Term): TermJson {
  const {avoid, definition, definitionIsOurs, sources = [], term} = data
  return {
    id,
    term,
    ...(definition && {definition}),
    ...(definitionIsOurs && {definitionIsOurs}),
    ...(avoid && {avoid}),
    ...(data.avoidIn && {avoidIn: data.avoidIn}),
    ...publishedAt(corpus.site, address),
    sources: referToSources(corpus, sources)
  }
}
