import {headNominative, headOf} from '../tokens/heads.ts'
import {type NumberMark, readNumberMark} from '../tokens/number.ts'
import {type Token, tokenize} from '../tokens/tokenize.ts'
import {type KnownStatute, statutes} from './statutes.ts'

/** Words of titles, one step a word. */
interface TitleNode {
  next: Map<string, TitleNode>
  statutes: KnownStatute[]
  /** Those of the acts that nobody has read to have the title. */
  unread: KnownStatute[]
}

/** A known title in a text. */
export interface TitleMatch {
  to: number
  statutes: readonly KnownStatute[]
  unread: readonly KnownStatute[]
  /** Number that stands inside the title: `…voimaanpanosta (616/2021) annetun lain`. */
  number?: NumberMark
}

const swedish = /^(?:lag|förordning) |(?:lag|förordning|balk|stadga|ordning)$/iu

const root = newNode()
const byAbbreviation = new Map<string, KnownStatute[]>()

for (const known of statutes) {
  const {fi, sv, en} = known.titles
  for (const title of [fi, sv, en, ...known.names])
    for (const form of title ? formsOf(title) : []) insert(form, known, isRead(title, known))
  for (const abbreviation of abbreviationsOf(known.titles.fi)) {
    const key = abbreviationKey(abbreviation)
    const list = byAbbreviation.get(key) ?? []
    list.push(known)
    byAbbreviation.set(key, list)
  }
}

/** Finnish titles name the rows of the data file. Of the Swedish ones many are from memory. */
function isRead(title = '', {titles, read}: KnownStatute): boolean {
  return read.sv !== undefined || (title !== titles.sv && !swedish.test(title))
}

/** Of the longer ones the case of the letters tells nothing, `KVhL`, and of none in small letters, `mrl`. */
function abbreviationKey(text: string): string {
  const upper = text.toUpperCase()
  return text.length > 3 || (text.length === 3 && text === text.toLowerCase()) ? upper : text
}

/** Acts of one title share its abbreviations: `TSL` is 320/1970 as well as 55/2001. */
function abbreviationsOf(title: string): string[] {
  return statutes
    .filter(({titles}) => titles.fi === title)
    .flatMap(({abbreviations}) => abbreviations)
}

function newNode(): TitleNode {
  return {next: new Map(), statutes: [], unread: []}
}

/** The word forms of one title, each as a list of words in the nominative. */
function formsOf(title: string): string[][] {
  const words = wordsOf(title)
  const [first = '', second = ''] = words
  // `Laki hyvinvointialueesta` is also `hyvinvointialueesta annettu laki`.
  if (first === 'laki' || first === 'asetus') return [words, [...words.slice(1), 'annettu', first]]
  if (second === 'asetus' || second === 'päätös') {
    const phrase = words.slice(2)
    return [words, [...phrase, 'annettu', first, second], [...phrase, 'annettu', second]]
  }
  // The definite form of Swedish: `markanvändnings- och bygglagen`.
  if (first === 'statsrådets' && second === 'förordning') return [words, words.slice(1)]
  return [words]
}

function wordsOf(title: string): string[] {
  return tokenize(title).map((token) => headNominative(token.lower) ?? token.lower)
}

function insert(words: readonly string[], known: KnownStatute, read: boolean): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = newNode()
      node.next.set(word, next)
    }
    node = next
  }
  if (node.statutes.includes(known)) return
  node.statutes.push(known)
  if (!read) node.unread.push(known)
}

const given =
  /^(?:annettu|annetun|annetussa|annettua|annetusta|annettuun|annetulla|annetuksi|annetut)$/u

/** Words of a text are looked up in the nominative, or as they are. */
function wordOf({lower, nominative}: Token): string {
  return given.test(lower) ? 'annettu' : (nominative ?? lower)
}

