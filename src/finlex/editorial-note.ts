import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {EditorialNote} from './act.ts'
import {day} from './days.ts'
import {childrenOf, textOf, type XmlElement} from './read-xml.ts'

const verbs = [
  ['amended', /muutettu|muutetun|ändrat|ändrad|ändrade|ändrats/u],
  ['inserted', /lisätty|fogat|fogad|fogade|fogats/u],
  ['repealed', /kumottu|upphävt|upphävd|upphävda|upphävts/u]
] as const

const earlier = /(?:aiempi|aikaisempi) sanamuoto|tidigare (?:form|lydels|ordalydels)/iu
const places =
  /(?<numbers>\d+(?: ?[a-z](?![a-zåäö]))?(?:(?:, | ja | och |–)\d+(?: ?[a-z](?![a-zåäö]))?)*) ?(?:§|mom|kohta|kohdat|punkt|luku|luvut|kap|osa)/u

/** Whether an element is a note of Finlex's editors, which is no part of the law. */
export function isNote({name, attributes}: XmlElement): boolean {
  return (
    name === 'authorialNote' ||
    ((name === 'hcontainer' || name === 'block') && attributes['name'] === 'noteAuthorial')
  )
}

/** Reads a note: "L:lla 269/2026 muutettu 1 momentti tulee voimaan 1.6.2026. Aiempi sanamuoto kuuluu:". */
export function readNote(element: XmlElement): EditorialNote {
  const text = textOf(element)
  const by = amendingAct(text)
  const inForce = /(?:tulee|tuli|träder|trädde)[^.]* (?:voimaan|i kraft)(?: den)? (?<day>.+)/u.exec(
    text
  )
  const from = day(inForce?.groups?.['day'] ?? '')
  const verb = verbs.find(([, pattern]) => pattern.test(text))?.[0]
  return {
    text,
    ...(by && {by}),
    ...(from && {day: from}),
    ...(verb && {verb}),
    places: placesOf(text),
    earlierFollows: earlier.test(text)
  }
}

/** All notes directly inside. */
export function notesOf(parent: XmlElement): EditorialNote[] {
  return childrenOf(parent).filter(isNote).map(readNote)
}

/** `269/2026`, or with the day it was given, `17.4.2026/269`. */
function amendingAct(text: string): StatuteNumber | undefined {
  const dated = /\d{1,2}\.\d{1,2}\.(?<year>\d{4})\/(?<number>\d{1,5})/u.exec(text)?.groups
  const plain = dated ?? /(?<number>\d{1,5})\/(?<year>\d{4})/u.exec(text)?.groups
  return plain && {year: Number(plain['year']), number: Number(plain['number'])}
}

/** `2`, `5a`; a range gives both its ends and what is between them. */
function placesOf(text: string): string[] {
  const numbers = places.exec(text)?.groups?.['numbers'] ?? ''
  return numbers.split(/, | ja | och /u).flatMap((one) => {
    const [from = '', to] = one.split('–').map((end) => end.replace(' ', ''))
    const [first, last] = [Number(from), Number(to)]
    if (to === undefined || !(last > first) || last - first > 200) return from ? [from] : []
    return Array.from({length: last - first + 1}, (_, index) => String(first + index))
  })
}
