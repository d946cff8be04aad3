import type {Locator} from '../locators/locator.ts'
import type {Mention} from '../mentions/mention.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {ActTarget, Antecedent, MentionSpan, Target} from './memory.ts'
import type {ReadSoFar} from './read-so-far.ts'

const ownText = new Set(['edellä', 'jäljempänä', 'ovan', 'nedan', 'above', 'below'])

/** `asetuksen 3 §`, `sen 4 §`: a section of what only the context can tell. */
const ofSomethingElse =
  /(?:lain|lakien|asetu(?:ksen|sten)|säädöksen|säännön|ohjeen|sopimuksen|direktiivin|kaaren|päätöksen|^sen|^niiden|lagens|förordningens|^dess|act's|decree's|^its)$/u

const open = {kind: 'act', act: {state: 'open'}, basis: 'context'} as const satisfies Target

/** The act of a locator that stands without one, from what the text has said before. */
export function inherit(locator: Locator, reading: ReadSoFar): Target {
  const {tokens, sentence, memory} = reading
  const before = tokens[locator.from - 1]?.lower ?? ''
  if (ownText.has(before)) return ownAct('self', reading)
  const {citation} = memory
  const law = later(memory.law, memory.decree)
  const here = sentence[locator.from]
  const named = law && !law.cited && law.sentence === here ? law : undefined
  // `lain (410/2015) säännökset: 40 §`
  if (named && before === ':') return inherited(named)
  if (named && isAttribute(tokens, locator.from)) return inherited(named)
  // In statutes a bare section after an act with its number goes back to the statute itself.
  const title = named?.numbered ? undefined : named
  const antecedent = citation?.sentence === here ? citation : (title ?? citation)
  if (law && isPointedTo(tokens, locator, reading, law)) return inherited(law)
  if (antecedent) return inherited(antecedent)
  return ofSomethingElse.test(before) ? open : ownAct('context', reading)
}

/**
 * `Asiasta säädetään hallintolaissa. Asianosaista on kuultava (34 §).`: a section alone in brackets,
 * in the sentence after the one that says where the matter is regulated. A bill means itself.
 */
function isPointedTo(
  tokens: readonly Token[],
  {from, to}: Locator,
  {sentence}: ReadSoFar,
  law: Antecedent
): boolean {
  const here = sentence[from] ?? 0
  if (law.cited || law.sentence !== here - 1) return false
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false
  return says(/^(?:säädet|föreskriv|bestäm)/u, law.at) && !says(/ehdot|esity|föresl/u, from)

  /** Whether a word of the sentence of a token is one of those. */
  function says(words: RegExp, at: number): boolean {
    for (let near = at; near > at - farthest && sentence[near] === sentence[at]; near--)
      if (words.test(tokens[near]?.lower ?? '')) return true
    return false
  }
}

const farthest = 30

function later(law?: Antecedent, decree?: Antecedent): Antecedent | undefined {
  return law && decree ? (decree.at > law.at ? decree : law) : (law ?? decree)
}

/** The act of the text itself, as far as the caller has told which that is. */
export function ownAct(basis: 'self' | 'context', {own}: ReadSoFar): ActTarget {
  return own ? {kind: 'act', act: {state: 'known', statute: own}, basis: 'self'} : {...open, basis}
}

function inherited({target}: Antecedent): Target {
  if (target.kind !== 'act') return target
  const basis = target.act.state === 'open' ? target.basis : 'inherited'
  return {...target, basis}
}

/** The act of `mainitun lain`: the last one named or cited in the paragraph. */
export function resolveAnaphor(mention: Mention, span: MentionSpan, {memory}: ReadSoFar): Target {
  const antecedent = mention.head === 'decree' ? memory.decree : memory.law
  if (!antecedent) return {kind: 'act', act: {state: 'open'}, basis: 'context', mention: span}
  const {target} = antecedent
  if (target.kind !== 'act') return target
  const basis = target.act.state === 'open' ? target.basis : 'anaphora'
  return {...target, basis, mention: span}
}

/**
 * `perustuslain yhdenvertaisuutta koskevan 6 §:n`, `i lagen (1/2000) rubriken för 3 §`: the words
 * between belong to the section.
 */
function isAttribute(tokens: readonly Token[], from: number): boolean {
  const [noun, word] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  if (/^koskev/u.test(word)) return true
  return /^(?:för|i)$/u.test(word) && /^(?:rubrik|stycke|språkdräkt)/u.test(noun)
}
