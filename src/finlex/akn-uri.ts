import type {FinlexLanguage} from '../identifiers/finlex.ts'
import {
  compareStatutes,
  type StatuteNumber,
  statuteNumberPattern
} from '../identifiers/statute-number.ts'

/**
 * An expression of an act at Finlex: one act, one language, one wording.
 *
 * As published (`statute`) there is one wording; of a consolidated act (`statute-consolidated`) one
 * for each amending act that was written in.
 */
export interface AknUri {
  form: 'as-published' | 'consolidated'
  statute: StatuteNumber
  language: FinlexLanguage
  /** The last amending act that is written in. */
  version?: StatuteNumber
}

const forms = {'as-published': 'statute', consolidated: 'statute-consolidated'} as const
const codes = {fi: 'fin', sv: 'swe'} as const
const pattern =
  /\/akn\/fi\/act\/(?<form>statute|statute-consolidated)\/(?<year>\d{4})\/(?<number>\d{1,5})(?:-\d{3})?(?:\/(?<language>fin|swe)@(?<version>\d{8,9})?)?(?=$|[/!#.])/u

/** Reads `/akn/fi/act/statute-consolidated/2021/612/fin@20230221`, also at the end of an address. */
export function parseAknUri(text: string): AknUri | undefined {
  const {form, language, version} = pattern.exec(text)?.groups ?? {}
  const statute = statuteOfUri(text)
  if (!(statute && language)) return undefined
  const amendedBy = version === undefined ? undefined : parseVersion(version)
  return {
    form: form === 'statute' ? 'as-published' : 'consolidated',
    statute,
    language: language === 'swe' ? 'sv' : 'fi',
    ...(amendedBy && {version: amendedBy})
  }
}

/** The act that an address of Finlex leads to, in whatever language and wording. */
export function statuteOfUri(text: string): StatuteNumber | undefined {
  const groups = pattern.exec(text)?.groups
  return groups && {year: Number(groups['year']), number: Number(groups['number'])}
}

/** Reads the mark of a wording, `20250743` or `@20250743`: the year, and the number in four digits. */
export function parseVersion(mark: string): StatuteNumber | undefined {
  const groups = /^@?(?<year>\d{4})(?<number>\d{4,5})$/u.exec(mark)?.groups
  if (!groups) return undefined
  const statute = {year: Number(groups['year']), number: Number(groups['number'])}
  return statuteNumberPattern.test(`${statute.number}/${statute.year}`) ? statute : undefined
}

/**
 * Writes the address below the base of the service.
 *
 * Without a version a consolidated act is asked for as `@latest`: a bare `@` answers with the oldest
 * wording.
 */
export function formatAknUri({form, statute, language, version}: AknUri): string {
  const path = `/akn/fi/act/${forms[form]}/${statute.year}/${statute.number}/${codes[language]}@`
  if (form === 'as-published') return path
  return version ? `${path}${formatVersion(version)}` : `${path}latest`
}

function formatVersion({year, number}: StatuteNumber): string {
  return `${year}${String(number).padStart(4, '0')}`
}

/** Order of wordings: the older amending act first, the act that nobody has amended before all. */
export function compareVersions(a: StatuteNumber | undefined, b: StatuteNumber | undefined) {
  if (!(a && b)) return Number(Boolean(a)) - Number(Boolean(b))
  return compareStatutes(a, b)
}

/** The expression with the most amendments written in: an answer may hold several, in any order. */
export function newestVersion<Expression extends {uri: AknUri}>(
  expressions: readonly Expression[]
): Expression | undefined {
  return expressions.toSorted((a, b) => compareVersions(a.uri.version, b.uri.version)).at(-1)
}
