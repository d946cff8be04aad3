import type {Entries} from '../content/entries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
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
      [...data.supports.map(({text}) => text), lines.join('\n')].some((words) =>
        finality.test(words)
      )
    )
  const inTexts = textsOf(corpus).flatMap(({entry: {file}, from, reading}): Diagnostic[] => {
    if (from === 'source' || from === 'section') return []
    return reading.passages.flatMap(({column, kind, line, sources, text}): Diagnostic[] => {
      const [found] = finality.exec(text) ?? []
      if (kind !== 'described' || !found || isTold(sources)) return []
      return [{file, place: {line, column}, rule: 'unsourced-finality', found}]
    })
  })
  const inFields = entries.of('decision').flatMap(({data, file, placeOf}): Diagnostic[] => {
    const written: [string, PropertyKey[]][] = [
      [data.title, ['title']],
      ...Object.entries(data.titles ?? {}).map(([language, title]): [string, PropertyKey[]] => [
        title ?? '',
        ['titles', language]
      ]),
      ...(data.caveats ?? []).map(({text}, at): [string, PropertyKey[]] => [text, ['caveats', at]])
    ]
    return written.flatMap(([text, path]): Diagnostic[] => {
      const [found] = finality.exec(text) ?? []
      if (!found || isTold(data.sources)) return []
      return [{file, place: placeOf(...path), rule: 'unsourced-finality', found}]
    })
  })
  return [...inTexts, ...inFields]
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
