/**
 * Characters that are not seen but would move the cursor, change colours or turn the direction of
 * the text: content is anybody's, and a terminal obeys it.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}]/gu

/** Writes control and format characters out, as `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
