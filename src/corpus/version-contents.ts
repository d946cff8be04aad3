import type {Version} from './corpus.ts'

/** What a version's page holds, for its table of contents. */
export function versionContents(
  {articles}: Version,
  approvals: string
): {id: string; label: string; number?: number}[] {
  return [
    ...articles.map(({data, eId, number}) => ({id: eId, label: data.heading, number})),
    {id: 'hyvaksyminen', label: approvals}
  ]
}

/** The versions before and after, as the page leads to them. */
export function neighbourVersions({replacedBy, replaces}: Version) {
  const to = (version: Version | undefined) =>
    version && {label: version.data.title, address: version.address}
  return {previous: to(replaces), next: to(replacedBy)}
}
