import type {Approval, Corpus, Version} from '../../model/corpus.ts'
import {approvalStates, countApprovals} from '../../model/count-approvals.ts'
import {countOf} from '../../strings/count-of.ts'
import type {Strings} from '../../strings/strings.ts'

/** What a social image shows: a kind, a title, a state. */
export interface SocialImage {
  /** Name of the file, without ending. */
  name: string
  kind: string
  title: string
  state: string
  /** A mark for each party of a version, sure ones first. */
  marks: readonly Approval['state'][]
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
      state: newest ? stateOf(newest, t) : '',
      marks: newest ? marksOf(newest) : []
    },
    {name: 'sivu', kind: '', title: site.name, state: site.region.fi, marks: []},
    {
      name: 'laki',
      kind: ways.statutes,
      title: t.social.sections(sections.length),
      state: '',
      marks: []
    },
    {
      name: 'paatokset',
      kind: ways.decisions,
      title: t.social.decisions(decisions.length),
      state: '',
      marks: []
    },
    {
      name: 'osapuolet',
      kind: ways.parties,
      title: t.version.parties(parties.length),
      state: '',
      marks: []
    },
    {
      name: 'lahteet',
      kind: ways.sources,
      title: t.social.sources(sources.length),
      state: '',
      marks: []
    },
    {
      name: 'sanasto',
      kind: ways.glossary,
      title: t.social.terms(terms.length),
      state: '',
      marks: []
    },
    ...versions.map((version) => ({
      name: `sopimus-${version.id}`,
      kind: ways.agreement,
      title: version.data.title,
      state: stateOf(version, t),
      marks: marksOf(version)
    }))
  ]
}

/** More would run over the edge. */
function marksOf({approvals}: Version): Approval['state'][] {
  return approvalStates
    .flatMap((state) => approvals.filter((approval) => approval.state === state))
    .map(({state}) => state)
    .slice(0, 21)
}

function stateOf(version: Version, t: Strings): string {
  return countApprovals(version)
    .map(([state, count]) =>
      state === 'approved'
        ? t.version.counts.approved(count, version.parties.length)
        : countOf(t.state[state], count)
    )
    .join(' · ')
}
