const places =
  /(?<numbers>\d+(?: ?[a-z](?![a-zåäö]))?(?:(?:, | ja | och |–)\d+(?: ?[a-z](?![a-zåäö]))?)*) ?(?:§|mom|kohta|kohdat|punkt|luku|luvut|kap|osa)/u

/**
 * The places that a note speaks of: `2` of "2 momentti", `5a`. A range gives both its ends and what is
 * between them.
 */
export function placesOf(text: string): string[] {
  const numbers = places.exec(text)?.groups?.['numbers'] ?? ''
  return numbers.split(/, | ja | och /u).flatMap((one) => {
    const [from = '', to] = one.split('–').map((end) => end.replace(' ', ''))
    const [first, last] = [Number(from), Number(to)]
    if (to === undefined || !(last > first) || last - first > 200) return from ? [from] : []
    return Array.from({length: last - first + 1}, (_, index) => String(first + index))
  })
}
