import type {Version} from '../../model/corpus.ts'
import {changeOf} from '../../model/derive-wordings.ts'
import {compiledFrom} from '../../views/amendments.ts'
import {block, element, type Xml} from '../xml.ts'
import type {AknLinks} from './akn-content.ts'
import type {AknReference} from './akn-reference.ts'

/** What the standard calls each. */
const kinds = {amended: 'substitution', added: 'insertion', removed: 'repeal'} as const

/** What amendments have done to the text of a version: substitution, insertion and repeal. */
export function aknModifications(version: Version): Xml | undefined {
  const changed = version.wording.flatMap((clause) => {
    const change = changeOf(clause, version)
    return change ? [{...clause, kind: kinds[change]}] : []
  })
  if (changed.length === 0) return undefined
  return block(
    'passiveModifications',
    {},
    changed.map(({article, from, kind, removedBy}, at) =>
      element(
        'textualMod',
        {type: kind, eId: `pmod_${at + 1}`},
        element('source', {
          eId: `pmod_${at + 1}__source_1`,
          href: `#${versionId(removedBy ?? from)}`
        }),
        element('destination', {eId: `pmod_${at + 1}__destination_1`, href: `#${article.eId}`})
      )
    )
  )
}

/** The agreements that the text is compiled from: the one amended, then what has amended it. */
export function modificationReferences(version: Version, {link}: AknLinks): AknReference[] {
  return compiledFrom(version).map((one, at) => ({
    tag: at === 0 ? 'original' : 'passiveRef',
    eId: versionId(one),
    href: link(one.address),
    showAs: one.data.title
  }))
}

function versionId({id}: Version): string {
  return `version__${id}`
}
