const glued: readonly [pattern: RegExp, replacement: string][] = [
  // 14 § · 6 a § · 1 momentti · 2 kohta · 3 luku · 1 mom. · 2 kap.
  [
    /(\d) (?=(?:[a-z] )?§|momen|mom\b|mom\.|kohta|kohda|kohtaa|luku|luvu|kap\b|kap\.|punkt|moment)/gu,
    '$1\u00A0'
  ],
  [/(\d\u00A0[a-z]) (?=§)/gu, '$1\u00A0'],
  [/§ (?=\d)/gu, '§\u00A0'],
  // 6. lokakuuta 2025
  [/(\d\.) (?=\p{L}+kuuta\b)/gu, '$1\u00A0'],
  [/(kuuta) (?=\d{4})/gu, '$1\u00A0']
]

/** What there is to glue has one of these. */
const numbers = /[\d§]/u

/**
 * The words with no-break spaces between numbers and their signs, so that no line ends in `14` and
 * begins with `§`.
 */
export function withNoBreaks(text: string): string {
  if (!numbers.test(text)) return text
  return glued.reduce((words, [pattern, glue]) => words.replace(pattern, glue), text)
}
