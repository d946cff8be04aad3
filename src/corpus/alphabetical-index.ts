import {routes} from '../identifiers/routes.ts'
import {capital} from './capital.ts'
import {collator} from './collator.ts'
import type {Corpus, Decision} from './corpus.ts'

/** A line of the index: what it is and where it is. */
export interface IndexLine {
  label: string
  address: string
  kind:
    | 'term'
    | 'section'
    | 'article'
    | 'decision'
    | 'proposal'
    | 'endorsement'
    | 'source'
    | 'party'
    | 'act'
    | 'version'
    | 'page'
  /** Tells apart lines with one label: the version of an article, the number of a section. */
  detail?: string
}

/** Everything that can be looked up, letter by letter: what search is without a script. */
export function alphabeticalIndex(corpus: Corpus): [letter: string, lines: IndexLine[]][] {
  const lines = linesOf(corpus).sort((a, b) => collator.compare(a.label, b.label))
  return [...Map.groupBy(lines, ({label}) => letterOf(label))]
}

/** Numbers share one heading; a letter with an accent stands with its plain one, å ä ö do not. */
function letterOf(label: string): string {
  const first = label.trim().charAt(0).toLocaleUpperCase('fi')
  return /\p{L}/u.test(first) ? first : '0–9'
}

function linesOf({
  acts,
  decisions,
  pages,
  parties,
  site,
  sources,
  terms,
  versions
}: Corpus): IndexLine[] {
  return [
    ...terms.map(({address, data}): IndexLine => ({label: data.term.fi, address, kind: 'term'})),
    ...acts.map(
      ({address, data}): IndexLine => ({
        label: data.title.fi,
        address,
        kind: 'act',
        detail: data.number
      })
    ),
    ...acts
      .flatMap(({sections}) => sections)
      .map(
        ({act, address, data}): IndexLine => ({
          label: data.heading.fi,
          address,
          kind: 'section',
          detail: `${act.data.number} ${data.section}\u00A0§`
        })
      ),
    ...versions.flatMap(({address, data}) => [
      {label: data.title, address, kind: 'version'} as const,
      ...(data.aliases ?? []).map(
        (alias): IndexLine => ({
          label: capital(alias),
          address,
          kind: 'version',
          detail: data.title
        })
      )
    ]),
    ...versions.flatMap((version) =>
      version.articles.map(
        ({data, eId}): IndexLine => ({
          label: data.heading,
          address: routes.passage(version.id, eId),
          kind: 'article',
          detail: version.data.title
        })
      )
    ),
    ...decisions.map(
      ({address, data}): IndexLine => ({label: data.title, address, kind: kindOf(data.outcome)})
    ),
    ...sources.map(
      ({address, data}): IndexLine => ({label: capital(data.shortTitle), address, kind: 'source'})
    ),
    ...parties.map(({address, data}): IndexLine => ({label: data.name, address, kind: 'party'})),
    ...pages
      .filter(({language}) => language === site.languages[0])
      .map(({address, data}): IndexLine => ({label: data.title, address, kind: 'page'}))
  ]
}

/** What has only been proposed is no decision, nor is what a forum has said of it. */
function kindOf(outcome: Decision['data']['outcome']): IndexLine['kind'] {
  if (outcome === 'proposed') return 'proposal'
  return outcome === 'endorsed' ? 'endorsement' : 'decision'
}
