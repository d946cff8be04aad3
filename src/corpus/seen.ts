import {hash} from 'node:crypto'
import type {Corpus} from '../model/corpus.ts'
import {thingsOf} from '../model/things.ts'

/*
 * A page that shows nothing that has changed need not be rendered again: dependency tracking. What a
 * page shows is not promised by anybody: it is seen. Every entry of a watched corpus, the corpus itself and its
 * backlinks tell when they are looked at; a rendering leaves the names of all it has looked at, and
 * each name has a digest of what stands behind it.
 *
 * An entry stands for all that is in it, its reading too, and for the names of the entries it leads
 * to. Names hold what identifies an entry, so that reading an address is no look at the text.
 */
const identity: ReadonlySet<string | symbol> = new Set([
  'address',
  'eId',
  'file',
  'id',
  'language',
  'slug'
])

/** Names of things that the present rendering has looked at. */
let seen: Set<string> | undefined

/** A corpus that tells what is looked at, with the digests of all that can be. */
export interface WatchedCorpus {
  corpus: Corpus
  /** Digest of what stands behind a name; `undefined` when there is nothing of that name. */
  digestOf: (name: string) => string | undefined
}

/** Runs a rendering, and tells the names of what it has looked at. One at a time. */
export async function seeing<Made>(
  render: () => Made | Promise<Made>
): Promise<{made: Made; names: ReadonlySet<string>}> {
  const names = new Set<string>()
  seen = names
  try {
    return {made: await render(), names}
  } finally {
    seen = undefined
  }
}

/** What nobody may keep, because it has looked at something else than the corpus. */
export const unknown = 'unknown'

/** Tells that a rendering looks at something that has no name here. */
export function lookElsewhere(): void {
  seen?.add(unknown)
}

/** Looks without telling. */
function unseen<Made>(work: () => Made): Made {
  const names = seen
  seen = undefined
  try {
    return work()
  } finally {
    seen = names
  }
}

type Query = (corpus: Corpus, about: string) => unknown
const queries = new Map<string, Query>()

/**
 * A query of the corpus whose answer is looked at, in place of all that it was found by: the day
 * of the newest check is one thing, not a thousand sections.
 *
 * @param name Unique among all queries, one word.
 * @param answer Gives data or entries.
 */
export function query<Answer>(
  name: string,
  answer: (corpus: Corpus, about: string) => Answer
): (corpus: Corpus, about?: string) => Answer {
  queries.set(name, answer)
  return (corpus, about = '') => {
    seen?.add(`? ${name} ${about}`)
    return unseen(() => answer(corpus, about))
  }
}

/** Derives something from a corpus once, however many pages ask for it. Nobody is seen to look. */
export function oncePerCorpus<Made>(derive: (corpus: Corpus) => Made): (corpus: Corpus) => Made {
  const known = new WeakMap<Corpus, {made: Made}>()
  return (corpus) => {
    const once = known.get(corpus) ?? {made: unseen(() => derive(corpus))}
    known.set(corpus, once)
    return once.made
  }
}

/**
 * Watches a corpus: its entries are replaced by watched ones, wherever they stand in it.
 */
export function watch(raw: Corpus): WatchedCorpus {
  const watched = new Map<object, object>()
  const things = new Map<string, object>()
  const add = (kind: string, entry: object) => {
    const name = nameOf(kind, entry)
    things.set(name, entry)
    const own = watchedEntry(entry, name)
    watched.set(entry, own).set(own, own)
  }
  for (const {entry, kind} of thingsOf(raw)) add(kind, entry)
  for (const page of raw.pages) add('page', page)
  for (const entry of raw.withdrawn) add('withdrawn', entry)
  for (const entry of things.values()) replaceInside(entry, watched)
  const {backlinks, ...lists} = raw
  replaceInside(lists, watched)

  const corpus = new Proxy(
    {
      ...lists,
      backlinks: {
        get(page: string) {
          seen?.add(`backlinks ${page}`)
          return backlinks.get(page)
        }
      }
    },
    {
      get(target, key) {
        if (key !== 'backlinks') seen?.add(`corpus ${String(key)}`)
        return Reflect.get(target, key)
      }
    }
  )
  const digests = new Map<string, string | undefined>()
  const behind = (name: string): unknown => {
    const thing = things.get(name)
    if (thing) return thing
    const [kind, key = '', about = ''] = splitName(name)
    if (kind === 'corpus') return Reflect.get(lists, key)
    if (kind === 'backlinks') return backlinks.get(key) ?? null
    if (kind !== '?') return undefined
    // Of a module that is not loaded yet there is no answer: its pages are rendered again.
    return queries.get(key)?.(corpus, about)
  }
  return {
    corpus,
    digestOf(name) {
      if (!digests.has(name)) {
        const json = JSON.stringify(unseen(() => behind(name)))
        digests.set(name, json && hash('sha256', json, 'base64url').slice(0, 16))
      }
      return digests.get(name)
    }
  }
}

function splitName(name: string): string[] {
  const first = name.indexOf(' ')
  const second = name.startsWith('?') ? name.indexOf(' ', first + 1) : -1
  return second < 0
    ? [name.slice(0, first), name.slice(first + 1)]
    : [name.slice(0, first), name.slice(first + 1, second), name.slice(second + 1)]
}

function nameOf(kind: string, entry: object): string {
  const known = Object.entries(entry).filter(([key]) => identity.has(key))
  return `${kind} ${JSON.stringify(Object.fromEntries(known))}`
}

function watchedEntry(entry: object, name: string): object {
  const toJSON = () => name
  return new Proxy(entry, {
    get(target, key) {
      // As part of another one an entry is its name.
      if (key === 'toJSON') return toJSON
      if (seen && !identity.has(key)) seen.add(name)
      return Reflect.get(target, key)
    },
    ownKeys(target) {
      seen?.add(name)
      return Reflect.ownKeys(target)
    }
  })
}

/**
 * Puts watched entries into the place of entries, at any depth; other entries are not entered. Lists
 * are made anew: somebody may keep an index of the old one, with the entries that tell nothing.
 */
function replaceInside<Thing extends object>(thing: Thing, watched: Watched): void {
  for (const [key, value] of Object.entries(thing)) {
    const inside = replaced(value, watched)
    if (inside !== value) Object.assign(thing, {[key]: inside})
  }
}

function replaced(value: unknown, watched: Watched): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entry = watched.get(value)
  if (entry) return entry
  if (Array.isArray(value)) {
    const inside = value.map((one) => replaced(one, watched))
    return inside.some((one, index) => one !== value[index]) ? inside : value
  }
  replaceInside(value, watched)
  return value
}

type Watched = ReadonlyMap<object, object>
