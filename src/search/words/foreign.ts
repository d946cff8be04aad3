/**
 * Stem of a Swedish or English word: endings that titles and terms take, no more.
 *
 * The two share one list: a query does not tell its language, and both sides are cut alike.
 */
const endings = [
  // Swedish: kommunernas, kommunerna, områdena, nämnderna, kommuner, områdets, området, kommunen.
  'ernas',
  'arnas',
  'ornas',
  'enas',
  'erna',
  'arna',
  'orna',
  'ena',
  'ens',
  'ets',
  'er',
  'ar',
  'or',
  'en',
  'et',
  'ns',
  // English: municipalities, promoting, negotiated, services.
  'ies',
  'ing',
  'ed',
  'es',
  's',
  'n',
  't',
  'a',
  'e',
  'y'
].sort((a, b) => b.length - a.length)

const shortest = 4

/** Stem of a Swedish or English word, the same for its everyday forms. */
export function foreignStem(word: string): string {
  let stem = word
  for (let round = 0; round < 2; round++) {
    const ending = endings.find((end) => stem.endsWith(end) && stem.length - end.length >= shortest)
    if (!ending) break
    stem = stem.slice(0, stem.length - ending.length)
  }
  return stem
}
