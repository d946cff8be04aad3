import type {Citation, CitedAct, CitedPath} from '../../src/citations/citation.ts'

/** An act in one word: `434/2003`, `open`, `365/1995?410/2015` for an ambiguous one. */
export function notateAct(act: CitedAct): string {
  if (act.state === 'open') return 'open'
  const statutes = act.state === 'known' ? [act.statute] : act.candidates
  return statutes.map(({number, year}) => `${number}/${year}`).join('?')
}

/** A path in one word, levels from chapter down: `2:8.1.3.a`, `6.1`, `21:`, `8..3`. */
export function notatePath({chapter, section, subsection, paragraph, subparagraph}: CitedPath) {
  const levels = [section, subsection, paragraph, subparagraph].map((level) => level ?? '')
  return `${chapter === undefined ? '' : `${chapter}:`}${levels.join('.').replace(/\.+$/u, '')}`
}

/** A citation in one line: kind, what it means, why, and its words. */
export function notate(citation: Citation): string {
  return [citation.kind, ...meaning(citation), JSON.stringify(citation.text)].join(' ')
}

function meaning(citation: Citation): string[] {
  switch (citation.kind) {
    case 'provision':
      return [notateAct(citation.act), notatePath(citation.path), citation.basis]
    case 'act':
      return [notateAct(citation.act), citation.basis]
    case 'decision':
      return [citation.body ?? '-', citation.date ?? '-', citation.section]
    case 'eu-act':
      return [citation.celex ?? '-']
    case 'bill':
      return [citation.type, `${citation.number}/${citation.year}`]
    case 'treaty':
      return [citation.number === undefined ? '-' : `${citation.number}/${citation.year}`]
    case 'by-law':
      return [notatePath(citation.path)]
    case 'registry-number':
    case 'foreign':
      return []
  }
}
