import {editorialPages} from '../addresses/editorial-pages.ts'
import {shownSection} from '../identifiers/written-provision.ts'
import {capital} from '../model/capital.ts'
import {collator} from '../model/collator.ts'
import type {Corpus, Decision, EditorialPage} from '../model/corpus.ts'
import {type Thing, type ThingKind, thingsOf} from '../model/things.ts'

/** A line of the index: what it is and where it is. */
export interface IndexLine {
  label: string
  address: string
  kind: ThingKind | 'proposal' | 'endorsement' | 'page'
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
    ...thingsOf(corpus)
      .flatMap((thing) => linesOf(corpus, thing))
      .map((line): IndexLine => ({...line, language})),
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

function linesOf({versions}: Corpus, {entry, id, kind, title}: Thing): ContentLine[] {
  const {address} = entry
  switch (kind) {
    case 'act':
      return [{label: entry.data.title.fi, address, kind, detail: entry.data.number}]
    case 'section': {
      const detail = `${entry.act.data.number} ${shownSection(entry.data.section)}`
      return [{label: entry.data.heading.fi, address, kind, detail}]
    }
    case 'version':
      return [
        {label: title, address, kind},
        ...(entry.data.aliases ?? []).map(
          (alias): ContentLine => ({label: capital(alias), address, kind, detail: title})
        )
      ]
    case 'article':
      return [
        {
          label: entry.data.heading,
          address,
          kind,
          detail: versions.find((one) => id.startsWith(`${one.id}/`))?.data.title ?? ''
        }
      ]
    case 'decision':
      return [{label: title, address, kind: kindOf(entry.data.outcome)}]
    default:
      return [{label: title, address, kind}]
  }
}

/** What has only been proposed is no decision, nor is what a forum has said of it. */
function kindOf(outcome: Decision['data']['outcome']): ContentLine['kind'] {
  if (outcome === 'proposed') return 'proposal'
  return outcome === 'endorsed' ? 'endorsement' : 'decision'
}
