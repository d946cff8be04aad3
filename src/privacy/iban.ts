/**
 * Whether words are an account number (ISO 13616): the number modulo 97 is one. Words after it may
 * look like its last groups.
 */
export function isIban(found: string): boolean {
  const groups = found.toUpperCase().split(/[^A-Z0-9]+/u)
  if (groups[0]?.startsWith('FI')) return isOneModulo97(groups.join(''))
  return groups.some((_, index) => isOneModulo97(groups.slice(0, index + 1).join('')))
}

function isOneModulo97(plain: string): boolean {
  const rotated = plain.slice(4) + plain.slice(0, 4)
  let remainder = 0
  for (const character of rotated) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return plain.length >= 15 && remainder === 1
}
