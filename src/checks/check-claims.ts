import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Article, Corpus, Source} from '../model/corpus.ts'
import {sourcesOf} from '../model/find.ts'
import {textsOf, writtenTextsOf} from '../model/texts.ts'
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
  const inTexts = writtenTextsOf(corpus).flatMap(({entry: {file}, from, reading}): Diagnostic[] => {
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

/** That an agreement is in force, in the languages of the interface; `voimassaolo` tells of how long. */
const force =
  /(?<!\p{L})(?:voimassa(?:\s?olev\p{L}*)?|(?:nu )?gällande avtal\p{L}*|i kraft|in force)(?!\p{L})/iu

/**
 * Titles, names and summaries that tell that an agreement is in force, and answers that do while none
 * is: what is in force follows from the days of each version, and such words stay when it ends.
 */
export function checkForce(entries: Entries, {versions}: Corpus): Diagnostic[] {
  const isSome = versions.some(({state}) => state === 'in-force' || state === 'amended')
  const faults = (
    {file, placeOf}: Pick<EntryFile, 'file' | 'placeOf'>,
    written: readonly (readonly [text: string | undefined, ...path: PropertyKey[]])[]
  ) =>
    written.flatMap(([text = '', ...path]): Diagnostic[] => {
      const [found] = force.exec(text) ?? []
      const subject = String(path[0])
      return found ? [{file, place: placeOf(...path), rule: 'claimed-force', found, subject}] : []
    })
  const translated = (field: string, texts: object = {}) =>
    Object.entries(texts).map(([language, text]) => [text as string, field, language] as const)
  return [
    ...entries.of('site').flatMap((entry) => {
      const {description, headline, name, summary, translations = {}} = entry.data
      return faults(entry, [
        [name, 'name'],
        [headline, 'headline'],
        [summary, 'summary'],
        [description, 'description'],
        ...Object.entries(translations).flatMap(([language, words = {}]) =>
          Object.entries(words).map(
            ([field, text]) => [text, 'translations', language, field] as const
          )
        )
      ])
    }),
    ...entries.of('version').flatMap((entry) => {
      const {name, names, summary, title, titles} = entry.data
      return faults(entry, [
        [name, 'name'],
        ...translated('names', names),
        [title, 'title'],
        ...translated('titles', titles),
        [summary.text, 'summary', 'text'],
        ...Object.entries(summary.texts ?? {}).map(
          ([language, text]) => [text, 'summary', 'texts', language] as const
        )
      ])
    }),
    ...(isSome
      ? []
      : entries
          .of('question')
          .flatMap((entry) => faults(entry, translated('answer', entry.data.answer))))
  ]
}
