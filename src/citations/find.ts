import type {Citation, CitationLanguage} from './citation.ts'
import {cleanText} from './clean.ts'
import {publish} from './publish.ts'
import {readElements} from './read.ts'
import {relate} from './relate.ts'
import {tokenize} from './tokenize.ts'

/** What the caller knows of a text. */
export interface FindOptions {
  /** Language of the text. A text may mix languages: it is read in all three at once. */
  language?: CitationLanguage
  /** Day of the text, `YYYY-MM-DD`: decides between acts that have had one title. */
  date?: string
}

/** Finds every citation of a text, in the order of the text. */
export function findCitations(text: string, options: FindOptions = {}): Citation[] {
  const clean = cleanText(text)
  const source = {text: clean.text, tokens: tokenize(clean.text)}
  const elements = readElements(source)

  return relate(source, elements, options.date)
    .flatMap((related, group) => publish(related, place, group + 1))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])

  function place(from: number, to: number) {
    const start = source.tokens[from]?.start ?? 0
    const span = clean.original(start, source.tokens[to - 1]?.end ?? start)
    return {span, text: text.slice(...span)}
  }
}
