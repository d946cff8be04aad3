import {pieceAt} from '../remark/piece-at.ts'

/** A text as its reader takes it, in plain signs, and where each of them is written. */
export interface PlainText {
  text: string
  /** Offset in the written text of an offset in the plain one. */
  offsetOf: (offset: number) => number
}

/*
 * What a sign may be written with: an escape of YAML or Markdown, a character reference, percents
 * of an address, marks of emphasis, code, elements or links, a sign that is not seen, a dash, a space
 * or a digit of another width.
 */
const escaped = '\\\\(?:x[\\da-f]{2}|u[\\da-f]{4}|(?=[!-/:-@[-`{-~]))'
const reference = '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z]{2,8});'
const percents = '(?:%(?:25)*[\\da-f]{2})+'
const unseen = '[*`\\p{Cf}]'
const dashOrSpace = '(?![ -])[\\p{Pd}\\p{Zs}\\u2212\\u2043\\t]'
const compatible = '[\\uFF01-\\uFF5E\\uFE6B\\u2460-\\u2468\\u24EA\\u{1D7CE}-\\u{1D7FF}]'
// Elements and links that hold nothing themselves but stand inside of a word.
const attribute = ' [a-z]+="(?:[a-z -]|\\d{1,3}(?!\\d)){0,40}"'
const element = `<(?!(?:at|dot|piste|punkt)>)/?[a-z]{1,20}(?:${attribute}){0,3} ?/?>`
const link =
  '\\[(?=[^\\][\\n]{1,40}\\]\\()|(?<=\\[[^\\][\\n]{1,40})\\]\\((?:[a-z:/._#-]|\\d{1,3}(?!\\d)){0,80}\\)'
const disguised = new RegExp(
  [element, link, escaped, reference, percents, unseen, dashOrSpace, compatible].join('|'),
  'giu'
)

const named: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  plus: '+',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  sol: '/',
  lpar: '(',
  rpar: ')',
  lowbar: '_'
}

/** Reads disguised signs as the plain ones they stand for; everything else stays. */
export function plainSigns(written: string): PlainText {
  // Where the two texts go on side by side after a sign of another length.
  const plainAt = [0]
  const writtenAt = [0]
  let shift = 0
  const text = written.replace(disguised, (sign, at: number) => {
    const plain = plainSign(sign)
    if (plain.length !== sign.length) {
      plainAt.push(at - shift)
      writtenAt.push(at)
      shift += sign.length - plain.length
      plainAt.push(at + sign.length - shift)
      writtenAt.push(at + sign.length)
    }
    return plain
  })
  return {
    text,
    offsetOf(offset) {
      const piece = pieceAt(plainAt, offset)
      return (writtenAt[piece] ?? 0) + offset - (plainAt[piece] ?? 0)
    }
  }
}

function plainSign(sign: string): string {
  const [first, second] = sign
  if (first === '\\') return second ? fromCode(sign.slice(2), 16) : ''
  if (first === '&') return referred(sign)
  if (first === '%') return decoded(sign)
  if (/^[<[\]]|^[*`\p{Cf}]/u.test(sign)) return ''
  if (/\p{Pd}|\u2212|\u2043/u.test(sign)) return '-'
  return /\p{Zs}|\t/u.test(sign) ? ' ' : sign.normalize('NFKC')
}

function referred(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase()
  if (name.startsWith('#x')) return fromCode(name.slice(2), 16)
  if (name.startsWith('#')) return fromCode(name.slice(1), 10)
  return Object.hasOwn(named, name) ? (named[name] ?? '') : reference
}

/** The character of a number, itself read as a plain sign. */
function fromCode(digits: string, base: number): string {
  const code = Number.parseInt(digits, base)
  const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return character.replace(disguised, (sign) => (sign === '\\' ? sign : plainSign(sign)))
}

function decoded(percents: string): string {
  try {
    return decodeURIComponent(percents.replace(/%(?:25)+(?=[\da-f]{2})/giu, '%'))
  } catch {
    return percents
  }
}
