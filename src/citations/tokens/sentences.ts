import type {Token} from './tokenize.ts'

// Full stops after these do not end a sentence.
const abbreviations = new Set(
  `kap mom k s ks esim ns mm jne yms nro n nr art sid t ex bl a o em ko ao vrt tms ym jälj alk
  klo p puh st dr prof no sec para vt mr mrs luv ent avd jfr enl mfl osv ff`.split(/\s+/u)
)

/** The sentence of every token, as a running number. */
export function readSentences(tokens: readonly Token[]): Int32Array {
  const sentences = new Int32Array(tokens.length)
  let sentence = 0
  for (let at = 0; at < tokens.length; at++) {
    sentences[at] = sentence
    if (endsSentence(tokens, at)) sentence++
  }
  return sentences
}

/**
 * The list item of every token, as a running number: `1) …; 2) …`. In statutes a bare section does
 * not go back to the item before.
 */
export function readItems(tokens: readonly Token[]): Int32Array {
  const items = new Int32Array(tokens.length)
  let item = 0
  for (let at = 0; at < tokens.length; at++) {
    if (opensItem(tokens, at)) item++
    items[at] = item
  }
  return items
}

const conjunction = /^(?:ja|sekä|tai|taikka|och|samt|eller)$/u

function opensItem(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type !== 'number' || tokens[at + 1]?.text !== ')') return false
  const joined = conjunction.test(tokens[at - 1]?.lower ?? '')
  return tokens[at - (joined ? 2 : 1)]?.text === ';'
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type !== 'mark') return false
  if (token.text === '?' || token.text === '!') return true
  const next = tokens[at + 1]
  if (token.text !== '.' || !next || next.glued) return false
  const capital = next.type === 'word' && next.text !== next.lower
  if (!capital && next.type !== 'number' && next.type !== 'sign') return false
  const before = tokens[at - 1]
  if (before?.type === 'word' && abbreviations.has(before.lower))
    return capital && before.lower === 'mom'
  return capital || before?.type !== 'number'
}
