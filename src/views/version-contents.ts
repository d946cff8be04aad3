import {spacedLabel} from '../identifiers/clause.ts'
import type {Version} from '../model/corpus.ts'
import {wordingBefore} from '../model/derive-wordings.ts'
import type {Reading} from '../texts/passage.ts'

/**
 * What a version's page holds, for its table of contents.
 *
 * @param lang Language to mark the headings of articles with, where the others are in another.
 */
export function versionContents(
  {data, life, wording}: Version,
  words: {levels: string; life: string; approvals: string; appendix: (label: string) => string},
  lang?: string
): {id: string; label: string; number?: string; lang?: string | undefined}[] {
  return [
    ...wording.map(
      ({
        article: {
          data: {heading},
          eId,
          label,
          part
        }
      }) => ({
        ...{id: eId, lang},
        label: part === 'appendix' ? `${words.appendix(label)}: ${heading}` : heading,
        ...(part === 'article' && label !== '' && {number: spacedLabel(label)})
      })
    ),
    ...(data.beside ?? []).map(({heading, id}) => ({id, label: heading, lang})),
    ...(data.levels ? [{id: 'tasot', label: words.levels}] : []),
    ...(life.events.length > 0 ? [{id: 'voimassaolo', label: words.life}] : []),
    {id: 'hyvaksyminen', label: words.approvals}
  ]
}

/** The versions before and after, as the page leads to them. */
export function neighbourVersions(version: Version) {
  const {amendments, amends, replacedBy, replaces} = version
  const after = (amends?.amendments ?? amendments).find((other) => wordingBefore(other) === version)
  const to = (other: Version | undefined) =>
    other && {label: other.data.title, address: other.address}
  return {previous: to(wordingBefore(version) ?? replaces), next: to(after ?? replacedBy)}
}

/** All texts of a version. */
export function readingsOf({reading, wording}: Version): Reading[] {
  return [reading, ...wording.map(({article}) => article.reading)]
}

/** Addresses of the sections that the articles rest on, and of the same matter in other versions. */
export function restedOn({wording}: Version): string[] {
  return wording.flatMap(({article: {predecessors, rests, successors}}) =>
    [...rests, ...successors, ...predecessors].map(({address}) => address)
  )
}
