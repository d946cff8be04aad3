import {spacedLabel} from '../identifiers/clause.ts'
import type {Version} from '../model/corpus.ts'
import type {Reading} from '../texts/passage.ts'

/**
 * What a version's page holds, for its table of contents.
 *
 * @param lang Language to mark the headings of articles with, where the others are in another.
 */
export function versionContents(
  {articles, data, life}: Version,
  words: {levels: string; life: string; approvals: string; appendix: (label: string) => string},
  lang?: string
): {id: string; label: string; number?: string; lang?: string | undefined}[] {
  return [
    ...articles.map(({data: {heading}, eId, label, part}) => ({
      ...{id: eId, lang},
      label: part === 'appendix' ? `${words.appendix(label)}: ${heading}` : heading,
      ...(part === 'article' && label !== '' && {number: spacedLabel(label)})
    })),
    ...(data.beside ?? []).map(({heading, id}) => ({id, label: heading, lang})),
    ...(data.levels ? [{id: 'tasot', label: words.levels}] : []),
    ...(life.events.length > 0 ? [{id: 'voimassaolo', label: words.life}] : []),
    {id: 'hyvaksyminen', label: words.approvals}
  ]
}

/** The versions before and after, as the page leads to them. */
export function neighbourVersions({replacedBy, replaces}: Version) {
  const to = (version: Version | undefined) =>
    version && {label: version.data.title, address: version.address}
  return {previous: to(replaces), next: to(replacedBy)}
}

/** All texts of a version. */
export function readingsOf({articles, reading}: Version): Reading[] {
  return [reading, ...articles.map((article) => article.reading)]
}

/** Addresses of the sections that the articles rest on, and of the same matter in other versions. */
export function restedOn({articles}: Version): string[] {
  return articles.flatMap(({predecessors, rests, successors}) =>
    [...rests, ...successors, ...predecessors].map(({address}) => address)
  )
}
