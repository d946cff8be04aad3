import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {CitedPath, Span} from '../citation.ts'
import type {Locator, LocatorMember} from '../locators/locator.ts'
import {type Element, readElements} from '../mentions/read.ts'
import {cleanText} from '../tokens/clean.ts'
import {type Token, tokenize} from '../tokens/tokenize.ts'
import type {EnactedChange, EnactingVerb, NamedPart} from './enacted-change.ts'
import {closesHistory, isOwnNumber, opensHistory} from './passed-over.ts'
import {besideChapter, unitOf, within} from './places.ts'
import {withPlainLists} from './plain-lists.ts'
import {
  isDestination,
  isNew,
  isObject,
  isWholeAct,
  loosePart,
  newHeading,
  opensMove,
  partAfter,
  partBefore,
  verbOf
} from './words.ts'

/**
 * What an enacting clause does, place by place, in the order of its words: the clause of an amending
 * act, or the section of one that repeals. In Finnish and Swedish.
 */
export function readEnactingClause(text: string): EnactedChange[] {
  const clean = cleanText(withPlainLists(text))
  const tokens = tokenize(clean.text)
  const elements = readElements({text: clean.text, tokens})
  return new Reader(tokens, elements, (from, to) => {
    const first = tokens[from]?.start ?? 0
    return clean.original(first, tokens[to - 1]?.end ?? first)
  }).read()
}

/** Reads a clause from left to right, once: verb, act, places, and what each place is to the verb. */
class Reader {
  readonly #tokens: readonly Token[]
  readonly #byStart: ReadonlyMap<number, Element>
  readonly #spanOf: (from: number, to: number) => Span
  readonly #changes: EnactedChange[] = []
  #verb: EnactingVerb | undefined
  #act: StatuteNumber | undefined
  /** The place that deeper ones are in. */
  #place: CitedPath = {}
  #history = false
  #new = false
  /** Places that move, since `jolloin` or the verb. */
  #moving: EnactedChange[] | undefined
  /** Whether `till` has been read: Swedish names a place before its act. */
  #till = false
  /** Word after the last verb. */
  #afterVerb = ''
  #isSwedish = false
  /** An act that is named in the nominative after a verb that repeals. */
  #wholeAct: EnactedChange | undefined

  constructor(
    tokens: readonly Token[],
    elements: readonly Element[],
    spanOf: (from: number, to: number) => Span
  ) {
    this.#tokens = tokens
    this.#byStart = new Map(elements.map((element) => [element.from, element]))
    this.#spanOf = spanOf
  }

  read(): EnactedChange[] {
    let readTo = 0
    for (let at = 0; at < this.#tokens.length; at++) {
      this.#readWord(at)
      const element = this.#byStart.get(at)
      if (!element || at < readTo) continue
      if (element.type === 'number' && isOwnNumber(this.#tokens, element)) {
        this.#readAct(element.statute, element)
      }
      // `veronumerosta (1231/2011) annetun lain`
      if (element.type === 'mention' && element.number && this.#isParenthesised(element)) {
        this.#readAct(element.number, element)
      }
      if (element.type === 'locator') {
        this.#readLocator(element)
        readTo = element.to
      }
    }
    this.#closeAct()
    return this.#changes
  }

  #isParenthesised({from, to}: {from: number; to: number}): boolean {
    return !this.#history && this.#tokens.slice(from, to).some(({text}) => text === '(')
  }

