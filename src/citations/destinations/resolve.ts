import {
  type FinlexLanguage,
  finlexAct,
  finlexSection,
  isAtFinlex
} from '../../identifiers/finlex.ts'
import {compareSections} from '../../identifiers/provision.ts'
import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import type {Citation, CitedAct, CitedPath, DecisionCitation} from '../citation.ts'
import {eurLexAddress} from './eur-lex.ts'
import type {Holdings} from './holdings.ts'
import {parliamentAddress} from './parliament.ts'

/** Who publishes what a citation leads to, when it is not held here. */
export type Publisher = 'finlex' | 'eur-lex' | 'parliament'

/** Where a citation leads. */
export type Resolution =
  /** A page of ours. */
  | {kind: 'held'; address: string; statute?: StatuteNumber; section?: string; decision?: string}
  /** Known, published by somebody else. */
  | {kind: 'elsewhere'; address: string; publisher: Publisher}
  /** The act is held, the section or subsection is not: the citation or the collection is wrong. */
  | {
      kind: 'missing-section'
      statute: StatuteNumber
      section: string
      subsection?: number
      /** The held section that comes nearest. */
      nearest?: string
    }
  /** Several acts have carried the title: no link. */
  | {kind: 'ambiguous'; candidates: readonly StatuteNumber[]; likely: StatuteNumber}
  /** The text does not say enough: no link. */
  | {kind: 'open'}
  /** Recognised, and nothing to link to. */
  | {kind: 'none'}

/** Finds the address of a citation. When in doubt there is none: a wrong link is worse. */
export function resolveCitation(
  citation: Citation,
  holdings: Holdings,
  language: FinlexLanguage = 'fi'
): Resolution {
  switch (citation.kind) {
    case 'provision':
      return resolveProvision(citation.act, citation.path, holdings, language)
    case 'act':
      return resolveProvision(citation.act, {}, holdings, language)
    case 'decision':
      return resolveDecision(citation, holdings)
    case 'eu-act':
      return citation.celex ? elsewhere(eurLexAddress(citation.celex), 'eur-lex') : {kind: 'none'}
    case 'registry-number':
      return ofDecision(holdings.findByRegistryNumber?.(citation.number), holdings)
    case 'bill':
      return elsewhere(parliamentAddress(citation), 'parliament')
    default:
      return {kind: 'none'}
  }
}

function resolveProvision(
  act: CitedAct,
  path: CitedPath,
  holdings: Holdings,
  language: FinlexLanguage
): Resolution {
  if (act.state === 'open') return {kind: 'open'}
  if (act.state === 'ambiguous')
    return {kind: 'ambiguous', candidates: act.candidates, likely: act.likely}
  const {statute} = act
  if (holdings.hasAct(statute)) return resolveHeld(statute, path, holdings)
  if (!isAtFinlex(statute)) return {kind: 'none'}
  return elsewhere(atFinlex(statute, path, holdings, language), 'finlex')
}

function resolveHeld(statute: StatuteNumber, path: CitedPath, holdings: Holdings): Resolution {
  const {section, subsection} = path
  if (section === undefined) return {kind: 'held', address: holdings.addressOf({statute}), statute}
  if (!holdings.hasSection(statute, section)) {
    const nearest = nearestSection(section, holdings.sectionsOf?.(statute) ?? [])
    return {kind: 'missing-section', statute, section, ...(nearest && {nearest})}
  }
  if (subsection === undefined)
    return {kind: 'held', address: holdings.addressOf({statute, section}), statute, section}
  if (!holdings.hasSubsection(statute, section, subsection))
    return {kind: 'missing-section', statute, section, subsection, nearest: section}
  const address = holdings.addressOf({statute, section, subsection})
  return {kind: 'held', address, statute, section}
}

function nearestSection(section: string, sections: readonly string[]): string | undefined {
  const wanted = Number.parseInt(section, 10)
  const distance = (one: string) => Math.abs(Number.parseInt(one, 10) - wanted)
  return [...sections].sort((a, b) => distance(a) - distance(b) || compareSections(a, b))[0]
}

/** Finlex at the section where its chapter is known, else at the act. */
function atFinlex(
  statute: StatuteNumber,
  {part, chapter, section}: CitedPath,
  holdings: Holdings,
  language: FinlexLanguage
): string {
  if (section === undefined) return finlexAct(statute, language)
  const place = {
    ...(part && {part}),
    ...(chapter && {chapter}),
    ...holdings.placeOf?.(statute, section)
  }
  return finlexSection(statute, {...place, section}, language)
}

function resolveDecision({body, date, section}: DecisionCitation, holdings: Holdings): Resolution {
  const slug = holdings.findDecision?.({section, ...(body && {body}), ...(date && {date})})
  return ofDecision(slug, holdings)
}

function ofDecision(slug: string | undefined, holdings: Holdings): Resolution {
  return slug === undefined
    ? {kind: 'none'}
    : {kind: 'held', address: holdings.addressOf({decision: slug}), decision: slug}
}

function elsewhere(address: string, publisher: Publisher): Resolution {
  return {kind: 'elsewhere', address, publisher}
}
