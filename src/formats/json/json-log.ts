import {z} from 'zod'
import type {WithdrawnData} from '../../schemas/log.ts'
import type {SiteData} from '../../schemas/site.ts'
import {changeWords} from '../../strings/provision-status.ts'
import type {LoggedChange} from '../../views/change-log.ts'
import {mainLanguage} from '../main-language.ts'
import {publishedAt} from '../published-at.ts'
import {dayField, otherWordsField, placeFields} from './json-place.ts'

const place = z.object(placeFields)

export const changeSchema = z
  .object({
    day: dayField,
    kind: z
      .enum(['published', 'added', 'corrected', 'withdrawn', 'law-amended', 'compared'])
      .describe(
        'law-amended: an act has amended a section that the site describes. compared: two versions can be compared since the later one was published.'
      ),
    text: z.string(),
    texts: otherWordsField,
    pages: z.array(place).describe('Pages that the change concerns.')
  })
  .meta({id: 'Change', description: 'Something published, added, corrected or withdrawn.'})
export type ChangeJson = z.infer<typeof changeSchema>

export const withdrawnSchema = z
  .object({
    title: z.string(),
    titles: otherWordsField,
    ...placeFields,
    withdrawnOn: dayField,
    decidedBy: z.string().describe('Authority or body that decided on it.'),
    decidedByIn: otherWordsField,
    reason: z.string(),
    reasons: otherWordsField,
    instead: place.optional()
  })
  .meta({id: 'Withdrawn', description: 'A text that was taken off the site.'})
export type WithdrawnJson = z.infer<typeof withdrawnSchema>

export function changeData(site: SiteData, change: LoggedChange): ChangeJson {
  const {addresses = [], day, kind} = change
  const text = changeWords(change, mainLanguage(site))
  const texts = 'texts' in change && change.texts
  return {
    day,
    kind,
    text,
    ...(texts && {texts}),
    pages: addresses.map((address) => publishedAt(site, address))
  }
}

export function withdrawnData(site: SiteData, entry: WithdrawnData): WithdrawnJson {
  const {address, decidedBy, instead, reason, title, withdrawnOn} = entry
  return {
    title,
    ...(entry.titles && {titles: entry.titles}),
    ...publishedAt(site, address),
    withdrawnOn,
    decidedBy,
    ...(entry.decidedByIn && {decidedByIn: entry.decidedByIn}),
    reason,
    ...(entry.reasons && {reasons: entry.reasons}),
    ...(instead && {instead: publishedAt(site, instead)})
  }
}
