import {codePoint} from './code-point.ts'

/** A sign that no author typed, or that stands for another: what it is, and where. */
export interface StrangeSign {
  rule: 'broken-sign' | 'strange-sign'
  /** As people can look it up: `U+FFFD`, `Ã¤ (ä)`. */
  found: string
  index: number
}

/** Signs of one text that are told: the rest is of the same making. */
const mostSigns = 20

// U+FFFD stands for what could not be read; fonts of Word and PDF have signs of their own for bullets.
const unreadable = '\\uFFFD|[\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\u{F0000}-\\u{10FFFF}]'
// UTF-8 that was read as Windows-1252 (Ã¤), Mac Roman (√§), DOS (├ñ), or that came as mail (=C3=A4).
const misread = [
  '[ÃÂ][\\u00A0-\\u00BF\\u20AC\\u201A-\\u201E\\u2013\\u2014\\u2018-\\u201D\\u2020-\\u2026\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02DC\\u2122]',
  'â€[\\u0080-\\u00FF\\u2018-\\u203A\\u0153\\u0161\\u0178\\u017E\\u02DC\\u2122\\u20AC]?',
  '√[§∂•ÑÖÅ]',
  '├[ñÂÑûÅ╢ñ║]',
  '=C3=[89AB][0-9A-F]',
  // Latin-1 in mail (P=E4iv), in an address (P%C3%A4iv), of DOS (p„iv), in a Japanese reading (ﾃ､).
  '(?<=\\p{L})=(?:E4|F6|E5|C4|D6|C5)(?=\\p{Ll})',
  '%C3%[89AB][0-9A-F](?<![/#]\\S*)',
  '(?<=\\p{L})„(?=\\p{L})',
  '[\\uFF61-\\uFF9F]',
  // Of a Macintosh or of DOS in Windows: p‰‰tˆs, pŠŠtšs, p÷ytõkirja.
  '(?<=\\p{L})[‰ˆŠ÷]{1,2}(?=\\p{Ll})',
  // What could not be read, as a question mark inside of a word.
  '(?<=\\p{L})\\?(?=\\p{Ll})(?<![/.]\\S*)'
].join('|')
const broken = new RegExp(`(?<unreadable>${unreadable})|(?:${misread})`, 'gu')

const letters = /[\p{L}\p{M}]+/gu
const latin = /\p{Script=Latin}/u
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
// ﬁ is one letter to a computer, as are the letters that mathematics and the Far East have doubled,
// small capitals, letters in circles, and the ı, ſ and ĳ of other times and tongues.
const compatible =
  /[\uFB00-\uFB06\uFF21-\uFF5A\u{1D400}-\u{1D7FF}\u1D00-\u1D2B\u2145-\u2149\u0131\u0132\u0133\u0149\u017F\u01C4-\u01CC]/u
/**
 * Signs that only look like those of the keyboard, alone too: ５, ：, Ⅳ, ⓐ, ∶, digits of other scripts,
 * raised letters, a low quotation mark for a comma, and the O and l of a scanned page for 0 and 1.
 */
const alone =
  /[\uFF01-\uFF20\uFF3B-\uFF40\uFF5B-\uFF5E\uFE50-\uFE6F\u2160-\u217F\u24B6-\u24E9\u{1F110}-\u{1F189}\u2215\u2223\u2236\u02B0-\u02B8\u02B9-\u02BF\u02C8-\u02D7\u02E0-\u02E4\u01C0-\u01C3\uA789\uA78C\u060C\u061B\u066A-\u066D\u1D2C-\u1D6A]|(?![0-9])\p{Nd}|(?<=\p{L})‚(?=\s)|(?<![\p{L}\p{N}])\d+O[\dO]*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}#/_.-])\d*l\d+(?![\p{L}\p{N}])/gu
/** Cyrillic and Greek letters that each look like a Latin one. */
const twins = /^[асеорхуіјѕһԁԛԝАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ]{2,}$/u
const mark = /\p{M}/u

const inHost = /:\/\/[^\s/]*$/u
const longestHost = 260

/** Signs that the text cannot have been meant to hold. */
export function brokenSigns(text: string): StrangeSign[] {
  const found: StrangeSign[] = []
  for (const match of text.matchAll(broken)) {
    const [sign] = match
    const name = match.groups?.['unreadable'] ? codePoint(sign) : sign
    found.push({rule: 'broken-sign', found: name, index: match.index})
    if (found.length >= mostSigns) break
  }
  return found
}

function oddLetter(word: string, text: string, index: number): RegExpExecArray | null {
  if (latin.test(word)) {
    return lookalike.exec(word) ?? compatible.exec(word) ?? looseMark(word)
  }
  if (!twins.test(word)) return looseMark(word)
  // In a text of that script the words around have letters that are none of ours.
  const [from, to] = [text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index)]
  const line = text.slice(from, to < 0 ? undefined : to).match(letters) ?? []
  const others = line.filter((other) => lookalike.test(other) && !twins.test(other))
  return others.some((other) => !latin.test(other)) ? null : lookalike.exec(word)
}

/** A mark that is not one letter with what it stands on. */
function looseMark(word: string): RegExpExecArray | null {
  return mark.test(word.normalize('NFC')) ? mark.exec(word) : null
}

/** Words in which a letter only looks like the one that was meant. */
export function strangeSigns(text: string): StrangeSign[] {
  const found: StrangeSign[] = []
  for (const {0: sign, index} of text.matchAll(alone)) {
    const name = /\d/u.test(sign) ? sign : `${sign} (${codePoint(sign)})`
    found.push({rule: 'strange-sign', found: name, index})
    if (found.length >= mostSigns) return found
  }
  if (!lookalike.test(text) && !compatible.test(text) && !mark.test(text)) return found
  for (const {0: word, index} of text.matchAll(letters)) {
    const sign = oddLetter(word, text, index)
    // The host of an address has a rule of its own.
    if (!sign || inHost.test(text.slice(Math.max(0, index - longestHost), index))) continue
    const name = `${word} (${sign[0]} ${codePoint(sign[0])})`
    found.push({rule: 'strange-sign', found: name, index: index + sign.index})
    if (found.length >= mostSigns) break
  }
  return found
}
