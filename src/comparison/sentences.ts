import {readSentences, tokenize} from '../citations/index.ts'
import type {ComparedArticle, Sentence} from './compared-text.ts'

/** The sentences of an article in their order. Joined, those of a block are a space and its text. */
export function sentencesOf(article: ComparedArticle): Sentence[] {
  return article.blocks.flatMap((block) =>
    cut(` ${block.text}`).map((text, at) => ({article, block, isFirst: at === 0, text}))
  )
}

/** Cuts where the citation reader ends a sentence, and between the cells of a table. */
function cut(text: string): string[] {
  const tokens = tokenize(text)
  const numbers = readSentences(tokens)
  const starts = [0]
  for (let at = 1; at < tokens.length; at++) {
    const end = tokens[at - 1]?.end ?? 0
    if (tokens[at]?.text === '\t') starts.push(tokens[at]?.start ?? end)
    else if (numbers[at] !== numbers[at - 1]) starts.push(end)
  }
  return starts.map((start, at) => text.slice(start, starts[at + 1])).filter((one) => one !== '')
}
