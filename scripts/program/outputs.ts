import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {removeOld} from '../../src/corpus/reading-cache.ts'
import {seeing, unknown, type WatchedCorpus} from '../../src/corpus/seen.ts'
import {type BuiltFile, bytesOf, type Content, textOf} from '../../src/hosting/content.ts'
import {sha256} from '../../src/hosting/manifest.ts'

const folder = fileURLToPath(new URL('../../.cache/outputs/', import.meta.url))

/** What rendering has made, with all that it has looked at; written for the next build. */
interface Noted {
  /** Digest of all that makes files, the corpus apart. */
  maker: string
  /** Everything that was looked at, with its digest then. */
  things: [name: string, digest: string | undefined][]
  /** Digest of each file, and the things it was made of. */
  files: Record<string, [digest: string, things: number[]]>
}

/** The files that are rendered: those that would be the same again are not. */
export interface Outputs {
  /** Where the notes for the next build are. */
  notes: string
  /** A file, made now or known to be what it was. */
  file: (name: string, make: () => Promise<Content>) => Promise<BuiltFile>
  /** Writes down what the next build may rely on. */
  save: () => void
}

/**
 * Opens what is known of the files of a site.
 *
 * @param content The content folder: each has notes of its own.
 * @param maker Digest of all that makes files, the corpus apart.
 */
export function openOutputs(watched: WatchedCorpus, content: string, maker: string): Outputs {
  const digest = createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 16)
  const file = path.join(folder, `${digest}.json`)
  const before = readNoted(file, maker)
  const changed = before.things.map(([name, then]) => watched.digestOf(name) !== then)
  const numbers = new Map<string, number>()
  const noted: Noted = {maker, things: [], files: {}}

  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? noted.things.length
    if (number === noted.things.length) {
      noted.things.push([name, watched.digestOf(name)])
      numbers.set(name, number)
    }
    return number
  }
  const makeAndNote = async (name: string, make: () => Promise<Content>): Promise<BuiltFile> => {
    const {made, names} = await seeing(async () => {
      const content = await make()
      // Pages are read once more; what comes in pieces is made while it is read.
      return name.endsWith('.html') ? textOf(content) : bytesOf(content)
    })
    delete noted.files[name]
    if (names.has(unknown)) return {file: name, content: made}
    const ofContent = sha256(made)
    noted.files[name] = [ofContent, [...names].map(numberOf)]
    return {file: name, content: made, digest: ofContent}
  }

  return {
    notes: file,
    async file(name, make) {
      const [known, things = []] = before.files[name] ?? []
      if (known === undefined || things.some((thing) => changed[thing])) {
        return makeAndNote(name, make)
      }
      noted.files[name] = [known, things.map((thing) => numberOf(before.things[thing]?.[0] ?? ''))]
      const content = async () => (await makeAndNote(name, make)).content as Content
      return {file: name, content, digest: known}
    },
    save() {
      try {
        mkdirSync(folder, {recursive: true})
        removeOld(folder)
        writeFileSync(`${file}.${process.pid}`, JSON.stringify(noted))
        renameSync(`${file}.${process.pid}`, file)
      } catch {
        // The next build renders everything.
      }
    }
  }
}

function readNoted(file: string, maker: string): Noted {
  try {
    const noted = JSON.parse(readFileSync(file, 'utf8')) as Noted
    if (noted.maker === maker) return noted
  } catch {
    // The first build, or notes that somebody has harmed.
  }
  return {maker, things: [], files: {}}
}
