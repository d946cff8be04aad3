import type {ComparedArticle} from '../../comparison/compared-text.ts'
import type {Change} from '../../comparison/comparison.ts'
import type {Corpus, Version} from '../../model/corpus.ts'
import {passageAddress} from '../../model/texts.ts'
import {
  articleAt,
  comparisonAddress,
  comparisonAt,
  decisionsFor,
  reasonsFor
} from '../../views/comparisons.ts'
import {block, element, type Xml} from '../xml.ts'
import type {AknLinks} from './akn-content.ts'

/** What the standard calls each: what has moved keeps its words and has another place. */
const types: Record<Change['kind'], string> = {
  changed: 'substitution',
  heading: 'substitution',
  added: 'insertion',
  'article-new': 'insertion',
  removed: 'repeal',
  'article-removed': 'repeal',
  moved: 'renumbering',
  renumbered: 'renumbering',
  'article-moved': 'renumbering',
  'article-renumbered': 'renumbering',
  'article-split': 'split',
  'article-merged': 'join'
}

/**
 * What has changed since the version that this one replaced, change by change: by which decisions,
 * where, and where the words before and after stand.
 */
export function aknChanges(corpus: Corpus, newer: Version, {link}: AknLinks): Xml | undefined {
  const {replaces: older} = newer
  if (!older) return undefined
  const pair = {older, newer}
  const {changes = []} = comparisonAt(corpus, comparisonAddress(pair)) ?? {}
  if (changes.length === 0) return undefined
  const approvals = decisionsFor(corpus.decisions, pair)
  return block(
    'passiveModifications',
    {},
    changes.map((change, at) => {
      const eId = `pmod_${at + 1}`
      const named = reasonsFor(corpus, pair, change).flatMap(({decision}) => decision ?? [])
      const brought = named.length > 0 ? named : approvals.length > 0 ? approvals : [newer]
      const before = placesOf(older, change.older, change.olderPassage).map(link)
      const after = placesOf(newer, change.newer, change.newerPassage).map(inDocument)
      const part = (tag: string, hrefs: readonly string[]) =>
        hrefs.map((href, index) => element(tag, {eId: `${eId}__${tag}_${index + 1}`, href}))
      return block('textualMod', {eId, type: types[change.kind]}, [
        ...part('source', [...new Set(brought.map(({address}) => link(address)))]),
        ...part('destination', after.length > 0 ? after : before),
        ...part('old', before.slice(0, 1)),
        ...part('new', after.slice(0, 1))
      ])
    })
  )
}

function placesOf(
  version: Version,
  articles: readonly ComparedArticle[],
  passage?: string
): string[] {
  if (passage) return [passageAddress(version, {id: passage})]
  return articles.flatMap(({id}) => articleAt(version, id)?.address ?? [])
}

/** Fragment of an address: passages and articles have their ids in the document too. */
function inDocument(address: string): string {
  return address.slice(address.indexOf('#'))
}
