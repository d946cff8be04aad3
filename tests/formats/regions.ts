import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import type {Passage} from '../../src/texts/passage.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The published content, which does not know its own address, and a region that does. */
const folders = {
  published: 'content',
  invented: 'tests/fixtures/regions/merikaari/content',
  happenings: 'tests/fixtures/regions/jarvi-savo/content'
} as const

/** The corpora that every format is tested with, by name. */
export const regions: readonly [name: string, corpus: Corpus][] = await Promise.all(
  Object.entries(folders).map(async ([name, folder]): Promise<[string, Corpus]> => {
    const {corpus, diagnostics} = await readCorpus(path.join(root, folder))
    if (!corpus) throw new Error(`${folder} has faults: ${JSON.stringify(diagnostics)}`)
    return [name, corpus]
  })
)

/** Every passage of the agreement, law, decisions and sources with the address of its page. */
export function allPassages(corpus: Corpus): [page: string, Passage][] {
  const {acts, decisions, sources, versions} = corpus
  const texts = [
    ...versions.flatMap(({address, articles, reading}) =>
      [reading, ...articles.map((article) => article.reading)].map(
        (read) => [address, read] as const
      )
    ),
    ...[...acts.flatMap(({sections}) => sections), ...decisions, ...sources].map(
      ({address, reading}) => [address, reading] as const
    )
  ]
  return texts.flatMap(([page, {passages}]) =>
    passages.map((passage): [string, Passage] => [page, passage])
  )
}

/** White space folded, as texts are compared. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