/** Titles of one word, in the nominative: `hallintolaki`. */
export function titlesOfOneWord(): string[] {
  return [...root.next].filter(([, node]) => node.statutes.length > 0).map(([word]) => word)
}

/** Whether a word can begin a known title. */
export function opensTitle(token: Token): boolean {
  const {lower, text} = token
  return text === 'L' || [wordOf(token), lower, `${lower}-`].some((word) => root.next.has(word))
}

/** `L om statens revisionsverk`, `L eräistä yhteisomistussuhteista`: the head as one letter. */
function headOfLetter(tokens: readonly Token[], at: number): TitleNode | undefined {
  if (tokens[at]?.text !== 'L') return undefined
  return root.next.get(tokens[at + 1]?.lower === 'om' ? 'lag' : 'laki')
}

function isAnd(token: Token | undefined): boolean {
  return token?.lower === 'ja' || token?.lower === 'och'
}

/** The longest known title that starts at a token. */
export function matchTitle(tokens: readonly Token[], at: number): TitleMatch | undefined {
  let node: TitleNode | undefined = root
  let next = at
  let number: NumberMark | undefined
  let best: TitleMatch | undefined

  for (;;) {
    const token: Token | undefined = tokens[next]
    if (!token) return best
    if (token.text === '(' && node.next.has('annettu')) {
      const mark = readNumberMark(tokens, next)
      if (!mark) return best
      number = mark
      next = mark.to
      continue
    }
    node =
      node.next.get(wordOf(token)) ??
      node.next.get(token.lower.replace(/['’]s$/u, '')) ??
      // `maankäyttö ja rakennuslain`: a hyphen left out.
      (isAnd(tokens[next + 1]) ? node.next.get(`${token.lower}-`) : undefined) ??
      (next === at ? headOfLetter(tokens, at) : undefined)
    if (!node) return best
    next++
    if (node.statutes.length > 0)
      best = {to: next, statutes: node.statutes, unread: node.unread, ...(number && {number})}
  }
}

/** Acts of a title whose words are in the nominative: `maankäyttö- ja rakennusasetus`. */
export function matchWords(words: readonly string[]): readonly KnownStatute[] {
  let node: TitleNode | undefined = root
  for (const word of words) node = node?.next.get(word)
  return node?.statutes ?? []
}

/**
 * Acts of an abbreviation such as `TVL`, or of a title cut to its first part: `JäteL`, `Kunnallinen
 * virkaehtosopimusL`.
 */
export function matchAbbreviation(
  {text}: Token,
  before: Token | undefined
): readonly KnownStatute[] {
  return byAbbreviation.get(abbreviationKey(text)) ?? cutTitle(text, before?.lower ?? '')
}

/** Whether a word can be an abbreviation of a known title, or a title cut to its first part. */
export function isLikeAbbreviation(text: string): boolean {
  return byAbbreviation.has(abbreviationKey(text)) || cutShape.test(text)
}

const cutShape = /^\p{L}[\p{Ll}-]{3,}\p{Lu}$/u
const headsOfLetter: Record<string, readonly string[]> = {
  L: ['laki', 'lag'],
  A: ['asetus'],
  F: ['förordning'],
  K: ['kaari'],
  B: ['balk']
}

/** `ArvonlisäveroL`, `RakennusA`, `PerintöK`, `SkadeståndsL`: courts and textbooks write so. */
function cutTitle(text: string, before: string): readonly KnownStatute[] {
  if (!cutShape.test(text)) return []
  const stem = text.slice(0, -1).toLowerCase()
  for (const head of headsOfLetter[text.slice(-1)] ?? []) {
    for (const words of [[before, stem + head], [stem + head]]) {
      const found = matchWords(words)
      if (found.length > 0) return found
    }
  }
  return []
}

/** Whether a statute is a decree by its title. */
export function isDecree(known: KnownStatute): boolean {
  const words = wordsOf(known.titles.fi)
  return words.some((word, index) => index < 3 && headOf(word) === 'decree')
}
