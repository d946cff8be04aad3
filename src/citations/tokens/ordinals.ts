import {levelAfterNumber} from './levels.ts'
import type {Token} from './tokenize.ts'

const ending = '(?:s|nnen|nness[aä]|nnest[aä]|tt[aä]|nteen|nnell[aä]|nneksi|nnet)'
const first = /^ensimmäi(?:nen|sen|sessä|sestä|stä|seen|sellä|seksi|set)$/u
const second = /^toi(?:nen|sen|sessa|sesta|sta|seen|sella|seksi|set)$/u
const stems = [
  ...['yhde', 'kahde', 'kolma', 'neljä', 'viide', 'kuude', 'seitsemä', 'kahdeksa', 'yhdeksä'],
  'kymmene'
]
const stem = `(?:${stems.join('|')})`
// seitsemännen   viidennentoista   kahdennenkymmenennen   kolmaskymmenesneljäs
const finnish = new RegExp(
  `^(?:(?<tens>${stem})${ending}kymmene${ending})?(?:(?<ones>${stem})${ending}(?<teen>toista)?)?$`,
  'u'
)
const swedish = `första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte
  trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde`.split(/\s+/u)

/** `seitsemännen` → 7, `sjunde` → 7. */
function readOrdinal(lower: string): number | undefined {
  if (first.test(lower)) return 1
  if (second.test(lower)) return 2
  const index = swedish.indexOf(lower)
  if (index >= 0) return index + 1
  const {tens, ones, teen} = finnish.exec(lower)?.groups ?? {}
  if (tens === undefined && ones === undefined) return undefined
  return 10 * unitOf(tens) + unitOf(ones) + (teen ? 10 : 0)
}

function unitOf(stem: string | undefined): number {
  return stem === undefined ? 0 : stems.indexOf(stem) + 1
}

/** Words that are units of an act and of little else: `toinen osa`, `toinen k` are not counted. */
const units = /^(?:lu[kv]|pykäl|moment|kohda|kohta|kapit|paragraf|mom$|punkt)/u

const joints = /^(?:ja|tai|sekä|taikka|och|eller|samt|,)$/u

/** Turns ordinals before the word of a unit into numbers: `toisen ja kolmannen pykälän`. */
export function readOrdinals(tokens: Token[]): Token[] {
  for (const [index, unit] of tokens.entries()) {
    if (unit.type !== 'word' || !units.test(unit.lower) || !levelAfterNumber(unit)) continue
    let at = index - 1
    while (readOne(tokens, at) && joints.test(tokens[at - 1]?.lower ?? '')) at -= 2
  }
  return tokens
}

function readOne(tokens: Token[], at: number): boolean {
  const word = tokens[at]
  const number = word?.type === 'word' ? readOrdinal(word.lower) : undefined
  if (!word || number === undefined) return false
  const text = String(number)
  tokens[at] = {...word, type: 'number', text, lower: text, worded: true}
  return true
}
