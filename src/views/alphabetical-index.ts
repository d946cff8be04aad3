import {editorialPages} from '../addresses/editorial-pages.ts'
import {routes} from '../identifiers/routes.ts'
import {capital} from '../model/capital.ts'
import {collator} from '../model/collator.ts'
import type {Corpus, Decision, EditorialPage} from '../model/corpus.ts'

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
    | 'question'
    | 'page'
  /** Tells apart lines with one label: the version of an article, the number of a section. */
  detail?: string
  /** Language of the label. */
  language: EditorialPage['language']
}

/**
 * Everything that can be looked up, letter by letter: what search is without a script. Editorial
 * pages stand in it as the interface shows them.
 */
export function alphabeticalIndex(
  corpus: Corpus,
  interfaceLanguage: EditorialPage['language']
): [letter: string, lines: IndexLine[]][] {
  const [language = 'fi'] = corpus.site.languages
  const pages = editorialPages(corpus).filter((shown) => shown.language === interfaceLanguage)
  const lines = [
    ...linesOf(corpus).map((line): IndexLine => ({...line, language})),
    ...pages.map(
      ({page: {address, data, language: own}}): IndexLine => ({
        label: data.title,
        address,
        kind: 'page',
        language: own
      })
    )
  ].sort((a, b) => collator.compare(a.label, b.label))
  return [...Map.groupBy(lines, ({label}) => letterOf(label))]
}

/** Numbers share one heading; a letter with an accent stands with its plain one, å ä ö do not. */
function letterOf(label: string): string {
  const [first = ''] = label.trim().toLocaleUpperCase('fi')
  if (!/\p{L}/u.test(first)) return '0–9'
  return alphabet.find((letter) => sameLetter.compare(letter, first) === 0) ?? first
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ']
const sameLetter = new Intl.Collator('fi', {sensitivity: 'base'})

type ContentLine = Omit<IndexLine, 'language'>

function linesOf({
  acts,
  decisions,
  parties,
  questions,
  sources,
  terms,
  versions
}: Corpus): ContentLine[] {
  return [
    ...terms.map(({address, data}): ContentLine => ({label: data.term.fi, address, kind: 'term'})),
    ...acts.map(
      ({address, data}): ContentLine => ({
        label: data.title.fi,
        address,
        kind: 'act',
        detail: data.number
      })
    ),
    ...acts
      .flatMap(({sections}) => sections)
      .map(
        ({act, address, data}): ContentLine => ({
          label: data.heading.fi,
          address,
          kind: 'section',
          detail: `${act.data.number} ${data.section}\u00A0§`
        })
      ),
    ...versions.flatMap(({address, data}) => [
      {label: data.title, address, kind: 'version'} as const,
      ...(data.aliases ?? []).map(
        (alias): ContentLine => ({
          label: capital(alias),
          address,
          kind: 'version',
          detail: data.title
        })
      )
    ]),
    ...versions.flatMap((version) =>
      version.articles.map(
        ({data, eId}): ContentLine => ({
          label: data.heading,
          address: routes.passage(version.id, eId),
          kind: 'article',
          detail: version.data.title
        })
      )
    ),
    ...decisions.map(
      ({address, data}): ContentLine => ({label: data.title, address, kind: kindOf(data.outcome)})
    ),
    ...questions.map(
      ({address, data}): ContentLine => ({label: data.title.fi, address, kind: 'question'})
    ),
    ...sources.map(
      ({address, data}): ContentLine => ({label: capital(data.shortTitle), address, kind: 'source'})
    ),
    ...parties.map(({address, data}): ContentLine => ({label: data.name, address, kind: 'party'}))
  ]
}

/** What has only been proposed is no decision, nor is what a forum has said of it. */
function kindOf(outcome: Decision['data']['outcome']): ContentLine['kind'] {
  if (outcome === 'proposed') return 'proposal'
  return outcome === 'endorsed' ? 'endorsement' : 'decision'
}
