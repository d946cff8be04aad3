import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Compressed} from './compress.ts'
import type {FinishedPage} from './finish-page.ts'
import type {FileLinks} from './links.ts'

/** Finished pages by the digest of all that they depend on, so that none is finished twice. */
export interface PageStore {
  /** Key of what depends on these texts, and on the code. */
  keyOf: (...parts: string[]) => string
  get: (key: string) => FinishedPage | undefined
  set: (key: string, page: FinishedPage) => void
  /** Removes the pages that nobody has asked for. */
  save: () => void
}

/** First line of a stored page; its parts follow: the page, then its compressed neighbours. */
interface Head {
  sizes: number[]
  endings: Compressed['ending'][]
  links: Omit<FileLinks, 'ids'> & {ids: string[]}
  shown: boolean
}

const newline = 0x0a

/**
 * Opens a store in a folder of its own. One that cannot be used costs time, never correctness.
 *
 * @param code Digest of the code that finishes pages, and of all that runs it.
 */
export function openPageStore(folder: string, code: string): PageStore {
  const before = new Set(namesIn(folder))
  const used = new Set<string>()
  return {
    keyOf(...parts) {
      const hash = createHash('sha256').update(code)
      for (const part of parts) hash.update('\0').update(part)
      return hash.digest('hex')
    },
    get(key) {
      if (!before.has(key)) return undefined
      try {
        const page = unpack(readFileSync(path.join(folder, key)))
        used.add(key)
        return page
      } catch {
        return undefined
      }
    },
    set(key, page) {
      used.add(key)
      try {
        mkdirSync(folder, {recursive: true})
        // Written beside and renamed: another build may read it meanwhile.
        const beside = path.join(folder, `.${key}-${process.pid}`)
        writeFileSync(beside, pack(page))
        renameSync(beside, path.join(folder, key))
      } catch {
        // A full disk stops the build where the page itself is written.
      }
    },
    save() {
      for (const key of before) if (!used.has(key)) rmSync(path.join(folder, key), {force: true})
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function pack({html, compressed, links, shown}: FinishedPage): Buffer {
  const parts = [html, ...compressed.map(({content}) => content)]
  const head: Head = {
    sizes: parts.map(({length}) => length),
    endings: compressed.map(({ending}) => ending),
    links: {...links, ids: [...links.ids]},
    shown
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts])
}

/** Throws when it is no whole page. */
function unpack(stored: Buffer): FinishedPage {
  const end = stored.indexOf(newline)
  const {sizes, endings, links, shown} = JSON.parse(stored.toString('utf8', 0, end)) as Head
  let at = end + 1
  const [html, ...rest] = sizes.map((size) => {
    at += size
    return stored.subarray(at - size, at)
  })
  if (!html || at !== stored.length) throw new Error('Unexpected length of a stored page')
  return {
    html,
    compressed: rest.map((content, index) => ({ending: endings[index] ?? '.gz', content})),
    links: {...links, ids: new Set(links.ids)},
    shown
  }
}
