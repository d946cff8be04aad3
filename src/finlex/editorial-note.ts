import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {EditorialNote} from './act.ts'
import {day} from './days.ts'
import {placesOf} from './places-of.ts'
import {childrenOf, textOf, type XmlElement} from './read-xml.ts'

const verbs = [
  ['amended', /muutettu|muutetun|ändrat|ändrad|ändrade|ändrats/u],
  ['inserted', /lisätty|fogat|fogad|fogade|fogats/u],
  ['repealed', /kumottu|upphävt|upphävd|upphävda|upphävts/u]
] as const

const earlier = /(?:aiempi|aikaisempi) sanamuoto|tidigare (?:form|lydels|ordalydels)/iu
const longestNote = 1_000

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
  // A note is a sentence or two: what follows is searched for nothing.
  const words = text.slice(0, longestNote)
  const by = amendingAct(words)
  const inForce = /(?:tulee|tuli|träder|trädde)[^.]* (?:voimaan|i kraft)(?: den)? (?<day>.+)/u.exec(
    words
  )
  const from = day(inForce?.groups?.['day'] ?? '')
  const verb = verbs.find(([, pattern]) => pattern.test(words))?.[0]
  return {
    text,
    ...(by && {by}),
    ...(from && {day: from}),
    ...(verb && {verb}),
    places: placesOf(words),
    earlierFollows: earlier.test(words)
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
