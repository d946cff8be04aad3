import {z} from 'zod'
import type {Corpus} from '../../model/corpus.ts'
import type {VersionLife} from '../../model/version-life.ts'
import {lifeEventKinds} from '../../schemas/life.ts'
import {dayField, otherWordsField} from './json-place.ts'
import {
  partyReferenceSchema,
  referToParty,
  referToSources,
  sourceReferenceSchema
} from './json-references.ts'

export const lifeSchema = z
  .object({
    inForceFrom: dayField.optional().describe('First day in force. It may be to come.'),
    inForceKnownFrom: dayField.optional().describe('In force by then; no first day is known.'),
    inForceUntil: dayField.optional().describe('Last day in force. It may be to come.'),
    condition: z.string().optional().describe('Condition of the entry into force.'),
    replacedOn: dayField.optional().describe('First day of the version that took its place.'),
    inForceFor: z
      .array(partyReferenceSchema)
      .optional()
      .describe('Present where it is in force between some of its parties only.'),
    events: z
      .array(
        z.object({
          event: z.enum(Object.keys(lifeEventKinds)),
          on: dayField.optional(),
          until: dayField.optional().describe('Last day in force, of an extension or termination.'),
          party: partyReferenceSchema.optional(),
          condition: z.string().optional(),
          conditions: otherWordsField,
          text: z.string().optional(),
          texts: otherWordsField,
          sources: z.array(sourceReferenceSchema)
        })
      )
      .describe('What the sources tell, in the order of days.')
  })
  .meta({id: 'Life', description: 'Sourced days of one version: what its state follows from.'})

export function lifeData(corpus: Corpus, life: VersionLife): z.infer<typeof lifeSchema> {
  const {site} = corpus
  const {condition, events, from, inForceFor, knownFrom, replacedOn, until} = life
  return {
    ...(from && {inForceFrom: from}),
    ...(knownFrom && {inForceKnownFrom: knownFrom}),
    ...(until && {inForceUntil: until}),
    ...(condition && {condition}),
    ...(replacedOn && {replacedOn}),
    ...(inForceFor && {inForceFor: inForceFor.map((party) => referToParty(site, party))}),
    events: events.map(({party, sources, ...event}) => ({
      ...event,
      ...(party && {party: referToParty(site, party)}),
      sources: referToSources(corpus, sources)
    }))
  }
}
