import {routes} from '../identifiers/routes.ts'
import {parseProvision} from '../identifiers/written-provision.ts'
import {type Reference, type Referred, referencesIn} from '../schemas/references.ts'
import {siteSchema} from '../schemas/site.ts'
import type {Backlink, Corpus, Entry} from './corpus.ts'
import {decisionOf, partyOf, sourcesOf, versionOf} from './find.ts'
import {type Thing, thingKinds, thingsOf} from './things.ts'

/** `names`: a field names it as a party, a version, a body …; all else is written or quoted. */
export const backlinkKinds = ['cites', 'rests', 'quotes', 'sources', 'names'] as const
export type BacklinkKind = (typeof backlinkKinds)[number]

/** Something that a field names. */
export interface Named {
  to: Referred
  address: string
  /** What it is called where it is read. */
  name: string
  /** Words that the naming supports, where a source is named. */
  sentence?: string
}

/** What the fields of a thing name, in the order of its schema; what has no page is left out. */
export function namedBy(corpus: Corpus, thing: Thing): Named[] {
  return referencesIn(thingKinds[thing.kind].schema, thing.entry.data).flatMap((reference) => {
    const place = pageOf(corpus, thing, reference)
    return place ? [namedAt(place, reference)] : []
  })
}

/** Every link that fields make, in the order of the site. */
export function fieldLinksOf(corpus: Corpus): Backlink[] {
  const {site} = corpus
  const home = {title: site.name, address: routes.home(), from: 'page'} as const
  return [
    ...referencesIn(siteSchema, site).map((reference) =>
      linkOf(home, namedAt({address: routes.source(reference.id), name: ''}, reference))
    ),
    ...thingsOf(corpus).flatMap((thing) => {
      const place = {title: thing.title, address: thing.entry.address, from: thing.kind}
      return namedBy(corpus, thing).map((named) => linkOf(place, named))
    })
  ]
}

function namedAt(place: NamedPage, {supported, to}: Reference): Named {
  // Of what is told in several languages, the main one.
  const words = (supported as {fi?: string} | undefined)?.fi ?? supported
  return {to, ...place, ...(typeof words === 'string' && {sentence: words})}
}

function linkOf(
  place: Pick<Backlink, 'title' | 'address' | 'from'>,
  {address, sentence, to}: Named
): Backlink {
  const kind = to === 'provision' ? 'rests' : to === 'source' ? 'sources' : 'names'
  return {...place, kind, target: address, ...(sentence !== undefined && {sentence})}
}

type NamedPage = Pick<Named, 'address' | 'name'>

/** Where what a field names is to be read, and what it is called; nothing when it has no page. */
function pageOf(corpus: Corpus, thing: Thing, {id, to}: Reference): NamedPage | undefined {
  switch (to) {
    case 'source':
      return pageOfEntry(sourcesOf(corpus, [id])[0], ({data}) => data.shortTitle)
    case 'party':
    case 'member':
      return pageOfEntry(partyOf(corpus, id), ({data}) => data.name)
    case 'version':
      return pageOfEntry(versionOf(corpus, id), ({data}) => data.title)
    case 'decision':
      return pageOfEntry(decisionOf(corpus, id), ({data}) => data.title)
    case 'body':
      // It has its place on the page of its party.
      return pageOfEntry(
        thing.kind === 'decision' ? thing.entry.party : undefined,
        ({data}) => data.bodies.find((body) => body.id === id)?.name
      )
    case 'forum': {
      const isHere = (level: {id: string}) => level.id === id
      return pageOfEntry(
        corpus.versions.findLast(({data}) => data.levels?.some(isHere)),
        ({data}) => data.levels?.find(isHere)?.name
      )
    }
    case 'article':
      return pageOfEntry(
        thing.kind === 'article' ? thing.entry.successors.find(({eId}) => eId === id) : undefined,
        ({data}) => data.heading
      )
    case 'clause': {
      const {amends} = thing.kind === 'version' ? thing.entry : {}
      const isIt = ({eId}: {eId: string}) => eId === id
      const family = amends ? [amends, ...amends.amendments] : []
      return pageOfEntry(
        family.flatMap(({articles}) => articles.find(isIt) ?? [])[0],
        ({data}) => data.heading
      )
    }
    case 'provision': {
      const written = parseProvision(id)
      const address = written && routes.section(written.statute, written.section)
      return pageOfEntry(
        thing.kind === 'article'
          ? thing.entry.rests.find((section) => section.address === address)
          : undefined,
        ({data}) => data.heading.fi
      )
    }
    case 'chapter':
      if (thing.kind === 'article') return pageOfEntry(thing.entry, ({chapter}) => chapter?.heading)
      return pageOfEntry(
        thing.kind === 'section' ? thing.entry.act : undefined,
        () => thing.kind === 'section' && thing.entry.chapter?.heading
      )
    case 'part':
    case 'archive':
    case 'address':
      // On the page of the thing itself, or no field of a thing.
      return undefined
  }
}

function pageOfEntry<E extends Entry>(
  entry: E | undefined,
  nameOf: (entry: E) => string | false | undefined
): NamedPage | undefined {
  return entry && {address: entry.address, name: nameOf(entry) || ''}
}
