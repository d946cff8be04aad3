import {z} from 'zod'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Corpus, Duty, Party} from '../../model/corpus.ts'
import {roleNames} from '../../schemas/scalars.ts'
import {placeOf} from '../place.ts'
import {uriOf} from '../uri.ts'
import {
  dayField,
  linkSchema,
  linkTo,
  placeFields,
  rhythmField,
  translatedField
} from './json-place.ts'
import {referToSources, sourceReferenceSchema} from './json-references.ts'

export const partySchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    officialName: z.string(),
    names: translatedField.optional(),
    ...placeFields,
    role: z.enum(roleNames),
    bodies: z
      .array(z.object({id: z.string(), name: z.string()}))
      .describe('Bodies that decide on the agreement.'),
    place: z
      .object({column: z.int(), row: z.int()})
      .optional()
      .describe('Where it lies, on a grid: columns from the west, rows from the north.'),
    website: z.url().optional(),
    sources: z.array(sourceReferenceSchema)
  })
  .meta({id: 'Party', description: 'A party to the agreement.'})
export type PartyJson = z.infer<typeof partySchema>

export const dutySchema = linkSchema
  .extend({
    how: z.enum(['binds', 'involves']),
    rhythms: z.array(rhythmField),
    inForceFrom: dayField
      .optional()
      .describe('First day in force, where it was to come when the site was made.')
  })
  .meta({id: 'Duty', description: 'A subsection that binds the party, or names it as taking part.'})

export function partyData(corpus: Corpus, {address, data, slug}: Party): PartyJson {
  const {bodies, name, names, officialName, place, role, sources, website} = data
  return {
    slug,
    name,
    officialName,
    ...(names && {names}),
    ...placeOf(corpus.site, address),
    role,
    bodies,
    ...(place && {place}),
    ...(website && {website: uriOf(website)}),
    sources: referToSources(corpus, sources)
  }
}

export function dutyData({site}: Corpus, {comingFrom, how, passage, section}: Duty) {
  const number = `${formatStatuteNumber(section.act.number)} ${section.data.section} §`
  const {number: subsection, rhythms} = passage.subsection ?? {number: passage.number, rhythms: []}
  return {
    ...linkTo(site, `${number} ${subsection} mom.`, `${section.address}#${passage.id}`),
    how,
    rhythms,
    ...(comingFrom && {inForceFrom: comingFrom})
  }
}
