import {seeing, unknown, type WatchedCorpus} from '../corpus/seen.ts'
import {cacheFolder} from '../disk/cache-folder.ts'
import {openValueCache} from '../disk/value-cache.ts'
import type {BuiltFile, Content} from '../hosting/content.ts'
import {sha256} from '../hosting/manifest.ts'

/** What rendering has made, with all that it has looked at; written for the next build. */
interface Noted {
  /** Everything that was looked at, with its digest then. */
  things: [name: string, digest: string | undefined][]
  /** Digest of each file, and the things it was made of. */
  files: Record<string, [digest: string, things: number[]]>
}

/** The files that are rendered: those that would be the same again are not. */
export interface Outputs {
  /** A file, made now or known to be what it was. */
  file: (name: string, make: () => Promise<Content>) => BuiltFile | Promise<BuiltFile>
  /** Writes down what the next build may rely on. */
  save: () => void
}

/**
 * Opens what is known of the files of a site.
 *
 * @param content The content folder: each has notes of its own.
 * @param maker Tells all that makes files, the corpus apart: notes of another maker are none.
 */
export function openOutputs(watched: WatchedCorpus, content: string, maker: string): Outputs {
  const notes = openValueCache(cacheFolder('outputs'), content)
  const key = sha256(maker)
  const before = notes.get<Noted>(key) ?? {things: [], files: {}}
  const changed = before.things.map(([name, then]) => watched.digestOf(name) !== then)
  const numbers = new Map<string, number>()
  const noted: Noted = {things: [], files: {}}

  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? noted.things.length
    if (number === noted.things.length) {
      noted.things.push([name, watched.digestOf(name)])
      numbers.set(name, number)
    }
    return number
  }
  const makeAndNote = async (name: string, make: () => Promise<Content>): Promise<BuiltFile> => {
    const {made, names} = await seeing(make)
    delete noted.files[name]
    if (names.has(unknown)) return {file: name, content: made}
    const ofContent = sha256(made)
    noted.files[name] = [ofContent, [...names].map(numberOf)]
    return {file: name, content: made, digest: ofContent}
  }

  return {
    file(name, make) {
      const [known, things = []] = before.files[name] ?? []
      if (known === undefined || things.some((thing) => changed[thing])) {
        return makeAndNote(name, make)
      }
      noted.files[name] = [known, things.map((thing) => numberOf(before.things[thing]?.[0] ?? ''))]
      const content = async () => (await makeAndNote(name, make)).content as Content
      return {file: name, content, digest: known}
    },
    save() {
      notes.set(key, noted)
      notes.save()
    }
  }
}
