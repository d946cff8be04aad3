import type {Citation} from './citation.ts'
import type {FindOptions} from './find-options.ts'
import {checkCount} from './locators/limits.ts'
import {readElements} from './mentions/read.ts'
import type {DefinedNames} from './relations/memory.ts'
import {publish} from './relations/publish.ts'
import {relate} from './relations/relate.ts'
import {cleanText} from './tokens/clean.ts'
import {readNumbersInWords} from './tokens/numbers-in-words.ts'
import {tokenize} from './tokens/tokenize.ts'

/** Finds every citation of a text, in the order of the text. Reads one paragraph at a time. */
export function findCitations(text: string, options: FindOptions = {}): Citation[] {
  const clean = cleanText(text)
  const names: DefinedNames = new Map()
  const citations: Citation[] = []
  let group = 0

  for (const [start, end] of paragraphs(clean.text)) {
    const tokens = readNumbersInWords(tokenize(clean.text, start, end))
    const elements = readElements({text: clean.text, tokens})
    const place = (from: number, to: number) => {
      const first = tokens[from]?.start ?? start
      const span = clean.original(first, tokens[to - 1]?.end ?? first)
      return {span, text: text.slice(...span)}
    }
    checkCount('citations', citations.length)
    for (const related of relate(tokens, elements, names, options)) {
      if (related.element.type === 'locator') group++
      for (const citation of publish(related, place, group)) citations.push(citation)
    }
  }

  return citations.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** Parts of the text between empty lines. */
function* paragraphs(text: string): Generator<[start: number, end: number]> {
  let start = 0
  for (const {0: gap, index} of text.matchAll(/\n[ ]*\n\s*/gu)) {
    yield [start, index]
    start = index + gap.length
  }
  yield [start, text.length]
}
