import {z} from 'zod'
import {type OtherLanguage, otherLanguages} from '../../identifiers/language.ts'
import {rhythmPattern} from '../../identifiers/rhythm.ts'
import type {SiteData} from '../../schemas/site.ts'
import {publishedAt} from '../published-at.ts'

/** A calendar day. */
export const dayField = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)

/** A day, a month or a year: as much of a date as the source tells. */
export const partialDayField = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)

/** Words in languages other than the main one. */
export const otherWordsField = z
  .object(Object.fromEntries(otherLanguages.map((language) => [language, z.string().optional()])))
  .optional()

export const translatedField = z
  .object({
    fi: z.string(),
    ...(Object.fromEntries(otherLanguages.map((other) => [other, z.string().optional()])) as Record<
      OtherLanguage,
      z.ZodOptional<z.ZodString>
    >)
  })
  .meta({id: 'Translated', description: 'The same words by language.'})

const addressField = z
  .string()
  .regex(/^\/\S*$/u)
  .meta({id: 'Address', description: 'Address on the site, from its root. It never changes.'})

const urlField = z.url().meta({
  id: 'Url',
  description: 'The same address, absolute. Absent where the site does not know its own.'
})

/** Fields of everything that has an address on the site. */
export const placeFields = {address: addressField, url: urlField.optional()}

export const linkSchema = z
  .object({title: z.string(), ...placeFields})
  .meta({id: 'Link', description: 'Something else on the site.'})
export type Link = z.infer<typeof linkSchema>

/** A link to something else on the site. */
export function linkTo(site: SiteData, title: string, address: string): Link {
  return {title, ...publishedAt(site, address)}
}

export const rhythmField = z
  .string()
  .regex(rhythmPattern)
  .describe(
    'yearly, half-year, quarterly, monthly, weekly, council-term, N-per-UNIT, every-N-UNITs, when-needed; at-least- before it where that is the least.'
  )
