import type {CitedAct, ProvisionCitation, Span} from '../../src/citations/citation.ts'
import {findCitations} from '../../src/citations/find.ts'
import type {StatuteNumber} from '../../src/identifiers/statute-number.ts'

/** A provision that a passage cites, as it was marked before anything read the passage. */
interface Marked {
  span: Span
  act: StatuteNumber | null
  /** Other acts that are right too. */
  actAlt?: StatuteNumber[]
  /** Leaving the act open is right too. */
  actOpen?: boolean
  chapter: string | null
  section: string | null
  /** Found or not, it does not count: a damaged number. Found wrong it does. */
  optional?: boolean
}

/** A text with what it cites: a line of `fixtures/passages.jsonl`. */
export interface Passage {
  id: string
  text: string
  date?: string
  citations: Marked[]
  decisionRefs: {span: Span}[]
}

/** How many citations lead to the right page, and which lead to a wrong one. */
export interface Score {
  right: number
  /** Provisions found that are not right. An open one has no link, and counts here all the same. */
  notRight: number
  missed: number
  /** Provisions with a known act, so with a link, that is not the one marked. */
  wrongLinks: string[]
  /** Sections of minutes that are taken for sections of an act. */
  decisionsTaken: string[]
}

/** Reads passages and compares them with their marks: act, chapter and section at one place. */
export function scorePassages(passages: readonly Passage[]): Score {
  const score: Score = {right: 0, notRight: 0, missed: 0, wrongLinks: [], decisionsTaken: []}
  for (const {id, text, date, citations, decisionRefs} of passages) {
    const found = findCitations(text, {...(date && {date})}).filter(
      (citation) => citation.kind === 'provision'
    )
    const left = new Set(found)
    for (const marked of citations) {
      const right = [...left].find((citation) => isRight(marked, citation))
      if (right) left.delete(right)
      if (!marked.optional) right ? score.right++ : score.missed++
    }
    for (const citation of left) {
      const optional = citations.some((marked) => marked.optional && overlap(marked, citation))
      if (citation.act.state === 'known') score.wrongLinks.push(`${id}: ${citation.text}`)
      if (citation.act.state === 'known' || !optional) score.notRight++
    }
    for (const decision of decisionRefs)
      if (found.some((citation) => overlap(decision, citation))) score.decisionsTaken.push(id)
  }
  return score
}

function overlap(a: {span: Span}, b: {span: Span}): boolean {
  return a.span[0] < b.span[1] && b.span[0] < a.span[1]
}

function isRight(marked: Marked, citation: ProvisionCitation): boolean {
  const {chapter, section} = citation.path
  return (
    overlap(marked, citation) &&
    (marked.chapter ?? undefined) === chapter &&
    (marked.section ?? undefined) === section &&
    isRightAct(marked, citation.act)
  )
}

function isRightAct({act, actAlt = [], actOpen}: Marked, cited: CitedAct): boolean {
  if (cited.state === 'open') return act === null || actOpen === true
  const statutes = cited.state === 'known' ? [cited.statute] : cited.candidates
  return statutes.some((statute) =>
    [act, ...actAlt].some((one) => one?.year === statute.year && one.number === statute.number)
  )
}
