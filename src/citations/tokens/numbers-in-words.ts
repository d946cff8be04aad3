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

const ones = 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' ')
// seitsemän   kaksitoista   kolmekymmentäneljä
const one = `(?:${ones.join('|')})`
const finnishCardinal = new RegExp(
  `^(?:(?<tens>${one})kymmentä)?(?:(?<ones>${one})(?<teen>toista)?)?$`,
  'u'
)
const cardinals = [
  `ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton
  nitton tjugo`,
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`
].map((list) => list.split(/\s+/u))

/** `kaksitoista` → 12, `seven` → 7. */
function readCardinal(lower: string): number | undefined {
  for (const list of cardinals) if (list.includes(lower)) return list.indexOf(lower) + 1
  const {tens, ones: unit, teen} = finnishCardinal.exec(lower)?.groups ?? {}
  if (tens === undefined && unit === undefined) return undefined
  return 10 * (ones.indexOf(tens ?? '') + 1) + ones.indexOf(unit ?? '') + 1 + (teen ? 10 : 0)
}

/** Units before their number. After a number in words they are counted, but for the nominative. */
const named = /^(?:luku|pykälä|momentti|kapitel|paragraf|moment|section|chapter|subsection)$/u
const nominative = /^(?:luku|pykälä)$/u

/**
 * Turns numbers in words into numbers: ordinals before the word of a unit, `toisen ja kolmannen
 * pykälän`, and cardinals after it, `luku seitsemän`. `seitsemän lukua` are seven of them.
 */
export function readNumbersInWords(tokens: Token[]): Token[] {
  for (const [index, unit] of tokens.entries()) {
    if (unit.type !== 'word') continue
    if (named.test(unit.lower)) readOne(tokens, index + 1, readCardinal)
    if (!units.test(unit.lower) || !levelAfterNumber(unit)) continue
    if (nominative.test(unit.lower) && tokens[index - 1]?.lower !== 'yksi')
      readOne(tokens, index - 1, readCardinal)
    let at = index - 1
    while (readOne(tokens, at, readOrdinal) && joints.test(tokens[at - 1]?.lower ?? '')) at -= 2
  }
  return tokens
}

function readOne(
  tokens: Token[],
  at: number,
  read: (lower: string) => number | undefined
): boolean {
  const word = tokens[at]
  const number = word?.type === 'word' ? read(word.lower) : undefined
  if (!word || number === undefined) return false
  const text = String(number)
  tokens[at] = {...word, type: 'number', text, lower: text, worded: true}
  return true
}
