import {matchWords} from '../statutes/titles.ts'
import {type NumberMark, readNumberMark} from '../tokens/number.ts'
import {isLegislator} from '../tokens/qualifiers.ts'
import {opensPhrase} from '../tokens/title-phrase.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'
import {slips} from './read-misspelt.ts'

/** Groups and trades that have acts of their own beside the general one. */
const ownActs =
  /(?:mie(?:sten|hen)|jien|yrittäjän|talouden|liikenteen|alusten)$|^(?:yksityi|julki|kunnalli|kirkolli|sotilaalli)sen$/u
/** Bodies that have acts of their own on their administration and staff. */
const ownBodies = /(?:kirkon|pankin|eduskunnan|poliisin|laitoksen|yliopistojen|puolustusvoimien)$/u
const ofBodies = /^(?:hallinto|virkamies|eläke|palvelussuhde)laki$|^kirkkojärjestys$/u
/** Short titles that many acts end in: `metsätalouden rahoituslaki` is one of them. */
const general = /^(?:järjestämis|rahoitus|voimaanpano)laki$/u
/** An act for a time has a number of its own. */
const temporary = /^(?:määräaikai|väliaikai|temporär|tillfällig)/u
/** What can follow *för* without being a part of the title before it. */
const notOfTitle =
  /^(?:att|den|det|de|en|ett|all|alla|allt|varje|sådana?|dessa|denna|detta|sin|sitt)$/u

/**
 * Whether a known title is only a part of a longer one, which is another act:
 *
 *     merimiesten vuosilomalain      lagen om olycksfallsförsäkring för lantbruksföretagare
 *     kirkon hallintolain      semesterlagen för sjömän      the Aliens Act in Border Areas
 *     huvialuksesta suoritettavasta polttoainemaksusta annetun lain
 *     vuoden 1734 lain maakaaren      statsrådets förordning om fiske
 */
export function isPartOfLongerTitle(
  tokens: readonly Token[],
  {from, to}: Pick<Mention, 'from' | 'to'>
): boolean {
  const [before, head] = [tokens[from - 1]?.lower ?? '', tokens[to - 1]]
  if (before === 'lain' && tokens[from - 2]?.text === '1734') return true
  if (temporary.test(before)) return true
  // `maankäyttö - ja rakennuslain`: the last part of one title of two.
  const first = tokens[from - 2]?.lower ?? ''
  if (/^(?:ja|och)$/u.test(before) && (/[-–]$/u.test(first) || isSlip(first, before, head)))
    return true
  if (isLegislator(before) && /^(?:förordning|asetu)/u.test(tokens[from]?.lower ?? '')) return true
  if (isCompound(head) && isOfGroup(before, head.nominative)) return true
  if (opensPhrase(tokens, from, to)) return true
  const [next, after] = [tokens[to]?.lower ?? '', tokens[to + 1]]
  if (after?.type !== 'word') return false
  if (tokens.slice(from, to).some(isSwedish))
    return (
      /^(?:mellan|som)$/u.test(next) ||
      (next === 'för' && after.lower !== 'landskapet' && !notOfTitle.test(after.lower))
    )
  if (!/^(?:Act|Code|Decree)$/u.test(head?.text ?? '')) return false
  return /^(?:in|on|for)$/u.test(next) && /^(?!Finland)\p{Lu}/u.test(after.text)
}

const longestSlip = 30

/** `maankäytö ja rakennuslain`: the first part with a slip of the keys and without its hyphen. */
function isSlip(first: string, and: string, head: Token | undefined): boolean {
  if (first.length > longestSlip || !head?.nominative) return false
  const words = [and, head.nominative]
  return Array.from(slips(first)).some((word) => matchWords([`${word}-`, ...words]).length > 0)
}

/** A title whose last word says what it is about: `vuosilomalaki`, not the `laki` of a phrase. */
function isCompound(head: Token | undefined): head is Token & {nominative: string} {
  return (
    head?.nominative !== undefined && !/^(?:laki|asetus|lag|förordning)$/u.test(head.nominative)
  )
}

function isOfGroup(before: string, title: string): boolean {
  if (general.test(title)) return before.endsWith('n') && !/(?:tun|tyn|kuin|kuten)$/u.test(before)
  return ownActs.test(before) || (ownBodies.test(before) && ofBodies.test(title))
}

function isSwedish({lower}: Token): boolean {
  return /(?:lag|ordning)(?:en|ens)?$/u.test(lower)
}

/** `the Aliens Act in Border Areas (999/2020)`: the number that ends the longer title decides. */
export function numberOfLongerTitle(tokens: readonly Token[], to: number): NumberMark | undefined {
  for (let at = to; at < to + longestRest; at++) {
    if (tokens[at]?.text === '(') return readNumberMark(tokens, at)
    if (tokens[at]?.type !== 'word') return undefined
  }
  return undefined
}

const longestRest = 12
