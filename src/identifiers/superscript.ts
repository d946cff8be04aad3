/** Raised digits, in their order. */
export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The mark of a footnote as plain text has it: `1` is `¹`, a sign stays what it is. */
export function superscript(mark: string): string {
  return mark.replace(/\d/gu, (digit) => raisedDigits.charAt(Number(digit)))
}
