import type {Entries} from '../content/entries.ts'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import {placeAt} from '../diagnostics/place.ts'
import type {Article, Corpus, Source} from '../model/corpus.ts'
import {sourcesOf} from '../model/find.ts'
import {textsOf} from '../model/texts.ts'
import {compareQuotation, foldSource} from '../quotations/quotation.ts'

/** Words of fewer may be the agreement's by accident. */
const fewestWords = 4

/** Paragraphs of articles that are the agreement's own words, and stand there as the site's. */
export function checkOutsideQuotations(entries: Entries, corpus: Corpus): Diagnostic[] {
  const bodies = new Map(entries.of('article').map(({body, file}) => [file, body.split('\n')]))
  const folded = new Map<Source, ReturnType<typeof foldSource>>()
  const isIn = (text: string, source: Source) => {
    if (!source.lines || source.data.kind !== 'agreement') return false
    const known = folded.get(source) ?? foldSource(source.lines)
    folded.set(source, known)
    return compareQuotation(text, known).same
  }
  return corpus.versions.flatMap(({articles}) =>
    articles.flatMap(({file, reading}: Article) =>
      reading.passages.flatMap(({column, kind, line, sources, text}): Diagnostic[] => {
        const isPlain = kind === 'described' && !bodies.get(file)?.[line - 1]?.startsWith('<')
        if (!isPlain || text.split(' ').length < fewestWords) return []
        const source = sourcesOf(corpus, sources).find((one) => isIn(text, one))
        if (!source) return []
        const fault = {file, place: {line, column}, rule: 'text-outside-quotation'} as const
        return [{...fault, found: text, expected: source.slug}]
      })
    )
  )
}

const finality = /(?<!\p{L})(?:lainvoima\p{L}*|laga\s?kraft\p{L}*|lagakraft\p{L}*)/iu

/** That a decision can no longer be appealed against, said where no source of the words says so. */
export function checkFinality(entries: Entries, corpus: Corpus): Diagnostic[] {
  const isTold = (slugs: readonly string[]) =>
    sourcesOf(corpus, slugs).some(({data, lines = []}) =>
      [...data.supports, lines.join('\n')].some((words) => finality.test(words))
    )
  const inTexts = textsOf(corpus).flatMap(({entry: {file}, from, reading}): Diagnostic[] => {
    if (from === 'source' || from === 'section') return []
    return reading.passages.flatMap(({column, kind, line, sources, text}): Diagnostic[] => {
      const [found] = finality.exec(text) ?? []
      if (kind !== 'described' || !found || isTold(sources)) return []
      return [{file, place: {line, column}, rule: 'unsourced-finality', found}]
    })
  })
  const inTitles = entries.of('decision').flatMap(({data, file, placeOf}): Diagnostic[] => {
    const [found] = finality.exec(data.title) ?? []
    if (!found || isTold(data.sources)) return []
    return [{file, place: placeOf('title'), rule: 'unsourced-finality', found}]
  })
  return [...inTexts, ...inTitles]
}

/** Quotations from a source in another language that nothing marks as words of that language. */
export function checkLanguages(corpus: Corpus): Diagnostic[] {
  const [main] = corpus.site.languages
  return textsOf(corpus).flatMap(({entry, reading}) => {
    const {file} = entry
    const own = 'language' in entry ? entry.language : main
    return reading.passages.flatMap(({column, html, kind, line, sources}): Diagnostic[] => {
      const [source] = kind === 'quoted' ? sourcesOf(corpus, sources) : []
      const expected = source?.data.language
      if (!source || !expected || expected === own || html.includes(`lang="${expected}"`)) return []
      const fault = {file, place: {line, column}, rule: 'language-of-quotation'} as const
      return [{...fault, found: source.slug, expected}]
    })
  })
}

/** Names of regions by their last part: two regions often share one. */
const nameOfRegion =
  /(?<![\p{L}-])\p{Lu}\p{L}+-(?:Häm|Savo|Karjala|Pohjanmaa|Uusimaa|Uudenmaa)\p{Ll}*/gu

/** Letters of a name that its inflected forms share. */
const stem = 3

/** Regions that glossary and editorial pages name, and that nothing else in the content knows. */
export function checkRegions(entries: Entries, corpus: Corpus): Diagnostic[] {
  const known = JSON.stringify([
    corpus.site,
    corpus.parties.map(({data}) => data),
    corpus.versions.map(({data}) => data),
    corpus.sources.map(({data}) => data),
    corpus.acts.map(({data}) => data)
  ])
  const strangers = (text: string) =>
    [...text.matchAll(nameOfRegion)].filter(([name]) => !known.includes(beginningOf(name)))
  const fault = (file: string, found: string, place = startOfFile): Diagnostic => ({
    ...{file, place, rule: 'other-region', found},
    expected: corpus.site.region.fi
  })
  return [
    ...entries
      .of('page')
      .flatMap(({body, file}) =>
        strangers(body).map(({0: name, index}) => fault(file, name, placeAt(body, index)))
      ),
    ...entries
      .of('glossary')
      .flatMap(({data, file, placeOf}) =>
        data.flatMap((term, at) =>
          strangers(JSON.stringify(term)).map(([name]) => fault(file, name, placeOf(at)))
        )
      )
  ]
}

/** A name without its ending: `Pohjois-Savossa` and `Pohjois-Savo` are one. */
function beginningOf(name: string): string {
  return name.slice(0, name.lastIndexOf('-') + 1 + stem)
}
