import type {Entries} from '../content/entries.ts'
import {languageOfText, originalOf} from '../content/file-names.ts'
import type {Language, OtherLanguage} from '../identifiers/language.ts'
import type {Reading} from './passage.ts'
import {emptyReading, type TextReading} from './read-text.ts'

/** The text of an entry in another language: passage by passage that of the original. */
export interface Translation {
  file: string
  language: OtherLanguage
  reading: Reading
}

/** The translations of each text, by its file. */
export function translationsByFile(
  entries: Entries,
  readings: ReadonlyMap<string, TextReading>
): (file: string) => Translation[] {
  const byOriginal = Map.groupBy(entries.of('translation'), ({file}) => originalOf(file))
  return (original) =>
    (byOriginal.get(original) ?? []).flatMap(({file}): Translation[] => {
      const language = languageOfText(file)
      return language
        ? [{file, language, reading: readings.get(file)?.reading ?? emptyReading}]
        : []
    })
}

/**
 * A translation with the quotations of the original: they stay in the language of their source.
 *
 * @param main Language to mark them with.
 */
export function withQuotations(
  {reading}: Pick<Translation, 'reading'>,
  original: Reading,
  main: Language | undefined
): Reading {
  const passages = reading.passages.map((passage, at) => {
    const quoted = original.passages[at]
    if (passage.kind !== 'quoted' || !quoted) return passage
    const {heading} = passage
    return {...quoted, ...(heading && {heading}), ...(main && {lang: main})}
  })
  return {...reading, passages}
}
