import type {SectionWording, WordingText} from '../model/link-wordings.ts'
import {compareTexts} from './compare-texts.ts'
import type {ComparedBlock, ComparedText} from './compared-text.ts'
import type {Comparison} from './comparison.ts'

/** What has changed in a section of law since the wording that was archived of it before. */
export function compareWordings({previous, ...wording}: SectionWording): Comparison | undefined {
  // An amending act leaves subsections out: what it lacks has not been removed.
  if (!(previous && isWhole(previous) && isWhole(wording))) return undefined
  return compareTexts(textOf(previous), textOf(wording))
}

function isWhole({subsections}: WordingText): boolean {
  return subsections.every(({number}) => number !== undefined)
}

function textOf({heading, subsections}: WordingText): ComparedText {
  const blocks = subsections.flatMap(({lines, number}) =>
    lines.map(({text}): ComparedBlock => {
      const [, mark] = /^(\d+ ?[a-zåäö]?\)) /u.exec(text) ?? []
      const passage = `subsec_${number}`
      return {passage, kind: mark ? 'item' : 'paragraph', text, ...(mark && {number: mark})}
    })
  )
  const title = heading && {passage: 'heading', kind: 'paragraph' as const, text: heading.text}
  return {
    articles: [
      {
        ...{id: 'section', label: '', heading: '', isKnown: true},
        blocks: [...(title ? [title] : []), ...blocks]
      }
    ],
    isWhole: true,
    hasOwnNumbers: true
  }
}
