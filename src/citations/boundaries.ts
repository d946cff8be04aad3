import type {Token} from './tokenize.ts'

/** Sentence and paragraph of every token, as running numbers. */
export interface Boundaries {
  sentence: readonly number[]
  paragraph: readonly number[]
}

// Full stops after these do not end a sentence.
const abbreviations = new Set(
  `kap mom k s ks esim ns mm jne yms nro n nr art sid t ex bl a o em ko ao vrt tms ym jälj alk klo p puh
  st dr prof no sec para vt mr mrs luv ent`.split(/\s+/u)
)

/** Finds where sentences and paragraphs change. */
export function readBoundaries(tokens: readonly Token[]): Boundaries {
  const sentence: number[] = []
  const paragraph: number[] = []
  let [sentences, paragraphs] = [0, 0]

  for (const [index, token] of tokens.entries()) {
    sentence.push(sentences)
    paragraph.push(paragraphs)
    if (token.type === 'break') {
      sentences++
      paragraphs++
    } else if (endsSentence(tokens, index)) sentences++
  }

  return {sentence, paragraph}
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.text === '?' || token?.text === '!') return true
  if (token?.text !== '.' || !next || next.glued) return false
  const capital = next.type === 'word' && next.text !== next.lower
  if (!capital && next.type !== 'number' && next.type !== 'sign') return false
  if (before?.type === 'word' && abbreviations.has(before.lower))
    return capital && before.lower === 'mom'
  return capital || before?.type !== 'number'
}
