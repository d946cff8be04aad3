import type {Entries} from '../content/entries.ts'
import {passagesKinds} from '../content/entry-kinds.ts'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {mostSought} from '../diagnostics/fault-limits.ts'
import type {Corpus, Quotation, Source} from '../model/corpus.ts'
import {passageAddress, textsOf} from '../model/texts.ts'
import {differencePlace} from '../quotations/difference-place.ts'
import {compareQuotation, type FoldedSource, foldSource} from '../quotations/quotation.ts'

/** A quotation as it is written in a text or a field. */
interface WrittenQuotation {
  text: string
  /** Slug of its source. */
  slug: string
  file: string
  place: Place
  /** Place of the word at an offset. */
  placeOfWord(offset: number): Place
  /** Takes the lines of the source that it stands on; answers who quotes them. */
  foundOn(lines: Quotation['lines']): Pick<Quotation, 'title' | 'address'>
}

/**
 * Compares every quotation with its source letter by letter.
 *
 * A quotation that agrees learns the lines it stands on, and its source learns of it.
 */
export function checkQuotations(entries: Entries, corpus: Corpus): Diagnostic[] {
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
    return compare(quotation, source, foldedSource)
  }

  const faults = new Map<string, Diagnostic[]>()
  for (const quotation of [...inTexts(entries, corpus), ...inFields(entries, corpus)]) {
    const ofFile = faults.get(quotation.file) ?? []
    const fault = ofFile.length < mostSought && faultOf(quotation)
    if (fault) faults.set(quotation.file, [...ofFile, fault])
  }
  for (const {quotedBy} of corpus.sources) quotedBy.sort((a, b) => a.lines[0] - b.lines[0])
  return [...faults.values()].flat()
}

function compare(
  {text, slug, file, place, placeOfWord, foundOn}: WrittenQuotation,
  {quotedBy}: Source,
  source: FoldedSource
): Diagnostic | undefined {
  const comparison = compareQuotation(text, source)
  if (comparison.same) {
    const {lines} = comparison
    quotedBy.push({...foundOn(lines), lines})
    return undefined
  }
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
        slug: passage.sources[0] ?? '',
        file: entry.file,
        place: {line: passage.line, column: passage.column},
        placeOfWord: (offset) => differencePlace(bodies.get(entry.file) ?? '', passage, offset),
        foundOn(lines) {
          passage.lines = lines
          return {title, address: passageAddress(entry, passage)}
        }
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
        ...{text: quote, slug: source, file, place},
        placeOfWord: () => place,
        foundOn(lines: Quotation['lines']) {
          if (generalApproval) generalApproval.lines = lines
          return {title: data.title, address}
        }
      }
    ]
  })
}
