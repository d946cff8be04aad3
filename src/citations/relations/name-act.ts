import type {Mention} from '../mentions/mention.ts'
import {isDecreeMention} from '../mentions/read-mention.ts'
import {type NumberMark, readDefinedName} from '../tokens/number.ts'
import {isAmending} from './amending-act.ts'
import {canBeAntecedent, type MentionSpan, nameKey} from './memory.ts'
import type {ReadSoFar} from './read-so-far.ts'
import {targetOfMention} from './target.ts'

/** `laissa (1/2020)` gives no name: the next `laki` may be another. */
const bareHeads = new Set(['laki', 'asetus', 'lag', 'förordning', 'l'])

/** Keeps what a mention says for later: as an antecedent, and under the names it is given. */
export function nameAct(
  reading: ReadSoFar,
  index: number,
  mention: Mention,
  number: NumberMark | undefined
): void {
  const {tokens, memory} = reading
  if (!canBeAntecedent(mention, number) || isAmending(tokens, mention, number)) return
  const target = targetOfMention(reading, mention, number)
  const numbered = number !== undefined || mention.number !== undefined
  memory[isDecreeMention(tokens, mention) ? 'decree' : 'law'] = {
    target,
    at: mention.from,
    sentence: reading.sentence[mention.from] ?? 0,
    cited: false,
    path: {},
    numbered
  }
  if (target.kind !== 'act') return
  // What is open tells nothing of its names: `työeläkelaki (TyEL)` is the TyEL of the data file.
  const isOpen = target.act.state === 'open'
  const title = nameKey(tokens, mention)
  if (mention.kind === 'title' && !title.startsWith('-')) memory.title = title

  const names = [...(number?.names ?? []), ...(mention.names ?? [])]
  const inParentheses = nameInParentheses(reading, index, number?.to ?? mention.to)
  if (inParentheses) names.push(inParentheses)
  if (numbered && !bareHeads.has(title)) names.push(mention)
  if (!isOpen) for (const name of names) memory.names.set(nameKey(tokens, name), target.act)
}

/** `(Openness Act)`, `(jäljempänä hankintalaki)` right after a title. */
function nameInParentheses(
  {tokens, elements}: ReadSoFar,
  index: number,
  at: number
): MentionSpan | undefined {
  if (tokens[at]?.text !== '(' || elements[index + 1]?.type === 'locator') return undefined
  for (let close = at + 1; close < at + 10; close++)
    if (tokens[close]?.text === ')') return readDefinedName(tokens, at + 1, close)
  return undefined
}
