import {distance} from 'fastest-levenshtein'
import {
  type Citation,
  findCitations,
  formatReference,
  type Publisher,
  resolveCitation
} from '../citations/index.ts'
import {finlexAct, finlexSection} from '../identifiers/finlex.ts'
import {readTypedRegistryNumber} from '../identifiers/registry-number.ts'
import {routes} from '../identifiers/routes.ts'
import {parseStatuteNumber, type StatuteNumber} from '../identifiers/statute-number.ts'
import type {NamedHoldings} from '../texts/address-index.ts'

/** An act of the collection with the names people call it by. */
export interface HeldAct {
  number: StatuteNumber
  title: string
  short: string
}

/** What the collection holds, and what its acts are called. */
export interface AskHoldings extends NamedHoldings {
  acts: readonly HeldAct[]
}

/** Something a citation may mean, ready to be shown and gone to. */
export interface Choice {
  label: string
  address: string
}

/** What the typed words mean. */
export type Answer =
  /** Exactly one thing that the site holds. */
  | {kind: 'go'; choice: Choice}
  /** Several things, or one that was not quite said: did you mean. */
  | {kind: 'choices'; choices: Choice[]}
  /** An act of the site, but a section it does not hold. */
  | {kind: 'missing'; label: string; nearest?: Choice; elsewhere: Choice}
  /** Known, but not here. */
  | {kind: 'elsewhere'; choice: Choice; publisher: Publisher}
  /** No citation in the words. */
  | {kind: 'nothing'}

/** Letters that are looked for a citation: more than any, less than a document pasted by mistake. */
const longestTyped = 1000

/** Answers what a citation leads to, as a person types or pastes it. */
export function askCitation(typed: string, holdings: AskHoldings): Answer {
  const text = typed.slice(0, longestTyped).replace(/\s+/gu, ' ').trim()
  const ofCase = decisionsOfCase(text, holdings)
  if (ofCase) return ofCase
  for (const words of waysToSay(text)) {
    const citation = findCitations(words).find(({kind}) => answerable.has(kind))
    const answer = citation && answerTo(citation, holdings)
    if (answer) return answer
  }
  const section = sectionIn(text)
  return didYouMean(text, section, holdings) ?? sectionsNumbered(section, holdings)
}

/** Decisions of the case whose registry number was typed; with them the act that it may be of. */
function decisionsOfCase(text: string, holdings: AskHoldings): Answer | undefined {
  const {mayBeAct, number} = readTypedRegistryNumber(text) ?? {}
  if (number === undefined) return undefined
  const choices = holdings.decisionsOfCase(number).map((slug) => ({
    label: holdings.decisionTitle(slug) ?? number,
    address: routes.decision(slug)
  }))
  const statute = mayBeAct ? parseStatuteNumber(number) : undefined
  if (statute && holdings.hasAct(statute)) {
    choices.unshift({label: nameOf(statute, {}), address: routes.act(statute)})
  }
  const [choice, ...others] = choices
  if (!choice) return mayBeAct ? undefined : {kind: 'nothing'}
  return others.length > 0 ? {kind: 'choices', choices} : {kind: 'go', choice}
}

const answerable = new Set([
  ...['provision', 'act', 'decision', 'registry-number', 'eu-act', 'bill']
])

/** As typed, then with what people leave out: the sign, the word for the act. */
function waysToSay(text: string): string[] {
  const withSign = /\d\s?[a-z]?$/u.test(text) ? [`${text} §`] : []
  const signFirst = /^§\s*\d+\s?[a-z]?$/u.test(text) ? [`${text.replace(/^§\s*/u, '')} §`] : []
  const number = /^\(?\d+\/\d{4}\)?$/u.test(text) ? [`laki ${text}`] : []
  const spelledOut = text.replace(/\b(\d+)\.? pykälä\p{L}*/u, '$1 §')
  return [text, ...number, ...withSign, ...signFirst, ...(spelledOut === text ? [] : [spelledOut])]
}

