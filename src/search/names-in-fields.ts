import type {Corpus} from '../model/corpus.ts'
import {namedBy} from '../model/field-links.ts'
import {thingsOf} from '../model/things.ts'
import type {Referred} from '../schemas/references.ts'

/**
 * Whether what names a thing is found by the thing's name: the decisions of a party by its name.
 * Where not, the reason.
 */
export const foundByName: Readonly<Record<Referred, true | string>> = {
  party: true,
  member: true,
  body: true,
  forum: true,
  version: true,
  decision: true,
  article: true,
  clause: true,
  provision: true,
  chapter: true,
  source: 'Nearly everything rests on a few sources: their names would lead to all of it.',
  part: 'Names a part of the same act, which is found by its own words.',
  archive: 'A file of the source itself, whose lines are found by their words.',
  address: 'The page it leads to is found; the log only tells that it changed.'
}

/** Names of what the fields of each thing name, by its address. */
export function namesInFields(corpus: Corpus): Map<string, string> {
  return new Map(
    thingsOf(corpus).map((thing) => {
      const names = namedBy(corpus, thing).flatMap(({name, to}) =>
        foundByName[to] === true && name ? [name] : []
      )
      return [thing.entry.address, [...new Set(names)].join(' ')]
    })
  )
}
