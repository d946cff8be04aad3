import type {Corpus, Source} from './corpus.ts'
import type {Diagnostic, Place} from './diagnostic.ts'
import {differencePlace} from './difference-place.ts'
import type {Entries} from './entries.ts'
import {mostSought} from './fault-limits.ts'
import {compareQuotation, type FoldedSource, foldSource} from './quotation.ts'
import {passageAddress, textsOf} from './texts.ts'

/** Where a quotation stands, or what is wrong with it. */
type Result = (Diagnostic & {at?: number}) | {source: Source; lines: [first: number, last: number]}

/**
 * Compares every quotation with its source letter by letter.
 *
 * A quotation that agrees learns the lines it stands on, and its source learns of it.
 */
export function checkQuotations(entries: Entries, corpus: Corpus): Diagnostic[] {
  const sources = new Map(corpus.sources.map((source) => [source.slug, source]))
  const folded = new Map<Source, FoldedSource>()
  const compare = (text: string, slug: string, file: string, place: Place): Result | undefined => {
    const source = sources.get(slug)
    if (!source) return undefined
    if (!source.lines) {
      // An archived text that cannot be read has a fault of its own.
      if (source.data.archived) return undefined
      return {file, place, rule: 'source-not-archived', found: slug}
    }
    const foldedSource = folded.get(source) ?? foldSource(source.lines)
    folded.set(source, foldedSource)
    const comparison = compareQuotation(text, foldedSource)
    if (comparison.same) return {source, lines: comparison.lines}
    if (comparison.found === undefined) {
      const {nearest} = comparison
      const described = nearest === undefined ? 'nothing-alike' : undefined
      return {
        ...{file, place, rule: 'quotation-not-found', found: text, subject: slug},
        ...{nearest, described}
      }
    }
    const {same, ...difference} = comparison
    return {file, place, rule: 'quotation-differs', subject: slug, ...difference}
  }

  const bodies = new Map(
    (['version', 'article', 'section', 'decision', 'source'] as const).flatMap((kind) =>
      entries.of(kind).map(({body, file}) => [file, body] as const)
    )
  )
  const diagnostics: Diagnostic[] = []
  for (const {entry, title, reading} of textsOf(corpus)) {
    const most = diagnostics.length + mostSought
    for (const passage of reading.passages) {
      if (passage.kind !== 'quoted' || diagnostics.length >= most) continue
      const place = {line: passage.line, column: passage.column}
      const result = compare(passage.text, passage.sources[0] ?? '', entry.file, place)
      if (!result) continue
      if ('rule' in result) {
        const {at, ...diagnostic} = result
        const body = bodies.get(entry.file) ?? ''
        const exact = at === undefined ? place : differencePlace(body, passage, at)
        diagnostics.push({...diagnostic, place: exact})
      } else {
        const {lines, source} = result
        passage.lines = lines
        source.quotedBy.push({title, address: passageAddress(entry, passage), lines})
      }
    }
  }
  const versions = new Map(corpus.versions.map((version) => [version.file, version]))
  for (const entry of entries.of('version')) {
    const general = entry.data.approvedBySource
    if (!general) continue
    const version = versions.get(entry.file)
    const place = entry.placeOf('approvedBySource', 'quote')
    const result = compare(general.quote, general.source, entry.file, place)
    if (!result) continue
    if ('rule' in result) {
      const {at, ...diagnostic} = result
      diagnostics.push(diagnostic)
    } else if (version?.generalApproval) {
      const {lines, source} = result
      version.generalApproval.lines = lines
      source.quotedBy.push({title: entry.data.title, address: version.address, lines})
    }
  }
  for (const source of corpus.sources) {
    source.quotedBy.sort((a, b) => a.lines[0] - b.lines[0])
  }
  return diagnostics
}