function answerTo(citation: Citation, holdings: AskHoldings): Answer | undefined {
  const resolution = resolveCitation(citation, holdings)
  switch (resolution.kind) {
    case 'held':
      return {kind: 'go', choice: {label: labelOf(citation), address: resolution.address}}
    case 'elsewhere': {
      const {address, publisher} = resolution
      return {kind: 'elsewhere', choice: {label: labelOf(citation), address}, publisher}
    }
    case 'missing-section': {
      const {statute, section, subsection, nearest} = resolution
      const path = {section, ...(subsection !== undefined && {subsection})}
      const label = nameOf(statute, path)
      return {
        kind: 'missing',
        label,
        ...(nearest && {nearest: choiceOf(statute, nearest)}),
        elsewhere: {
          label,
          address: finlexSection(statute, {section, ...holdings.placeOf?.(statute, section)})
        }
      }
    }
    case 'ambiguous':
      return {
        kind: 'choices',
        // The newest first: it is in force.
        choices: resolution.candidates
          .map((statute) => anyChoice(statute, citation, holdings))
          .reverse()
      }
    case 'none':
      return knownActOnly(citation)
    case 'open':
      return undefined
  }
}

/** An act older than the addresses of Finlex that are known: its front page has a search. */
function knownActOnly(citation: Citation): Answer | undefined {
  const hasAct = citation.kind === 'provision' || citation.kind === 'act'
  if (!hasAct || citation.act.state !== 'known') return undefined
  const choice = {label: labelOf(citation), address: 'https://www.finlex.fi/'}
  return {kind: 'elsewhere', choice, publisher: 'finlex'}
}

/** The first number that is not an act's: `14` of `hyvinvontialuelaki 14`. */
function sectionIn(text: string): string | undefined {
  const match = /\b(\d+)\s?([a-z]?)\b/u.exec(text.replace(/\d+\/\d+/gu, ''))
  return match ? `${match[1]}${match[2]}` : undefined
}

/** A bare `14 §`: every section of the site with that number. */
function sectionsNumbered(section: string | undefined, {acts, hasSection}: AskHoldings): Answer {
  const choices = acts.flatMap(({number}) =>
    section !== undefined && hasSection(number, section) ? [choiceOf(number, section)] : []
  )
  return choices.length > 0 ? {kind: 'choices', choices} : {kind: 'nothing'}
}

/** One of several acts that have carried a title, here or at Finlex. */
function anyChoice(statute: StatuteNumber, citation: Citation, holdings: AskHoldings): Choice {
  const {section} = citation.kind === 'provision' ? citation.path : {}
  if (section !== undefined && holdings.hasSection(statute, section))
    return choiceOf(statute, section)
  const address = holdings.hasAct(statute) ? routes.act(statute) : finlexAct(statute)
  return {label: nameOf(statute, section === undefined ? {} : {section}), address}
}

/** Titles misspelt by a letter or two, with the section that stands in the words. */
function didYouMean(
  text: string,
  section: string | undefined,
  {acts, hasSection}: AskHoldings
): Answer | undefined {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const isNear = (name: string) =>
    words.some((word) => {
      const stem = name.slice(0, Math.max(5, name.length - 2))
      return distance(word.slice(0, stem.length), stem) <= Math.min(3, Math.floor(stem.length / 5))
    })
  const choices = acts
    .filter(
      ({short, title}) =>
        isNear(short.toLowerCase()) || title.toLowerCase().includes(text.toLowerCase())
    )
    .map(({number: statute}) =>
      section !== undefined && hasSection(statute, section)
        ? choiceOf(statute, section)
        : {label: nameOf(statute, {}), address: routes.act(statute)}
    )
  return text !== '' && choices.length > 0 ? {kind: 'choices', choices} : undefined
}

function choiceOf(statute: StatuteNumber, section: string): Choice {
  return {label: nameOf(statute, {section}), address: routes.section(statute, section)}
}

function labelOf(citation: Citation): string {
  const hasAct = citation.kind === 'provision' || citation.kind === 'act'
  if (!hasAct || citation.act.state !== 'known') return citation.text
  return nameOf(citation.act.statute, citation.kind === 'provision' ? citation.path : {})
}

function nameOf(
  statute: StatuteNumber,
  path: Parameters<typeof formatReference>[0]['path']
): string {
  return formatReference({statute, path}, {language: 'fi'})
}
