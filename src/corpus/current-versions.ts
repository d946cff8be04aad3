import type {Corpus, Version} from './corpus.ts'

/** The newest version, which readers are led to. */
export function newestVersion({versions}: Corpus): Version | undefined {
  return versions.at(-1)
}

/** The version in force as far as the sources tell. */
export function versionInForce({versions}: Corpus): Version | undefined {
  return versions.findLast(({state}) => state === 'in-force')
}
