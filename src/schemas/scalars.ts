import {z} from 'zod'
import {type AddressFault, addressFault} from '../identifiers/address-fault.ts'
import {
  type Language,
  type OtherLanguage,
  originalLanguage,
  otherLanguages
} from '../identifiers/language.ts'
import {
  formerAddressPattern,
  isReservedAddress,
  longestName,
  ownAddressPattern,
  tooLong
} from '../identifiers/own-address.ts'
import {registryNumberPattern} from '../identifiers/registry-number.ts'
import {rhythmExamples, rhythmPattern} from '../identifiers/rhythm.ts'
import {statuteNumberPattern} from '../identifiers/statute-number.ts'
import {codes} from './codes.ts'

/*
 * Messages here are ids of rules: `src/diagnostics/rules/` has their wording in Finnish and English,
 * so that a fault reads the same wherever it is found.
 */

/**
 * A calendar day, `YYYY-MM-DD`, kept as text.
 *
 * A day in force is not an instant: as a `Date` it would slip to the day before wherever the clock
 * is behind UTC.
 */
export const day = z.iso.date('impossible-day')

/** A day, a month or a year: as much of a date as the source tells. */
export const partialDay = z.union([day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/u)], {
  error: 'impossible-day'
})

/** One value or a list of them. */
export const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([item, z.array(item).min(1)])

/** Name of a file or an entry in addresses: lower-case letters a–z, digits, hyphens. */
export const slug = z
  .string()
  .max(longestName, 'name-too-long')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'wrong-slug')

/** Words for a reader: at least one letter or number, no line breaks. */
export const words = z.string().regex(/^(?=.*[\p{L}\p{N}])\S(?:.*\S)?$/u, 'empty-text')

/** Statute number as people write it, `611/2021`. */
export const statuteNumber = z.string().regex(statuteNumberPattern, 'wrong-statute-number')

/** Number of a section without the sign: `14`, `6a`. */
export const sectionNumber = z.string().regex(/^[1-9]\d*[a-z]?$/u, 'wrong-section-number')

/** Registry number of a case (asianumero, diaarinumero), `77/00.04.01/2023`. */
export const registryNumber = z.string().regex(registryNumberPattern, 'wrong-registry-number')

/** Address of a page outside the site. Finlex gives its identifiers with `http:`; they are not links. */
export const webAddress = z
  .string()
  .refine((text) => !['unsafe-address', 'inside'].includes(faultOf(text) ?? ''), 'wrong-address')
  .refine((text) => faultOf(text) !== 'not-https', 'not-https')
  .refine((text) => faultOf(text) !== 'lookalike-address', 'lookalike-address')
  .meta({format: 'uri'})

function faultOf(text: string): AddressFault | 'inside' | undefined {
  return /^[/#]/u.test(text.trim()) ? 'inside' : addressFault(text)
}

/** An address on the site itself, from the root: `/sopimus/2023/#art_1`. */
export const ownAddress = address(ownAddressPattern)

/** Former addresses of an entry, on this site or the one before it: `/vanha/sivu.html`. */
export const formerly = z
  .array(address(formerAddressPattern))
  .optional()
  .describe('Aiemmat osoitteet, jotka johtavat jatkossa tähän. Osoite alkaa kauttaviivalla.')

/** An address breaks one rule at a time. */
function address(pattern: RegExp) {
  const isSound = (text: string) => pattern.test(text) && !tooLong(text)
  return z
    .string()
    .regex(pattern, 'wrong-own-address')
    .refine((text) => !(pattern.test(text) && tooLong(text)), 'name-too-long')
    .refine((text) => !(isSound(text) && isReservedAddress(text)), 'reserved-name')
}

/** The same words in the languages of the site. */
export const translated = z.strictObject({
  fi: words.describe(languageIn(originalLanguage)),
  ...(Object.fromEntries(
    otherLanguages.map((other) => [other, words.optional().describe(languageIn(other))])
  ) as Record<OtherLanguage, z.ZodOptional<z.ZodString>>)
})
export type Translated = z.infer<typeof translated>

/** The same words in languages other than the main one, which has a field of its own. */
export const inOtherLanguages = z
  .strictObject(
    Object.fromEntries(
      otherLanguages.map((other) => [other, words.optional().describe(languageIn(other))])
    ) as Record<OtherLanguage, z.ZodOptional<z.ZodString>>
  )
  .optional()

/** An item of a list of words: the words alone, or with the same in other languages. */
export const told = z
  .union([
    words,
    z.strictObject({
      text: words.describe('Virke omin sanoin.'),
      texts: inOtherLanguages.describe('Sama muilla kielillä.')
    })
  ])
  .transform((item): Told => (typeof item === 'string' ? {text: item} : item))
export interface Told {
  text: string
  texts?: z.infer<typeof inOtherLanguages>
}

/** Words that need no translation, and why. */
export const inOneLanguage = (why: keyof typeof reasonsForOneLanguage) =>
  words.meta({inOneLanguage: why})

export const reasonsForOneLanguage = {
  file: 'each language has a file of its own',
  grammar: 'an inflected form, of use in Finnish only',
  name: 'a name or an identifier, the same in every language',
  quoted: 'the words of a source',
  search: 'what people type in any language'
} as const

/** Words for the author, on a field in one language. */
export function languageIn(language: Language): string {
  return `Kieli: ${new Intl.DisplayNames('fi', {type: 'language'}).of(language)}`
}

/** Languages of translations that are the site's own. */
export const ownTranslations = z.array(z.enum(otherLanguages, {error: 'wrong-value'})).optional()

/** How often a duty or a meeting recurs: `yearly`, `4-per-year`, `every-2-months`, `when-needed`. */
export const rhythm = z
  .string()
  .regex(rhythmPattern, 'wrong-value')
  .meta({examples: [...rhythmExamples]})

/** What kind of authority or organization a party is; statutes bind parties by it. */
export const roles = {
  municipality: 'kunta',
  county: 'hyvinvointialue',
  'regional-council': 'maakunnan liitto',
  'joint-authority': 'kuntayhtymä',
  'state-agency': 'valtion viranomainen',
  parish: 'seurakunta',
  association: 'yhdistys',
  company: 'yhtiö',
  foundation: 'säätiö',
  other: 'muu'
} as const
export const role = codes(roles)
export type Role = keyof typeof roles

/** Kinds that a statute can bind: what is of no kind of its own it does not know. */
export const rolesInLaw = Object.keys(roles).filter((name) => name !== 'other')

/** The kinds in the order that the site lists them. */
export const roleNames = Object.keys(roles) as [Role, ...Role[]]
