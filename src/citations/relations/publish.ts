import type {Citation, CitedPath, Span} from '../citation.ts'
import type {Locator, LocatorMember} from '../locators/locator.ts'
import type {Target} from './memory.ts'
import type {Related} from './relate.ts'

/** Where tokens `[from, to)` stand in the original text. */
export type SpanOf = (from: number, to: number) => {span: Span; text: string}

/** The citations that an element of the text makes, one for each place named. */
export function publish(related: Related, place: SpanOf, group: number): Citation[] {
  const {element, target, to} = related
  const at = place(element.from, to ?? element.to)

  switch (element.type) {
    case 'registry-number':
      return [{kind: 'registry-number', ...at, number: element.number}]
    case 'eu-act':
      return [{kind: 'eu-act', ...at, ...(element.celex && {celex: element.celex})}]
    case 'bill':
      return [
        {kind: 'bill', ...at, type: element.series, number: element.number, year: element.year}
      ]
    case 'treaty':
      return [{kind: 'treaty', ...at, number: element.number, year: element.year}]
    case 'mention':
      if (target?.kind !== 'act') return []
      return [{kind: 'act', ...at, act: target.act, basis: target.basis}]
    case 'locator':
      return target ? publishLocator(element, related, target, place, group) : []
    default:
      return []
  }
}

function publishLocator(
  locator: Locator,
  {heading, paths = []}: Related,
  target: Target,
  place: SpanOf,
  group: number
): Citation[] {
  const whole = place(locator.from, locator.to)
  switch (target.kind) {
    case 'eu-act':
      return [{kind: 'eu-act', ...whole, ...(target.celex && {celex: target.celex})}]
    case 'foreign':
      return [{kind: 'foreign', ...whole}]
    case 'treaty':
      return [{kind: 'treaty', ...whole}]
    default:
      return locator.members.flatMap((member, index) => {
        const path = paths[index] ?? member.path
        const at = place(member.from, member.to)
        if (target.kind === 'by-law') return {kind: 'by-law', ...at, path}
        if (target.kind === 'decision') return {...target, ...at, section: path.section ?? ''}
        // A bare `2 momentissa` is about the text itself: there is nothing to link.
        if (!path.section && !path.chapter && !locator.same) return []
        if (heading && !target.mention) return []
        return publishProvision(target, member, path, at, place, {first: index === 0, group})
      })
  }
}

function publishProvision(
  {act, basis, mention}: Extract<Target, {kind: 'act'}>,
  {range}: LocatorMember,
  path: CitedPath,
  at: ReturnType<SpanOf>,
  place: SpanOf,
  {first, group}: {first: boolean; group: number}
): Citation {
  return {
    kind: 'provision',
    ...at,
    act,
    basis: first || act.state === 'open' ? basis : 'inherited',
    path,
    group,
    ...(mention && {actSpan: place(mention.from, mention.to).span}),
    ...(range && {range})
  }
}
