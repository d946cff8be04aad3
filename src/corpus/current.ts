import {resolve} from 'node:path'
import type {Corpus} from '../model/corpus.ts'

let current: Promise<Corpus> | undefined
const listeners = new Map<string, (read: Corpus) => void>()

/** The folder that is published: `CONTENT_DIR`, else `content/`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content')
}

/**
 * The corpus that pages are views of, read once a process.
 *
 * @throws When the content has errors.
 */
export function corpus(): Promise<Corpus> {
  current ??= readCurrent()
  return current
}

async function readCurrent(): Promise<Corpus> {
  // Whoever has set the corpus, as the compiler of the pages does, needs no reader.
  const {readCorpus} = await import('./read-corpus.ts')
  const {corpus, diagnostics} = await readCorpus(contentFolder())
  if (corpus) return corpus
  throw new Error(
    `Unexpected content with ${diagnostics.length} faults, expected none: npm run check`
  )
}

/** Makes a corpus that was read elsewhere the current one. */
export function setCurrentCorpus(read: Corpus): void {
  current = Promise.resolve(read)
  for (const listener of listeners.values()) listener(read)
}

/** Calls for every corpus that takes the place of the current one; one listener a name. */
export function whenCorpusChanges(name: string, listener: (read: Corpus) => void): void {
  listeners.set(name, listener)
}
