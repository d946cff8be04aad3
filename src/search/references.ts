import {readTypedRegistryNumber} from '../identifiers/registry-number.ts'
import {parseStatuteNumber, type StatuteNumber} from '../identifiers/statute-number.ts'
import {finnishMonths} from '../identifiers/written-day.ts'
import {referenceKeys} from './reference-keys.ts'

/** Act that a word of the query names: `HVAL`, `hyvinvointialuelain`. */
export type ActByName = (word: string) => StatuteNumber | undefined

//   6.10.2025 · 6.10. 2025 · 2025-10-06
const finnishDay = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u
const isoDay = /^\d{4}-\d\d-\d\d$/u
//   6. lokakuuta 2025
const writtenDay = /^(?<day>\d{1,2})\.\s?(?<month>\p{L}+kuu)(?:ta|n)?\s(?<year>\d{4})$/u

//   I luku · 2 luvussa · II kap. · chapter 2
const chapterLast =
  /^(?<number>[ivxlc]{1,7}|\d{1,2})\.?\s?(?:luku|luvun|luvussa|luvusta|kap\.|kapitel|kapitlet)$/u
const chapterFirst = /^(?:luku|kapitel|chapter)\s(?<number>[ivxlc]{1,7}|\d{1,2})$/u

/** Pieces of a reference: `612/2021`, `14.1`, `6a`, `§:n`, words. */
const pieces =
  /\d+\/\d+|\d+\.\d+[a-z]?|\d+(?:\s?[a-z](?!\p{L}))?|§+(?::\p{L}+)?|\p{L}+(?:-\p{L}+)*/gu

const sign = /^(?:§|pykäl|paragraf|section|sec$)/u
const subsectionWord = /^(?:mom|moment|subsection)/u
const articleWord = /^(?:kohta|kohda|kohdassa|artikla|artik|art$|article|artikel|punkt)/u
const actWord = /^(?:laki|lain|laissa|lag|lagen|act)$/u

/**
 * Keys of what a query refers to, the likeliest first; none where it is more than a reference.
 *
 * `14 §`, `612/2021 7`, `HVAL 14.1`, `§ 357`, `7 §:n 4 momentti`, `77/00.04.01/2023`, a day.
 */
export function findReference(query: string, actByName: ActByName): string[] {
  const text = query.normalize('NFC').replaceAll('\u00A0', ' ').trim().toLocaleLowerCase('fi')
  const registry = readTypedRegistryNumber(text)
  if (registry) {
    const {mayBeAct, number} = registry
    return [
      ...(mayBeAct ? readProvision(number, actByName) : []),
      referenceKeys.registryNumber(number)
    ]
  }
  const {number: chapter} = (chapterLast.exec(text) ?? chapterFirst.exec(text))?.groups ?? {}
  if (chapter) return [referenceKeys.chapter(chapter)]
  const day = readDay(text)
  if (day) return [referenceKeys.day(day)]
  return readProvision(text, actByName)
}

function readDay(text: string): string | undefined {
  if (isoDay.test(text)) return text
  const {day, month, year} = (finnishDay.exec(text) ?? writtenDay.exec(text))?.groups ?? {}
  if (!day || !month || !year) return undefined
  const number = /^\d/u.test(month) ? month : String(finnishMonths.indexOf(month.slice(0, -3)) + 1)
  return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readProvision(text: string, actByName: ActByName): string[] {
  let act: StatuteNumber | undefined
  let signAt: number | undefined
  let article = false
  let subsection = false
  const numbers: {text: string; at: number}[] = []

  for (const [at, [piece]] of [...text.matchAll(pieces)].entries()) {
    const statute = parseStatuteNumber(piece) ?? reversed(piece) ?? actByName(piece)
    if (statute && act === undefined) act = statute
    else if (sign.test(piece)) signAt ??= at
    else if (subsectionWord.test(piece)) subsection = true
    else if (articleWord.test(piece)) article = true
    else if (/^\d/u.test(piece)) numbers.push({text: piece.replace(/\s/gu, ''), at})
    else if (!actWord.test(piece)) return []
  }

  const [first, second] = numbers
  if (!first) return act && signAt === undefined ? [referenceKeys.act(act)] : []
  const [section = '', dotted] = first.text.split('.')
  const number = dotted ?? (subsection || !article ? second?.text : undefined)
  if (act) return inAct(act, section, number)
  if (article) return [referenceKeys.article(section)]
  if (numbers.length > 2 || (signAt === undefined && !subsection && numbers.length > 1)) return []
  const minutes = dotted ? [] : [referenceKeys.minutes(section)]
  const law = number
    ? [referenceKeys.anySection(section, number), referenceKeys.anySection(section)]
    : [referenceKeys.anySection(section)]
  // Minutes write the sign first, laws write it last.
  return signAt !== undefined && signAt < first.at ? [...minutes, ...law] : [...law, ...minutes]
}

function inAct(act: StatuteNumber, section: string, subsection: string | undefined): string[] {
  return [
    ...(subsection ? [referenceKeys.subsection(act, section, subsection)] : []),
    referenceKeys.section(act, section),
    referenceKeys.act(act)
  ]
}

/** `2021/611`: the order of addresses. */
function reversed(piece: string): StatuteNumber | undefined {
  const [year, number] = piece.split('/')
  return number ? parseStatuteNumber(`${number}/${year}`) : undefined
}
