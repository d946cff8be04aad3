const weights = [7, 9, 10, 5, 8, 4, 2]

/** Whether a text is a Finnish Business ID (Y-tunnus), `1234567-1`, with the right check digit. */
export function isBusinessId(text: string): boolean {
  const [, digits = '', check = ''] = /^(\d{7})-(\d)$/u.exec(text) ?? []
  if (digits === '') return false
  const sum = weights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0)
  const rest = sum % 11
  // A rest of 1 has no check digit: such numbers are not given.
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest)
}
