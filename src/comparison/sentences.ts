import {readSentences, tokenize} from '../citations/index.ts'
import type {ComparedArticle, ComparedBlock, Sentence} from './compared-text.ts'

/** The sentences of an article in their order. Joined, those of a block are a space and its text. */
export function sentencesOf(article: ComparedArticle): Sentence[] {
  return article.blocks.flatMap((block) =>
    cut(` ${block.text}`, block).map((text, at) => ({article, block, isFirst: at === 0, text}))
  )
}

/** Cuts where the citation reader ends a sentence. A row of a table is one, whatever its cells say. */
function cut(text: string, {kind}: ComparedBlock): string[] {
  if (kind === 'row') return [text]
  const tokens = tokenize(text)
  const numbers = readSentences(tokens)
  const starts = [0]
  for (let at = 1; at < tokens.length; at++) {
    const end = tokens[at - 1]?.end ?? 0
    if (numbers[at] !== numbers[at - 1]) starts.push(end)
  }
  return starts.map((start, at) => text.slice(start, starts[at + 1])).filter((one) => one !== '')
}
