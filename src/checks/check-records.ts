import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {slugOf} from '../content/file-names.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {registryNumbersIn} from '../identifiers/registry-number.ts'
import type {Corpus, Decision, Source} from '../model/corpus.ts'
import {partyOf} from '../model/find.ts'
import {outcomesToldBy, tellsDecided, tellsOther} from '../schemas/outcome-words.ts'
import {outcomes} from '../schemas/outcomes.ts'

type DecisionFile = EntryFile<'decision'>

/** Decisions whose minutes say something else: whose they are, day, section, registry number, outcome. */
export function checkRecords(entries: Entries, corpus: Corpus): Diagnostic[] {
  const files = entries.byFile('decision')
  return corpus.decisions.flatMap((decision) => {
    const entry = files.get(decision.file)
    if (!entry || !decision.party) return []
    const late = afterTheEnd(decision, entry)
    if (late.length > 0) return late
    const stranger = ofAnother(decision, entry).filter(({expected}) => partyOf(corpus, expected))
    return stranger.length > 0
      ? stranger
      : [
          ...otherDay(decision, entry),
          ...otherHeader(decision, entry),
          ...otherOutcome(decision, entry),
          ...otherTitle(decision, entry)
        ]
  })
}

function afterTheEnd({data, party}: Decision, {file, placeOf}: DecisionFile): Diagnostic[] {
  const expected = party?.data.ended?.on
  if (!expected || data.decidedOn < expected) return []
  const fault = {file, place: placeOf('decidedOn'), rule: 'party-has-ended'} as const
  return [{...fault, found: data.decidedOn, subject: party.data.name, expected}]
}

/** Parties that have merged into nobody else. */
export function checkMergers(entries: Entries): Diagnostic[] {
  return entries.of('party').flatMap(({data, file, placeOf}): Diagnostic[] => {
    const found = slugOf(file)
    const at = data.ended?.mergedInto?.indexOf(found) ?? -1
    if (at < 0) return []
    return [{file, place: placeOf('ended', 'mergedInto', at), rule: 'merged-into-itself', found}]
  })
}

function isOf(decision: Decision, {data}: Source): boolean {
  return data.publisherParty === undefined || data.publisherParty === decision.data.party
}

/** Minutes of another party only: they tell of that party's meeting. */
function ofAnother(decision: Decision, {file, placeOf}: DecisionFile): Diagnostic[] {
  const {data, sources} = decision
  const minutes = sources.filter((source) => source.data.kind === 'minutes')
  if (minutes.some((source) => isOf(decision, source))) return []
  // Minutes of another day may tell of it, where the decision says so.
  return minutes
    .filter(({data: {date}}) => !data.caveats || date === undefined || date === data.decidedOn)
    .map(({data: {publisherParty}, slug}) => ({
      ...{file, place: placeOf('sources', data.sources.indexOf(slug))},
      ...{rule: 'minutes-of-another', found: slug, subject: data.party, expected: publisherParty}
    }))
}

/** Its own minutes are of a later day, and nothing says that they only tell of it afterwards. */
function otherDay({data, sources}: Decision, {file, placeOf}: DecisionFile): Diagnostic[] {
  // A day after the check of the source has a fault of its own, at the source.
  const [own] = sources.filter(
    ({data: {checked, date = '', kind, publisherParty}}) =>
      kind === 'minutes' &&
      publisherParty === data.party &&
      date > data.decidedOn &&
      date.length === data.decidedOn.length &&
      date <= checked
  )
  const isTold =
    data.caveats ||
    sources.some((source) => source.data.date === data.decidedOn || names(source, data.decidedOn))
  if (!own || isTold) return []
  const fault = {file, place: placeOf('decidedOn'), rule: 'record-differs'} as const
  return [{...fault, subject: 'decidedOn', found: data.decidedOn, expected: own.data.date}]
}

