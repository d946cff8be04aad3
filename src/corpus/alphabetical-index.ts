import {routes} from '../identifiers/routes.ts'
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

function linesOf({acts, decisions, parties, sources, terms, versions}: Corpus): IndexLine[] {
  return [
    ...terms.map(({address, data}): IndexLine => ({label: data.term.fi, address, kind: 'term'})),
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
    ...parties.map(({address, data}): IndexLine => ({label: data.name, address, kind: 'party'}))
  ]
}

/** What has only been proposed is no decision, nor is what a forum has said of it. */
function kindOf(outcome: Decision['data']['outcome']): IndexLine['kind'] {
  if (outcome === 'proposed') return 'proposal'
  return outcome === 'endorsed' ? 'endorsement' : 'decision'
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)
