import type {Corpus} from '../model/corpus.ts'

/** What is published: a folder of content and what was read there. */
export interface Current {
  /** Absolute path of the content folder. */
  folder: string
  /** The corpus, or while there are errors what tells of them. */
  read: Corpus | Error
}

let current: Current = {
  folder: '',
  read: new Error('Unexpected page without content, expected `agreement()` in astro.config.mjs')
}

/** Absolute path of the folder that is published. */
export function contentFolder(): string {
  return current.folder
}

/**
 * The corpus that pages are views of.
 *
 * @throws What is wrong with the content, while it has errors.
 */
export function corpus(): Corpus {
  if (current.read instanceof Error) throw current.read
  return current.read
}

/** The corpus, where there is one. */
export function soundCorpus(): Corpus | undefined {
  return current.read instanceof Error ? undefined : current.read
}

/** Makes what was read the thing that pages are views of. */
export function setCurrent(read: Current): void {
  current = read
}
