import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {passagesKinds} from '../content/entry-kinds.ts'
import {folderOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {listed} from '../diagnostics/expect-known.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {compareStatutes, parseStatuteNumber, yearsOfGiving} from '../identifiers/statute-number.ts'
import type {Corpus} from '../model/corpus.ts'
import type {ActAmendmentsData} from '../schemas/amendments.ts'

/**
 * What is told of amendments: the acts are ones that the content names, the days can be, and no page
 * claims more than has been written down.
 */
export function checkAmendments(entries: Entries, corpus: Corpus, today: string): Diagnostic[] {
  const isNamed = namedActs(entries)
  return [
    ...entries
      .of('amendments')
      .flatMap((entry) =>
        entry.data.flatMap((act, at) => [
          ...(isNamed(act.act) ? [] : [unknownAct(entry, at, entries)]),
          ...order(entry, act, at),
          ...unread(entry, act, at)
        ])
      ),
    ...descriptions(entries, corpus, today)
  ]
}

/** Acts that have a page, or whose number stands anywhere else in the content. */
function namedActs(entries: Entries): (number: string) => boolean {
  const described = new Set(entries.filesOf('act').map((file) => folderOf(file)))
  const kinds = [...passagesKinds, 'glossary', 'page'] as const
  let written: string | undefined
  return (number) => {
    const [running = '', year = ''] = number.split('/')
    if (described.has(`${year}-${running}`)) return true
    written ??= kinds
      .flatMap((kind) => entries.of(kind).map(({body, data}) => `${JSON.stringify(data)} ${body}`))
      .join(' ')
    return new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(written)
  }
}

function unknownAct(
  {data, file, placeOf}: EntryFile<'amendments'>,
  at: number,
  entries: Entries
): Diagnostic {
  const found = data[at]?.act ?? ''
  const numbers = entries.of('act').map((act) => act.data.number)
  return {
    file,
    place: placeOf(at, 'act'),
    rule: 'unknown-statute',
    found,
    expected: listed(numbers),
    nearest: nearest(found, numbers)
  }
}

/** An act amends only what was there before it, and has no force before it is given. */
function order(
  {file, placeOf}: EntryFile<'amendments'>,
  {act, amendments = []}: ActAmendmentsData,
  at: number
): Diagnostic[] {
  const wrong = (index: number, field: 'act' | 'givenOn' | 'inForceFrom', expected: string) => ({
    file,
    place: placeOf(at, 'amendments', index, field),
    rule: 'wrong-value' as const,
    subject: field,
    found: amendments[index]?.[field] ?? '',
    expected
  })
  return amendments.flatMap(({act: by, givenOn, inForceFrom}, index): Diagnostic[] => {
    const years = yearsOfGiving(by)
    const before = amendments[index - 1]?.act ?? act
    const isOfYear = !givenOn || years.includes(Number(givenOn.slice(0, 4)))
    return [
      ...(isLater(before, by) ? [wrong(index, 'act', `> ${before}`)] : []),
      ...(isOfYear ? [] : [wrong(index, 'givenOn', years.map((year) => `${year}-…`).join(', '))]),
      ...(givenOn && inForceFrom && inForceFrom < givenOn
        ? [wrong(index, 'inForceFrom', `≥ ${givenOn}`)]
        : [])
    ]
  })
}

/** Acts that nobody has read, though a later one is told to be the last that was. */
function unread(
  {file, placeOf}: EntryFile<'amendments'>,
  {amendments = [], checkedUpTo}: ActAmendmentsData,
  at: number
): Diagnostic[] {
  if (!checkedUpTo) return []
  return amendments.flatMap(({act, readIn}, index): Diagnostic[] => {
    if (readIn !== 'not-read' || isLater(act, checkedUpTo.act)) return []
    const place = placeOf(at, 'amendments', index, 'act')
    return [{file, place, rule: 'unread-amendment', found: act, expected: checkedUpTo.act}]
  })
}

/** What a section tells of its wording, against what is known to have amended it. */
function descriptions(entries: Entries, corpus: Corpus, today: string): Diagnostic[] {
  const sections = new Map(
    corpus.acts.flatMap((act) => act.sections.map((section) => [section.file, section]))
  )
  return entries.of('section').flatMap(({data, file, placeOf}): Diagnostic[] => {
    const section = sections.get(file)
    if (!section) return []
    const {act, status} = section
    const includes = data.includes ?? []
    const amending = status.changes.map(({by}) => by)
    const known = new Set([
      act.data.number,
      ...(act.amendments?.amendments ?? []).map((a) => a.act)
    ])
    const subject = `${act.data.number} ${data.section} §`
    const unknown = (found: string, ...path: PropertyKey[]): Diagnostic => ({
      file,
      place: placeOf(...path),
      rule: 'unknown-amendment',
      subject,
      found,
      nearest: nearest(found, known)
    })
    const written = data.describedAs.match(/(?<![\d/])[1-9]\d{0,4}\/(?:19|20)\d\d(?! vp)/gu) ?? []
    return [
      ...includes.flatMap((by, index) =>
        amending.includes(by) ? [] : [unknown(by, 'includes', index)]
      ),
      ...written.flatMap((by) => (known.has(by) ? [] : [unknown(by, 'describedAs')])),
      ...status.changes.flatMap(({by, inForceFrom}): Diagnostic[] => {
        if (includes.includes(by) || !inForceFrom || inForceFrom > today) return []
        return [{file, place: placeOf('describedAs'), rule: 'amended-description', found: by}]
      })
    ]
  })
}

/** Whether the first comes after the second in the statute book. What is no number has a fault of its own. */
function isLater(a: string, b: string): boolean {
  const [first, second] = [parseStatuteNumber(a), parseStatuteNumber(b)]
  if (!first || !second) return true
  return compareStatutes(first, second) > 0
}
