/*
 * Registry numbers of cases (asianumero, diaarinumero), as the systems of Finnish authorities write
 * them. The running number has no leading nought but in Helsinki's, the year is of four digits.
 */
const year = '(?:19|20)\\d\\d'
const running = '[1-9]\\d{0,5}'
const letters = '\\p{Lu}[\\p{L}-]{0,11}'
const suffix = `(?:-[\\p{Lu}\\d][\\p{L}\\d-]{0,9})?`

/** Forms that are nothing else. */
const unmistakable = [
  // 77/00.04.01/2023 · KUHMO/123/00.01.02/2024 · TRE:1234/00.01.03/2024 · D/123/00.01.02.00/2024
  `(?:${letters}[/:])?${running}/\\d\\d(?:\\.\\d\\d){1,4}/${year}`,
  // HOLDno-2019-221 · ROIDno-2021-4378 · dnro PADDno-2021-186
  `\\p{L}{1,12}[Dd]no-${year}-${running}`,
  // VN/123/2024 · VN/2821/2024-VM-2 · LAPS/55/2025
  `${letters}/${running}/${year}${suffix}`,
  // HEL 2024-001234
  `\\p{Lu}{2,5}[ \\u00A0]${year}-\\d{6}`
]
// 14509/2023: it looks like a number of the Statutes too.
const plain = `${running}/${year}`

/** A registry number as a field may have it. */
export const registryNumberPattern = new RegExp(`^(?:${[...unmistakable, plain].join('|')})$`, 'u')

const unmistakablePattern = new RegExp(`^(?:${unmistakable.join('|')})$`, 'iu')

/** Whether the text is a registry number and nothing else, in capitals or not. */
export function isRegistryNumber(text: string): boolean {
  return unmistakablePattern.test(text)
}

/** Whether the text may be a registry number: a number and a year may be of an act as well. */
export function mayBeRegistryNumber(text: string): boolean {
  return registryNumberPattern.test(text) || isRegistryNumber(text)
}

const anywhere = new RegExp(`(?<![\\p{L}\\d/.-])(?:${unmistakable.join('|')})(?![\\d/])`, 'gu')

/** The registry numbers of a text, those left out that may be something else. */
export function registryNumbersIn(text: string): string[] {
  return [...text.matchAll(anywhere)].map(([number]) => number)
}
