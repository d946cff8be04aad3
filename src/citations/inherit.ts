import type {Locator} from './locator.ts'
import type {Antecedent, MentionSpan, Target} from './memory.ts'
import type {Mention} from './mention.ts'
import type {Reading} from './reading.ts'
import type {Token} from './tokenize.ts'

const ownText = new Set(['edellä', 'jäljempänä', 'ovan', 'nedan', 'above', 'below'])

/** The act of a locator that stands without one, from what the text has said before. */
export function inherit(locator: Locator, {tokens, sentence, memory}: Reading): Target {
  if (ownText.has(tokens[locator.from - 1]?.lower ?? '')) return open('self')
  const {citation, law} = memory
  const here = sentence[locator.from]
  const named = law && !law.cited && law.sentence === here ? law : undefined
  if (named && isAttribute(tokens[locator.from - 1])) return inherited(named)
  // In statutes a bare section after an act with its number goes back to the statute itself.
  const title = named?.numbered ? undefined : named
  const antecedent = citation?.sentence === here ? citation : (title ?? citation)
  return antecedent ? inherited(antecedent) : open('context')
}

function inherited({target}: Antecedent): Target {
  if (target.kind !== 'act') return target
  const basis = target.act.state === 'open' ? target.basis : 'inherited'
  return {...target, basis}
}

function open(basis: 'self' | 'context'): Target {
  return {kind: 'act', act: {state: 'open'}, basis}
}

/** The act of `mainitun lain`: the last one named or cited in the paragraph. */
export function resolveAnaphor(mention: Mention, span: MentionSpan, {memory}: Reading): Target {
  const antecedent = mention.head === 'decree' ? memory.decree : memory.law
  if (!antecedent) return {kind: 'act', act: {state: 'open'}, basis: 'context', mention: span}
  const {target} = antecedent
  if (target.kind !== 'act') return target
  const basis = target.act.state === 'open' ? target.basis : 'anaphora'
  return {...target, basis, mention: span}
}

/** `perustuslain yhdenvertaisuutta koskevan 6 §:n`: the words between belong to the section. */
function isAttribute(token: Token | undefined): boolean {
  return /^koskev/u.test(token?.lower ?? '')
}
