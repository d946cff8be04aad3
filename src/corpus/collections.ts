import type {Corpus} from '../model/corpus.ts'
import {type ThingKind, type ThingTypes, thingKinds, thingsOf} from '../model/things.ts'
import {oncePerCorpus} from './seen.ts'

type Kinds = typeof thingKinds

/** A collection of Astro, `decisions`: one for each kind of thing. */
export type CollectionName = Kinds[ThingKind]['collection']

type KindsByCollection = {[Kind in ThingKind as Kinds[Kind]['collection']]: Kind}

/** The linked thing that an entry of a collection stands for. */
export type EntryIn<Name extends CollectionName> = ThingTypes[KindsByCollection[Name]]

type Entries<Name extends CollectionName> = ReadonlyMap<string, EntryIn<Name>>

const byCollection = oncePerCorpus((corpus) => {
  const byKind = Map.groupBy(thingsOf(corpus), ({kind}) => kind)
  return new Map(
    Object.entries(thingKinds).map(([kind, {collection}]) => [
      collection,
      new Map(byKind.get(kind as ThingKind)?.map(({id, entry}) => [id, entry] as const))
    ])
  )
})

/** The entries of a collection by their ids, in the order of the corpus. */
export function entriesIn<Name extends CollectionName>(corpus: Corpus, name: Name): Entries<Name> {
  return byCollection(corpus).get(name) as unknown as Entries<Name>
}

/**
 * The linked thing behind an id of a collection.
 *
 * @throws When there is none, as when its file was removed a moment ago.
 */
export function entryIn<Name extends CollectionName>(
  corpus: Corpus,
  name: Name,
  id: string
): EntryIn<Name> {
  const entry = entriesIn(corpus, name).get(id)
  if (!entry) throw new Error(`Unexpected id ${id}, expected one of the collection ${name}`)
  return entry
}