  #readWord(at: number): void {
    const token = this.#tokens[at]
    if (token?.type !== 'word') return
    this.#till ||= token.lower === 'till'
    if (this.#history) this.#history = !closesHistory(this.#tokens, at)
    else this.#history = opensHistory(this.#tokens, at)
    // In `varvid det nuvarande 4 mom. flyttas till 5 mom.` it is no verb of the clause.
    const verb = this.#moving && token.lower === 'flyttas' ? undefined : verbOf(token)
    if (verb) {
      this.#closeAct()
      this.#verb = verb
      this.#afterVerb = this.#tokens[at + 1]?.lower ?? ''
      this.#isSwedish = token.lower.endsWith('s')
      this.#new = false
      this.#moving = verb === 'moved' ? [] : undefined
    } else if (opensMove(token)) this.#moving = []
    else if (isNew(token)) this.#new = true
    else if (isWholeAct(this.#tokens, at)) this.#place = {}
    if (this.#history || !this.#verb) return
    const part = loosePart(this.#tokens, at)
    if (part) this.#add({}, at, at + 1, part)
    // `12 §:n edelle uusi väliotsikko`
    const heading = this.#new ? newHeading(token) : undefined
    if (heading) this.#add(this.#place, at, at + 1, heading)
  }

  #readAct(act: StatuteNumber, {from, to}: {from: number; to: number}): void {
    this.#history = false
    this.#closeAct()
    // `fogas till 9 § i lagen om … (118/1991) ett nytt 4 mom.`: the place stands before the act.
    if (!this.#till) this.#place = {}
    // `ändras 5 § i lagen om …`: whatever stands before the first act is of it.
    if (!this.#act) for (const change of this.#changes) change.act = act
    this.#act = act
    const head = this.#tokens[from - 1]
    const isNamedWhole = /(?:laki|asetus|päätös|kaari)$/u.test(head?.lower ?? '')
    // `upphävs lagen om …`: what is repealed in an act comes after `i`.
    const isSwedishWhole = this.#isSwedish && this.#afterVerb !== 'i'
    if (this.#verb === 'repealed' && (isNamedWhole || isSwedishWhole)) {
      this.#wholeAct = {verb: 'repealed', act, path: {}, span: this.#spanOf(from, to)}
    }
  }

  #closeAct(): void {
    if (this.#wholeAct) this.#changes.push(this.#wholeAct)
    this.#wholeAct = undefined
  }

  #readLocator(locator: Locator): void {
    if (this.#history || !this.#verb || locator.articles) return
    // Members say all that they have in common; what is above the first is above them all.
    const above = this.#place
    const first = unitOf(this.#tokens, locator.members[0]?.to ?? locator.to, locator.to)
    const named = partBefore(this.#tokens, locator.from)
    // `rubriken för 3 kap., 9–11 §`: the sections stand beside the heading.
    const chapter = named === 'heading' ? this.#chapterAlone(locator) : undefined
    if (chapter) this.#add({chapter}, locator.from, locator.from + 2, 'heading')
    const last = partAfter(this.#tokens, locator.to)
    for (const member of locator.members) {
      const unit = unitOf(this.#tokens, member.to, locator.to)
      // `25 §:n 1 momentin ja 26 §:n ruotsinkielinen sanamuoto`: of every place in the genitive.
      const shared = isObject(this.#tokens[unit]) ? undefined : last
      const part =
        partAfter(this.#tokens, unit + 1) ??
        (unit === first && !chapter ? named : undefined) ??
        (shared === 'wording' ? shared : undefined)
      this.#readMember(member, {locator, unit, part, above, parted: chapter})
    }
    this.#new = false
  }

  /** The chapter that a comma parts from what follows in its locator. */
  #chapterAlone({from, members}: Locator): string | undefined {
    const [first] = members
    const unit = unitOf(this.#tokens, from + 1, from + 3)
    const next = this.#tokens[unit + 1]?.text === '.' ? unit + 2 : unit + 1
    return first?.path.section && this.#tokens[next]?.text === ',' ? first.path.chapter : undefined
  }

  #readMember(member: LocatorMember, {above, locator, part, parted, unit}: MemberPlace): void {
    const tokens = this.#tokens
    // `uusi 5 a §, 16 §:n 1 momenttiin uusi 4 kohta`: what is new ends where a place begins.
    if (!isObject(tokens[unit])) this.#new = false
    const {from, path, to} = member
    const whole = within(above, parted ? besideChapter(path, this.#act) : path, {
      act: this.#act,
      isNew: this.#new
    })
    if (part === 'entry-into-force' || part === 'annex') {
      this.#add({}, from, to, part)
      return
    }
    this.#place = whole
    if (this.#moving && !this.#new) {
      this.#readMoving(whole, from, to, isDestination(tokens, locator.from, unit))
    } else if (this.#isChanged(unit, locator, part)) this.#add(whole, from, to, part)
  }

  /** Of what moves by itself all is said when every place has its new one. */
  #readMoving(path: CitedPath, from: number, to: number, isGoal: boolean): void {
    const moving = this.#moving ?? []
    if (moving.length === 0 || !isGoal) {
      moving.push({verb: 'moved', ...this.#acting(), path, span: this.#spanOf(from, to)})
      return
    }
    const [next] = moving.splice(0, 1)
    if (next) this.#changes.push({...next, to: path})
    if (moving.length === 0 && this.#verb !== 'moved') this.#moving = undefined
  }

  /** Whether a place is what the verb is about, and not only where it is. */
  #isChanged(unit: number, locator: Locator, part: NamedPart | undefined): boolean {
    const tokens = this.#tokens
    if (part === undefined && !isObject(tokens[unit])) return false
    const before = tokens[locator.from - 1]?.lower ?? ''
    // `förordningen om tillämpning av 1 § i sjölagen (907/2016)`: a place in the title.
    if (!this.#act && /^(?:av|enligt)$/u.test(before)) return false
    if (this.#verb !== 'added' || this.#new) return true
    if (/^(?:till|för|den|det|de|av|i)$/u.test(before)) return false
    return !this.#isFollowedByNew(locator.to)
  }

  /** `9 § ett nytt 4 mom.`: the place is where something new goes. */
  #isFollowedByNew(at: number): boolean {
    return this.#tokens.slice(at, at + 2).some(isNew)
  }

  #add(path: CitedPath, from: number, to: number, part?: NamedPart): void {
    if (!this.#verb) return
    this.#wholeAct = undefined
    this.#changes.push({
      verb: this.#verb,
      ...this.#acting(),
      path,
      ...(part && {part}),
      span: this.#spanOf(from, to)
    })
  }

  #acting(): {act?: StatuteNumber} {
    return this.#act ? {act: this.#act} : {}
  }
}

/** A member of a locator, where its unit is, and what is named of it. */
interface MemberPlace {
  locator: Locator
  unit: number
  part: NamedPart | undefined
  above: CitedPath
  /** A chapter before it that is named by itself. */
  parted: string | undefined
}
