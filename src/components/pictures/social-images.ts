import type {Language} from '../../identifiers/language.ts'
import type {Corpus, Decision, Version} from '../../model/corpus.ts'
import {lastKnown} from '../../model/current-versions.ts'
import {isDecided} from '../../model/decision-parts.ts'
import {formatDate} from '../../strings/dates.ts'
import {type Strings, stringsIn} from '../../strings/strings.ts'
import {drawnRing} from '../../views/party-ring.ts'
import {countsInWords} from './counts-in-words.ts'
import {ringColours} from './icon.ts'

/** What a social image shows: a kind, a title, a state. */
export interface SocialImage {
  /** Name of the file, without ending. */
  name: string
  kind: string
  title: string
  state: string
  /** The ring of the parties, the inside of an SVG of 32 by 32. */
  ring: string
}

/** One image for each kind of page, and one for each version with its state. */
export function socialImages(corpus: Corpus, language: Language): SocialImage[] {
  const {acts, decisions, parties, site, sources, terms, versions} = corpus
  const t = stringsIn(language)
  const {ways} = t
  const newest = versions.at(-1)
  const colours = ringColours(corpus)
  const ring = newest ? drawnRing(newest, colours) : ''
  const sections = acts.flatMap((act) => act.sections)
  return [
    {
      name: 'etusivu',
      kind: site.region.fi,
      title: site.headline,
      state: newest ? knownState(corpus, newest, language) : '',
      ring
    },
    {name: 'sivu', kind: '', title: site.name, state: site.region.fi, ring},
    {
      name: 'laki',
      kind: ways.statutes,
      title: t.social.sections(sections.length),
      state: '',
      ring
    },
    {
      name: 'paatokset',
      kind: ways.decisions,
      title: decisionCounts(decisions, t),
      state: '',
      ring
    },
    {
      name: 'osapuolet',
      kind: ways.parties,
      title: t.version.parties(parties.length),
      state: '',
      ring
    },
    {
      name: 'lahteet',
      kind: ways.sources,
      title: t.social.sources(sources.length),
      state: '',
      ring
    },
    {
      name: 'sanasto',
      kind: ways.glossary,
      title: t.social.terms(terms.length),
      state: '',
      ring
    },
    ...versions.map((version) => ({
      name: `sopimus-${version.id}`,
      kind: ways.agreement,
      title: version.data.title,
      state: stateOf(version, t),
      ring: drawnRing(version, colours)
    }))
  ]
}

/** What a picture is shared without its page: of which version the state is, and of which day. */
function knownState(corpus: Corpus, version: Version, language: Language): string {
  const t = stringsIn(language)
  const known = lastKnown(corpus, version)
  const latest = known ? [t.home.latest(formatDate(known.day, language))] : []
  return [`${version.id}: ${stateOf(version, t)}`, ...latest].join(' · ')
}

/** A proposal and the word of a forum are no decisions. */
function decisionCounts(decisions: readonly Decision[], t: Strings): string {
  const decided = decisions.filter(isDecided).length
  const proposed = decisions.filter(({data}) => data.outcome === 'proposed').length
  const endorsed = decisions.length - decided - proposed
  return [
    t.social.decisions(decided),
    ...(proposed > 0 ? [t.social.proposals(proposed)] : []),
    ...(endorsed > 0 ? [t.social.positions(endorsed)] : [])
  ].join(', ')
}

function stateOf(version: Version, t: Strings): string {
  return countsInWords(version, t)
    .map(({words}) => words)
    .join(' · ')
}
