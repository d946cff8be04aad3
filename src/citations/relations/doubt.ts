import {skipSeparator} from '../locators/enumerate.ts'
import type {Locator} from '../locators/locator.ts'
import {levelAfterNumber} from '../tokens/levels.ts'
import type {Token} from '../tokens/tokenize.ts'
import {isChaptered} from './carry.ts'
import type {Antecedent} from './memory.ts'
import {isOfAnother} from './of-another.ts'
import type {ReadSoFar} from './read-so-far.ts'

/**
 * Whether a section without an act may be of something else than the act before it. `named` is an act
 * that the sentence has named and not cited. What is doubtful has no link.
 */
export function isDoubtful(
  reading: ReadSoFar,
  locator: Locator,
  antecedent: Antecedent,
  named: Antecedent | undefined
): boolean {
  const here = reading.sentence[locator.from]
  // `hallintolain 34 §, kielilaki ja 36 §`: of either act.
  const between = named && antecedent.sentence === here && comesAfter(named, antecedent)
  return (
    between ||
    (antecedent.sentence !== here && lacksChapter(locator, antecedent)) ||
    mayBeOwn(reading, locator, antecedent) ||
    isOfAnother(reading, locator, antecedent)
  )
}

/** Whether an act was named after a citation, and not as its own: `5 § i kommunallagen`. */
function comesAfter(named: Antecedent, {at, target}: Antecedent): boolean {
  return named.at > at && (target.kind !== 'act' || target.mention?.from !== named.at)
}

/** `Maakaaren 14 luvun 2 §. Luovutuksensaaja vastaa 5 §:ssä sanotusta.`: no section of that code. */
function lacksChapter({members}: Locator, {target}: Antecedent): boolean {
  return isChaptered(target) && members[0]?.path.chapter === undefined
}

/**
 * `lain (633/1982) 4 §:n mukainen korko, joka lasketaan 9 §:n eräpäivästä`, `jollei 11 §:stä muuta
 * johdu`, `3 §:n estämättä`: a statute names other acts with their numbers, and itself with none.
 */
function mayBeOwn(
  {tokens, sentence, memory, text}: ReadSoFar,
  {from, to, members}: Locator,
  {target}: Antecedent
): boolean {
  if (target.kind !== 'act' || target.act.state === 'open') return false
  // `kotikuntalain (201/1994) 2 §:ssä ja sen 3 §:ssä`, but `34 § vastaa sen 40 §:ää`
  if (tokens[from - 1]?.lower === 'sen')
    return !/^(?:ja|sekä|tai)$/u.test(tokens[from - 2]?.lower ?? '')
  if (
    isListed(tokens, from) ||
    /^(?:erityisesti|etenkin|varsinkin)$/u.test(tokens[from - 1]?.lower ?? '')
  )
    return false
  // `3 §:stä poistetaan viittaus kielilain 5 §:ään, ja 6 § hyväksytään`: of either.
  if (memory.own === sentence[from]) return true
  if (/^(?:muuta|toisin|estämättä)$/u.test(tokens[to]?.lower ?? '')) return true
  if (text === 'other' || (text !== 'statute' && target.basis !== 'number')) return false
  const chapter = isChaptered(target) && members[0]?.path.chapter !== undefined
  return !chapter && tokens.slice(from, to).some(isInflectedSign)
}

const postposition = /^(?:mukaan|mukaisesti|nojalla|perusteella)$/u

/** `51 §:n 2 momenttiin (698/2005) ja 74 §:ään`, `6 §:n mukaan ja 8 §:n nojalla`: a list. */
function isListed(tokens: readonly Token[], from: number): boolean {
  const joint = tokens[from - 2]?.text === ',' ? from - 2 : from - 1
  const before = tokens[joint - 1]
  if (skipSeparator(tokens, joint) !== from || !before) return false
  const listed = before.text === ')' || levelAfterNumber(before) !== undefined
  return listed || postposition.test(before.lower)
}

function isInflectedSign({type, ending}: Token): boolean {
  return type === 'sign' && ending !== undefined
}
