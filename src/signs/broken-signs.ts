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
  '=C3=[89AB][0-9A-F]'
].join('|')
const broken = new RegExp(`(?<unreadable>${unreadable})|(?:${misread})`, 'gu')

const letters = /[\p{L}\p{M}]+/gu
const latin = /\p{Script=Latin}/u
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
// ﬁ is one letter to a computer, as are the letters that mathematics and the Far East have doubled.
const compatible = /[\uFB00-\uFB06\uFF21-\uFF5A\u{1D400}-\u{1D7FF}]/u

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

/** Words in which a letter only looks like the one that was meant. */
export function strangeSigns(text: string): StrangeSign[] {
  if (!lookalike.test(text) && !compatible.test(text)) return []
  const found: StrangeSign[] = []
  for (const {0: word, index} of text.matchAll(letters)) {
    const sign = latin.test(word) ? (lookalike.exec(word) ?? compatible.exec(word)) : null
    // The host of an address has a rule of its own.
    if (!sign || inHost.test(text.slice(Math.max(0, index - longestHost), index))) continue
    const name = `${word} (${sign[0]} ${codePoint(sign[0])})`
    found.push({rule: 'strange-sign', found: name, index: index + sign.index})
    if (found.length >= mostSigns) break
  }
  return found
}
