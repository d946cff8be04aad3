import type {Entries} from '../content/entries.ts'
import {passagesKinds} from '../content/entry-kinds.ts'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {mostSought} from '../diagnostics/fault-limits.ts'
import type {Corpus, Source} from '../model/corpus.ts'
import type {FoundQuotation} from '../model/link-quotations.ts'
import {passageAddress, textsOf} from '../model/texts.ts'
import {differencePlace} from '../quotations/difference-place.ts'
import {compareQuotation, type FoldedSource, foldSource} from '../quotations/quotation.ts'
import {writtenMarks} from '../quotations/written-marks.ts'

/** A quotation as it is written in a text or a field. */
interface WrittenQuotation extends Pick<FoundQuotation, 'address' | 'holder' | 'title'> {
  text: string
  /** The same as the source may write it, where there are marks of footnotes in it. */
  others?: readonly string[]
  /** Slug of its source. */
  slug: string
  file: string
  place: Place
  /** Place of the word at an offset. */
  placeOfWord(offset: number): Place
}

/** Compares every quotation with its source letter by letter: what differs, and what agrees. */
export function checkQuotations(
  entries: Entries,
  corpus: Corpus
): {diagnostics: Diagnostic[]; found: FoundQuotation[]} {
  const found: FoundQuotation[] = []
  const sources = new Map(corpus.sources.map((source) => [source.slug, source]))
  const folded = new Map<Source, FoldedSource>()
  const faultOf = (quotation: WrittenQuotation): Diagnostic | undefined => {
    const {file, place, slug} = quotation
    const source = sources.get(slug)
    if (!source) return undefined
    if (!source.lines) {
      // An archived text that cannot be read has a fault of its own.
      if (source.data.archived) return undefined
      return {file, place, rule: 'source-not-archived', found: slug}
    }
    const foldedSource = folded.get(source) ?? foldSource(source.lines)
    folded.set(source, foldedSource)
    const comparison = compare(quotation, foldedSource)
    if (!comparison.same) return faultIn(quotation, comparison)
    const {address, holder, title} = quotation
    found.push({address, holder, lines: comparison.lines, source, title})
    return undefined
  }

  const faults = new Map<string, Diagnostic[]>()
  for (const quotation of [...inTexts(entries, corpus), ...inFields(entries, corpus)]) {
    const ofFile = faults.get(quotation.file) ?? []
    const fault = ofFile.length < mostSought && faultOf(quotation)
    if (fault) faults.set(quotation.file, [...ofFile, fault])
  }
  return {diagnostics: [...faults.values()].flat(), found}
}

/** As it is written, else as the source may write the marks of footnotes in it. */
function compare({others = [], text}: WrittenQuotation, source: FoldedSource) {
  const asWritten = compareQuotation(text, source)
  if (asWritten.same) return asWritten
  return others.map((other) => compareQuotation(other, source)).find(({same}) => same) ?? asWritten
}

function faultIn(
  {text, slug, file, place, placeOfWord}: WrittenQuotation,
  comparison: Exclude<ReturnType<typeof compareQuotation>, {same: true}>
): Diagnostic {
  if (comparison.found === undefined) {
    const {nearest} = comparison
    const described = nearest === undefined ? 'nothing-alike' : undefined
    const rule = 'quotation-not-found'
    return {file, place, rule, found: text, subject: slug, nearest, described}
  }
  const {same, at, ...difference} = comparison
  return {file, place: placeOfWord(at), rule: 'quotation-differs', subject: slug, ...difference}
}

function inTexts(entries: Entries, corpus: Corpus): WrittenQuotation[] {
  const bodies = new Map(
    passagesKinds.flatMap((kind) => entries.of(kind).map(({body, file}) => [file, body] as const))
  )
  return textsOf(corpus).flatMap(({entry, title, reading}) =>
    reading.passages
      .filter(({kind}) => kind === 'quoted')
      .map((passage) => ({
        text: passage.text,
        ...(passage.html.includes('role="doc-noteref"') && {others: writtenMarks(passage.text)}),
        slug: passage.sources[0] ?? '',
        file: entry.file,
        place: {line: passage.line, column: passage.column},
        placeOfWord: (offset) => differencePlace(bodies.get(entry.file) ?? '', passage, offset),
        holder: passage,
        title,
        address: passageAddress(entry, passage)
      }))
  )
}

/** The words that approvals of versions in general rest on. */
function inFields(entries: Entries, corpus: Corpus): WrittenQuotation[] {
  const places = new Map(entries.of('version').map(({file, placeOf}) => [file, placeOf]))
  return corpus.versions.flatMap(({address, data, file, generalApproval}) => {
    const placeOf = places.get(file)
    if (!data.approvedBySource || !placeOf) return []
    const {quote, source} = data.approvedBySource
    const place = placeOf('approvedBySource', 'quote')
    return [
      {
        ...{text: quote, slug: source, file, place, placeOfWord: () => place},
        ...{holder: generalApproval, title: data.title, address}
      }
    ]
  })
}
