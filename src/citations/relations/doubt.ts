import type {Locator} from '../locators/locator.ts'
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
 * `Tämä laki ei koske lain (588/2013) 5 §:ssä tarkoitettua toimintaa eikä 2 §:n mukaista laitetta`,
 * `jollei 11 §:stä muuta johdu`, `3 §:n estämättä`: a statute names others with their numbers, and itself with none.
 */
function mayBeOwn(
  {tokens, sentence, memory, statute}: ReadSoFar,
  {from, to}: Locator,
  {target}: Antecedent
): boolean {
  // `3 §:stä poistetaan viittaus kielilain 5 §:ään, ja 6 § hyväksytään`: of either.
  if (target.kind !== 'act' || target.act.state === 'open') return false
  if (memory.own === sentence[from]) return true
  return (
    (statute && target.basis === 'number') ||
    /^(?:muuta|toisin|estämättä)$/u.test(tokens[to]?.lower ?? '')
  )
}
