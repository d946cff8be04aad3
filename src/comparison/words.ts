import {findCitations, tokenize} from '../citations/index.ts'

const month =
  '(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}*|januari|februari|mars|april|maj|ju[nl]i|augusti|september|oktober|november|december|January|February|March|May|Ju(?:ne|ly)|August|October)'
const level = '(?:§|(?:mom|koh[dt]a|alakoh[dt]a|lu[kv]u|artikla|pykälä|kap)\\p{L}*)'

/** What is read as one: days in words, numbers with their levels, numbers with signs in them. */
const unit = new RegExp(
  [
    `\\d{1,2}\\.? (?:p(?:äivä\\p{L}*|\\.) )?${month}(?: \\d{4})?`,
    `\\d+(?: \\p{Ll})? ${level}(?::\\p{Ll}+)?`,
    '§ \\d+(?: \\p{Ll}(?!\\p{L}))?',
    '\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}',
    '\\d{1,3}(?: \\d{3})+(?:,\\d+)?(?: ?%)?',
    '(?:\\p{L}+-?)?\\d+(?:[.,:/–-]\\d+)*(?:\\.(?=\\p{L})\\p{L}+|:\\p{Ll}+| ?%)?'
  ].join('|'),
  'gu'
)

/**
 * The words of a sentence, each with the white space before it: joined, they are the sentence.
 *
 * Tokens of the citation reader; a citation, a number or a day is one word, however it is written.
 */
export function wordsOf(sentence: string): string[] {
  const ends = new Map<number, number>()
  for (const [start, end] of unitsOf(sentence)) {
    ends.set(start, Math.max(end, ends.get(start) ?? 0))
  }
  const words: string[] = []
  let from = 0
  let inside = 0
  for (const token of tokenize(sentence)) {
    inside = Math.max(inside, ends.get(token.start) ?? 0)
    if (token.end >= inside) push(token.end)
  }
  push(sentence.length)
  return words

  function push(to: number): void {
    if (to > from) words.push(sentence.slice(from, to))
    from = to
  }
}

function unitsOf(sentence: string): (readonly [start: number, end: number])[] {
  return [
    ...findCitations(sentence).map(({span}) => span),
    ...Array.from(
      sentence.matchAll(unit),
      ({0: found, index}) => [index, index + found.length] as const
    )
  ]
}
