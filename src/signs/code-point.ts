/** A character as its number, the way people write it: `U+200B`. */
export function codePoint(character: string | number): string {
  const code = typeof character === 'number' ? character : (character.codePointAt(0) ?? 0)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