/** Day, section and registry number in the archived text of the meeting itself. */
function otherHeader(decision: Decision, {file, placeOf}: DecisionFile): Diagnostic[] {
  const {data, sources} = decision
  return sources.flatMap((source): Diagnostic[] => {
    const {date, kind} = source.data
    if (kind !== 'minutes' && kind !== 'agenda') return []
    if (!source.lines || !isOf(decision, source) || (date && date !== data.decidedOn)) return []
    const text = source.lines.join('\n')
    const stated = {
      decidedOn: daysIn(text),
      section: sectionsIn(text),
      registryNumber: registryNumbersIn(text)
    }
    return (['decidedOn', 'section', 'registryNumber'] as const).flatMap(
      (subject): Diagnostic[] => {
        const found = data[subject]
        const [expected] = stated[subject]
        if (!found || !expected || isIn(stated[subject], found)) return []
        return [{file, place: placeOf(subject), rule: 'record-differs', subject, found, expected}]
      }
    )
  })
}

function isIn(values: readonly string[], found: string): boolean {
  return values.some((value) => value.toLowerCase() === found.toLowerCase())
}

/** Headings of items: `§ 58`, `Kunnanvaltuusto 9.12.2024 § 65`, `58 §` alone on its line. */
function sectionsIn(text: string): string[] {
  const headings = /(?:^|\d{4})[ \t]*§[ \t]?(\d{1,4})(?!\d|:)|^[ \t]*(\d{1,4})[ \t]?§[ \t]*$/gmu
  return [...text.matchAll(headings)].map(([, after, before]) => after ?? before ?? '')
}

/** Days of a text as `YYYY-MM-DD`, those of its head first. */
function daysIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?!\d)/gu)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  )
}

function names({lines = []}: Source, day: string): boolean {
  return daysIn(lines.join('\n')).includes(day)
}

/**
 * Words on what was decided, quoted or else our own, that tell of another outcome. What was decided may
 * be that the proposal was approved: what was proposed tells the outcome then.
 */
function otherOutcome({data, file, reading}: Decision, {placeOf}: DecisionFile): Diagnostic[] {
  const textOf = (part: string, kind?: string) =>
    reading.passages
      .filter((passage) => passage.part === part && (!kind || passage.kind === kind))
      .map(({text}) => text)
      .join('\n')
  const own = [data.outcome, ...(data.also ?? []).map(({outcome}) => outcome)]
  const quoted = textOf('decided', 'quoted')
  const told = outcomesToldBy(quoted || textOf('decided'))
  if (!tellsOther(own, told)) return []
  const proposed = outcomesToldBy(textOf('proposed'))
  if (told.has('approved') && proposed.size > 0 && !tellsOther(own, proposed)) return []
  const fault = {file, place: placeOf('outcome'), rule: 'outcome-differs'} as const
  const described = quoted ? 'quoted-decision' : 'described-decision'
  return [{...fault, found: data.outcome, expected: namesOf(told), described}]
}

/** A title, in any language, that tells of another outcome. A proposal is not told as decided. */
function otherTitle({data}: Decision, {file, placeOf}: DecisionFile): Diagnostic[] {
  const own = [data.outcome, ...(data.also ?? []).map(({outcome}) => outcome)]
  const titles: [string, PropertyKey[]][] = [
    [data.title, ['title']],
    ...Object.entries(data.titles ?? {}).map(([language, title]): [string, PropertyKey[]] => [
      title ?? '',
      ['titles', language]
    ])
  ]
  return titles.flatMap(([title, path]): Diagnostic[] => {
    const told = outcomesToldBy(title)
    const isOther = own.includes('proposed')
      ? tellsDecided(title) && !told.has('proposed-onward')
      : tellsOther(own, told)
    if (!isOther) return []
    const fault = {file, place: placeOf(...path), rule: 'outcome-differs'} as const
    return [
      {...fault, found: data.outcome, expected: namesOf(told), described: 'title-of-decision'}
    ]
  })
}

/** Outcomes with their Finnish words: `rejected (hylätty)`. */
function namesOf(told: ReturnType<typeof outcomesToldBy>): string {
  return [...told].map((outcome) => `${outcome} (${outcomes[outcome]})`).join(', ')
}
