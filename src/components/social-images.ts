import type {Strings} from '../strings/strings.ts'
import {countApprovals} from '../corpus/count-approvals.ts'
import type {Corpus, Version} from '../corpus/corpus.ts'

/** What a social image shows: a kind, a title, a state. */
export interface SocialImage {
  /** Name of the file, without ending. */
  name: string
  kind: string
  title: string
  state: string
}

/** One image for each kind of page, and one for each version with its state. */
export function socialImages(corpus: Corpus, t: Strings): SocialImage[] {
  const {acts, decisions, parties, site, sources, terms, versions} = corpus
  const {ways} = t
  const newest = versions.at(-1)
  const sections = acts.flatMap((act) => act.sections)
  return [
    {
      name: 'etusivu',
      kind: site.region.fi,
      title: site.headline,
      state: newest ? stateOf(newest, t) : ''
    },
    {name: 'sivu', kind: '', title: site.name, state: site.region.fi},
    {name: 'laki', kind: ways.statutes, title: t.social.sections(sections.length), state: ''},
    {name: 'paatokset', kind: ways.decisions, title: t.social.decisions(decisions.length), state: ''},
    {name: 'osapuolet', kind: ways.parties, title: t.version.parties(parties.length), state: ''},
    {name: 'lahteet', kind: ways.sources, title: t.social.sources(sources.length), state: ''},
    {name: 'sanasto', kind: ways.glossary, title: t.social.terms(terms.length), state: ''},
    ...versions.map((version) => ({
      name: `sopimus-${version.id}`,
      kind: ways.agreement,
      title: version.data.title,
      state: stateOf(version, t)
    }))
  ]
}

function stateOf(version: Version, t: Strings): string {
  return countApprovals(version)
    .map(([state, count]) =>
      state === 'approved'
        ? t.version.counts.approved(count, version.parties.length)
        : t.version.counts[state](count)
    )
    .join(' · ')
}
