import type {CitationLanguage, CitedPath} from '../citation.ts'
import {type Level, levels} from '../tokens/levels.ts'
import type {ReferenceCase} from './reference.ts'

/** Numbers of one level, already joined: `6 ja 7`, `3–5`. */
export interface FormattedLevel {
  level: Level
  numbers: string
  several: boolean
}

const finnish: Record<Level, readonly [nominative: string, genitive: string]> = {
  part: ['osa', 'osan'],
  chapter: ['luku', 'luvun'],
  article: ['artikla', 'artiklan'],
  section: ['§', '§:n'],
  subsection: ['momentti', 'momentin'],
  paragraph: ['kohta', 'kohdan'],
  subparagraph: ['alakohta', 'alakohdan']
}
const swedish: Record<Level, readonly [one: string, several: string]> = {
  part: ['avd.', 'avd.'],
  chapter: ['kap.', 'kap.'],
  article: ['artikeln', 'artiklarna'],
  section: ['§', '§'],
  subsection: ['mom.', 'mom.'],
  paragraph: ['punkten', 'punkterna'],
  subparagraph: ['underpunkten', 'underpunkterna']
}
const english: Record<Level, readonly [one: string, several: string]> = {
  part: ['part', 'parts'],
  chapter: ['chapter', 'chapters'],
  article: ['article', 'articles'],
  section: ['section', 'sections'],
  subsection: ['subsection', 'subsections'],
  paragraph: ['paragraph', 'paragraphs'],
  subparagraph: ['subparagraph', 'subparagraphs']
}

/** Levels with their numbers as one expression: `14 §:n 1 momentti`, `section 14, subsection 1`. */
export function formatLevels(
  parts: readonly FormattedLevel[],
  language: CitationLanguage,
  grammaticalCase: ReferenceCase
): string {
  const words = parts.map(({level, numbers, several}, index) => {
    const form = several ? 1 : 0
    if (language === 'en') return `${english[level][form]} ${numbers}`
    if (language === 'sv') return `${numbers} ${swedish[level][form]}`
    const last = index === parts.length - 1
    return `${numbers} ${finnish[level][last && grammaticalCase === 'nominative' ? 0 : 1]}`
  })
  return words.join(language === 'en' ? ', ' : ' ')
}

/** Number of a level as it is written: `5 a` in Finnish and Swedish, `5a` in English. */
export function formatNumber(number: string, language: CitationLanguage): string {
  return language === 'en' ? number : number.replace(/(?<=\d)(?=\p{L})/u, ' ')
}

/** The levels that a path names, outermost first. */
export function namedLevels(
  path: CitedPath
): Array<{level: Exclude<Level, 'article'>; value: string}> {
  return levels.flatMap((level) => {
    if (level === 'article') return []
    const value = path[level]
    return value === undefined ? [] : [{level, value: String(value)}]
  })
}
