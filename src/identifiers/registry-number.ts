/*
 * Registry numbers of cases (asianumero, diaarinumero), as the systems of Finnish authorities write
 * them: one grammar for fields, texts, search and the citation field. The running number has no
 * leading nought but in Helsinki's, the year is of four digits.
 */
const year = '(?:19|20)\\d\\d'
const running = '[1-9]\\d{0,5}'
const letters = '\\p{Lu}[\\p{L}-]{0,11}'
const suffix = '(?:-[\\p{Lu}\\d][\\p{L}\\d-]{0,9})?'

/** Numbers that begin with a digit. */
const numeric = [
  // 77/00.04.01/2023
  `${running}/\\d\\d(?:\\.\\d\\d){1,4}/${year}`
]
/** Numbers that begin with the letters of an authority or of a register. */
const lettered = [
  // KUHMO/123/00.01.02/2024 · TRE:1234/00.01.02/2024 · D/77/00.04.01/2023 · THL/123/4.01.00/2024
  `(?:${letters}/|\\p{Lu}{2,8}:)${running}/\\d{1,2}(?:\\.\\d{1,2}){1,4}/${year}${suffix}`,
  // HOLDno-2019-221 · ROIDno-2021-4378
  `\\p{L}{1,12}[Dd]no-${year}-${running}`,
  // VN/123/2024 · VN/2821/2024-VM-2 · LAPS/55/2025
  `${letters}/${running}/${year}${suffix}`,
  // HEL 2024-001234
  `\\p{Lu}{2,5}[ \\u00A0]${year}-\\d{6}`
]
// 14509/2023: it looks like a number of the Statutes too.
const plain = `${running}/${year}`

const anyOf = (forms: readonly string[]) => `(?:${forms.join('|')})`
const unmistakable = anyOf([...numeric, ...lettered])
/** No part of a longer number or of an address. */
const start = '(?<![\\p{L}\\d/.-])'
const end = '(?![\\p{L}\\d/])'

/** A registry number as a field may have it. */
export const registryNumberPattern = new RegExp(`^(?:${unmistakable}|${plain})$`, 'u')

/** Sticky patterns of a registry number that stands in a text at some place. */
export const registryNumberAt = {
  /** At a digit. */
  numeric: new RegExp(`${start}${anyOf(numeric)}${end}`, 'uy'),
  /** At a capital letter, or the first letter of `hirdno-2024-311`. */
  lettered: new RegExp(`${start}${anyOf(lettered)}${end}`, 'uy')
} as const

const anywhere = new RegExp(`${start}${unmistakable}${end}`, 'gu')

/** The registry numbers of a text, those left out that may be something else. */
export function registryNumbersIn(text: string): string[] {
  return [...text.matchAll(anywhere)].map(([number]) => number)
}

/** What people write before a registry number. */
const label =
  '(?:asia(?:n?numero|nro)|diaari(?:numero|nro)|dnro|drno|dnr|dno|ärendenummer|diarienummer|case number|registry number|record number)[.:]? ?'
const typed = new RegExp(
  `^(?<label>${label})?(?:(?<sure>${unmistakable})|(?<plain>${plain}))$`,
  'iu'
)

/** A registry number that somebody has typed or pasted. */
export interface TypedRegistryNumber {
  number: string
  /** It may be the number of an act as well. */
  mayBeAct: boolean
}

/** Reads a registry number alone or after its label, in capitals or in small letters. */
export function readTypedRegistryNumber(text: string): TypedRegistryNumber | undefined {
  const {label: named, plain: ambiguous, sure} = typed.exec(text.trim())?.groups ?? {}
  const number = sure ?? ambiguous
  return number === undefined ? undefined : {number, mayBeAct: !sure && !named}
}

/** One spelling of what is one number: `HEL 2024-001234` and `hel 2024-001234`. */
export function registryNumberKey(number: string): string {
  return number.replaceAll('\u00A0', ' ').toLocaleLowerCase('fi')
}
