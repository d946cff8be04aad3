import {z} from 'zod'
import type {Corpus, Party} from '../../model/corpus.ts'
import type {Duty} from '../../model/derive-duties.ts'
import {provisionNumber} from '../../model/find.ts'
import {roleNames} from '../../schemas/scalars.ts'
import {publishedAt} from '../published-at.ts'
import {uriOf} from '../uri.ts'
import {
  dayField,
  linkSchema,
  linkTo,
  otherWordsField,
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
    officialNames: otherWordsField,
    names: translatedField.optional(),
    ...placeFields,
    role: z.enum(roleNames),
    roleName: translatedField.optional().describe('Its own word where the role is other.'),
    bodies: z
      .array(z.object({id: z.string(), name: z.string(), names: otherWordsField}))
      .describe('Bodies that decide on the agreement.'),
    place: z
      .object({column: z.int(), row: z.int()})
      .optional()
      .describe('Where it lies, on a grid: columns from the west, rows from the north.'),
    website: z.url().optional(),
    minutes: z.url().optional().describe('Where it publishes its minutes.'),
    registry: z
      .object({
        name: z.string(),
        names: otherWordsField,
        website: z.url().optional(),
        email: z.email().optional()
      })
      .optional()
      .describe('Office that documents are asked from.'),
    seat: z.string().optional().describe('Registered office.'),
    seats: otherWordsField,
    businessId: z.string().optional().describe('Finnish Business ID.'),
    formerNames: z
      .array(
        z.object({
          name: z.string(),
          names: otherWordsField,
          officialName: z.string(),
          officialNames: otherWordsField,
          until: z.iso.date().describe('Last day that the name was in use.'),
          sources: z.array(sourceReferenceSchema)
        })
      )
      .optional(),
    ended: z
      .object({on: z.iso.date(), sources: z.array(sourceReferenceSchema)})
      .optional()
      .describe('First day that it is no more.'),
    successors: z.array(linkSchema).optional().describe('Parties that it has merged into.'),
    predecessors: z.array(linkSchema).optional().describe('Parties that have merged into it.'),
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

export function partyData(corpus: Corpus, party: Party): PartyJson {
  const {address, data, predecessors, slug, successors} = party
  const {bodies, businessId, ended, formerNames, minutes, name, names} = data
  const {officialName, place, registry, role, seat, sources, website} = data
  const linksTo = (parties: readonly Party[]) =>
    parties.map((other) => linkTo(corpus.site, other.data.name, other.address))
  return {
    slug,
    name,
    officialName,
    ...(data.officialNames && {officialNames: data.officialNames}),
    ...(names && {names}),
    ...publishedAt(corpus.site, address),
    role,
    ...(data.roleName && {roleName: data.roleName}),
    bodies,
    ...(place && {place}),
    ...(website && {website: uriOf(website)}),
    ...(minutes && {minutes: uriOf(minutes)}),
    ...(registry && {registry}),
    ...(seat && {seat}),
    ...(data.seats && {seats: data.seats}),
    ...(businessId && {businessId}),
    ...(formerNames && {
      formerNames: formerNames.map((former) => ({
        name: former.name,
        ...(former.names && {names: former.names}),
        officialName: former.officialName,
        ...(former.officialNames && {officialNames: former.officialNames}),
        until: former.until,
        sources: referToSources(corpus, former.sources)
      }))
    }),
    ...(ended && {ended: {on: ended.on, sources: referToSources(corpus, ended.sources)}}),
    ...(successors.length > 0 && {successors: linksTo(successors)}),
    ...(predecessors.length > 0 && {predecessors: linksTo(predecessors)}),
    sources: referToSources(corpus, sources)
  }
}

export function dutyData({site}: Corpus, {comingFrom, how, passage, section}: Duty) {
  const {number: subsection, rhythms} = passage.subsection ?? {number: passage.number, rhythms: []}
  return {
    ...linkTo(site, provisionNumber(section, subsection), `${section.address}#${passage.id}`),
    how,
    rhythms,
    ...(comingFrom && {inForceFrom: comingFrom})
  }
}
