const digits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** Parts of an act are numbered in Roman figures, in identifiers in ours: `1` → `I`. */
export function toRoman(number: string): string {
  const value = Number(number)
  return Number.isInteger(value) && value > 0 && value < 40
    ? 'X'.repeat(Math.floor(value / 10)) + digits[value % 10]
    : number
}
