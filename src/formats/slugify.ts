/**
 * Words as a part of an identifier: `Länsi-Väylä` is `lansi-vayla`. Words in another script are named
 * by their code points: an identifier is never empty, and two names are never one.
 */
export function slugify(words: string): string {
  return latin(words) || [...words].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')
}

function latin(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
