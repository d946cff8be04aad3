import {
  type Citation,
  type FindOptions,
  findCitations,
  type Resolution,
  resolveCitation
} from '../citations/index.ts'
import {finlexSection} from '../identifiers/finlex.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {LinkCitations, LinkedCitation} from '../remark/citation-use.ts'
import type {NamedHoldings} from './address-index.ts'
import {publishers} from './publishers.ts'

/**
 * Finds the citations of a text and says where each leads in this collection.
 *
 * @param known The day of the text and the act that it is about.
 */
export function linkCitationsOf(holdings: NamedHoldings, known: FindOptions = {}): LinkCitations {
  return (text, {external = false}) =>
    citationsIn(text, known).map((citation) => {
      const resolution = resolveCitation(citation, holdings)
      return {
        span: citation.span,
        kind: citation.kind,
        ...referenceOf(citation),
        ...(external
          ? beyond(citation, resolution, holdings)
          : leadTo(citation, resolution, holdings))
      }
    })
}

/** A text that holds more than can be read at once was not written to be read, and has no links. */
function citationsIn(text: string, known: FindOptions): Citation[] {
  try {
    return findCitations(text, known)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

type Lead = Pick<LinkedCitation, 'address' | 'destination' | 'fault'>

function leadTo(citation: Citation, resolution: Resolution, holdings: NamedHoldings): Lead {
  switch (resolution.kind) {
    case 'held': {
      const {address, statute, section, decision} = resolution
      const destination = decision
        ? holdings.decisionTitle(decision)
        : statute && holdings.titleOf(statute, section)
      return {address, ...(destination && {destination})}
    }
    case 'elsewhere':
      return {address: resolution.address, destination: publishers[resolution.publisher]}
    case 'missing-section': {
      const {statute, nearest} = resolution
      const suggestion = nearest && `${formatStatuteNumber(statute)} ${nearest} §`
      return {fault: {rule: 'unknown-section', nearest: suggestion}}
    }
    case 'ambiguous': {
      const candidates = resolution.candidates.map(formatStatuteNumber).join(', ')
      return {fault: {rule: 'unresolved-citation', expected: candidates}}
    }
    case 'open':
      return isLeftOpen(citation) ? {fault: {rule: 'open-citation'}} : {}
    case 'none':
      return {}
  }
}

/** An act that is only proposed, and the text's own act, are open by nature. */
function isLeftOpen(citation: Citation): boolean {
  return citation.kind === 'provision' && citation.basis !== 'bill' && citation.basis !== 'self'
}

/** The author says that the site does not hold it: the link leads to Finlex. */
function beyond(citation: Citation, resolution: Resolution, holdings: NamedHoldings): Lead {
  if (resolution.kind !== 'missing-section') return leadTo(citation, resolution, holdings)
  const {statute, section} = resolution
  const chapter = citation.kind === 'provision' ? citation.path.chapter : undefined
  return {
    address: finlexSection(statute, {section, ...(chapter && {chapter})}),
    destination: publishers.finlex
  }
}

/** The reference in one form, whatever the words: `611/2021 14 § 1 mom.`. */
function referenceOf(citation: Citation): {reference?: string} {
  if (citation.kind === 'eu-act') return citation.celex ? {reference: citation.celex} : {}
  if (citation.kind !== 'provision' && citation.kind !== 'act') return {}
  if (citation.act.state !== 'known') return {}
  const path = citation.kind === 'provision' ? citation.path : {}
  const parts = [
    formatStatuteNumber(citation.act.statute),
    path.chapter && `${path.chapter} luku`,
    path.section && `${path.section} §`,
    path.subsection && `${path.subsection} mom.`,
    path.paragraph && `${path.paragraph} kohta`
  ]
  return {reference: parts.filter(Boolean).join(' ')}
}
