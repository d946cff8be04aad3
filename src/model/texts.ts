import {splitAddress} from '../identifiers/ledger.ts'
import type {Passage, Reading} from '../texts/passage.ts'
import type {Corpus, Entry} from './corpus.ts'
import {type Thing, thingsOf} from './things.ts'

/** A text of the corpus with the words its page is called by. */
export interface TitledText extends Pick<Thing, 'title'> {
  entry: Entry
  from: Thing['kind'] | 'page'
  reading: Reading
}

/** Every legal text of the corpus in the order of the site, each in every language that it has. */
export function textsOf(corpus: Corpus): TitledText[] {
  return thingsOf(corpus).flatMap((thing): TitledText[] => {
    const {entry, kind: from, title} = thing
    if (!('reading' in entry)) return []
    const parallels = thing.kind === 'article' ? thing.entry.parallels : []
    return [
      {entry, title, from, reading: entry.reading},
      ...parallels.map((text) => ({entry: text, title, from, reading: text.reading}))
    ]
  })
}

/** Every text that was written: the translations too, which rest on the same and add nothing to it. */
export function writtenTextsOf(corpus: Corpus): TitledText[] {
  return [...textsOf(corpus), ...translationsIn(corpus)]
}

function translationsIn(corpus: Corpus): TitledText[] {
  return thingsOf(corpus).flatMap(({entry, kind: from, title}) =>
    'translations' in entry
      ? entry.translations.map(({file, reading}) => ({
          entry: {file, address: entry.address},
          ...{title, from, reading}
        }))
      : []
  )
}

/** The passages before the first heading: of a question, its answer. What follows are details. */
export function answerOf({passages}: Pick<Reading, 'passages'>): readonly Passage[] {
  const details = passages.findIndex(({heading}) => heading !== undefined)
  return details < 0 ? passages : passages.slice(0, details)
}

/** Address of a passage of an entry. */
export function passageAddress({address}: Entry, {id}: Pick<Passage, 'id'>): string {
  return `${splitAddress(address).page}#${id}`
}
