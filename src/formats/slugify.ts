/** Words as a part of an identifier: `Länsi-Väylä` is `lansi-vayla`. */
export function slugify(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
