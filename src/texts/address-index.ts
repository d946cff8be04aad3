import type {Held, Holdings} from '../citations/index.ts'
import {registryNumberKey} from '../identifiers/registry-number.ts'
import {routes} from '../identifiers/routes.ts'
import {formatStatuteNumber, type StatuteNumber, statuteKey} from '../identifiers/statute-number.ts'

/**
 * What links and citations can lead to: all that the reading of one text needs of the others.
 *
 * A reading depends on it, so it holds addresses and their names, never texts.
 */
export interface AddressIndex {
  acts: {number: StatuteNumber; title: string; short: string}[]
  sections: {
    /** Key of the act, `2021-611`. */
    act: string
    section: string
    heading: string
    chapter?: string
    part?: string
    /** How many subsections are described. */
    subsections: number
  }[]
  decisions: {
    slug: string
    title: string
    /** Names of the body in lower case, with and without its party. */
    bodies: string[]
    date: string
    section?: string
    registryNumber?: string
  }[]
  /** Ids of the glossary. */
  terms: string[]
}

/** Holdings that can also say what things are called. */
export interface NamedHoldings extends Holdings {
  /** Heading of a section with its act, or the act alone. */
  titleOf(statute: StatuteNumber, section?: string): string | undefined
  decisionTitle(slug: string): string | undefined
  /** Slugs of all decisions with a registry number: several bodies handle one case. */
  decisionsOfCase(registryNumber: string): readonly string[]
}

/** The index turned for looking things up in constant time. */
export function holdingsOf(index: AddressIndex): NamedHoldings {
  const acts = new Map(index.acts.map((act) => [statuteKey(act.number), act]))
  const sections = new Map(
    index.sections.map((section) => [`${section.act}/${section.section}`, section])
  )
  const byAct = Map.groupBy(index.sections, (section) => section.act)
  const byDay = Map.groupBy(index.decisions, (decision) => decision.date)
  const titles = new Map(index.decisions.map(({slug, title}) => [slug, title]))
  const byNumber = Map.groupBy(index.decisions, ({registryNumber}) =>
    registryNumberKey(registryNumber ?? '')
  )
  const decisionsOfCase = (number: string) =>
    (byNumber.get(registryNumberKey(number)) ?? []).map(({slug}) => slug)
  const find = (statute: StatuteNumber, section: string) =>
    sections.get(`${statuteKey(statute)}/${section}`)

  return {
    addressOf,
    hasAct: (statute) => acts.has(statuteKey(statute)),
    hasSection: (statute, section) => find(statute, section) !== undefined,
    hasSubsection: (statute, section, subsection) =>
      subsection >= 1 && subsection <= (find(statute, section)?.subsections ?? 0),
    sectionsOf: (statute) => byAct.get(statuteKey(statute))?.map(({section}) => section) ?? [],
    placeOf(statute, section) {
      const {part, chapter} = find(statute, section) ?? {}
      return {...(part && {part}), ...(chapter && {chapter})}
    },
    findDecision({body, date, section}) {
      if (!date) return undefined
      const found = (byDay.get(date) ?? []).filter(
        (decision) =>
          decision.section === section &&
          (body === undefined || decision.bodies.includes(body.toLowerCase()))
      )
      return found.length === 1 ? found[0]?.slug : undefined
    },
    findByRegistryNumber(number) {
      const [slug, ...others] = decisionsOfCase(number)
      return others.length === 0 ? slug : undefined
    },
    titleOf(statute, section) {
      const act = acts.get(statuteKey(statute))
      const title = act && `${act.title} (${formatStatuteNumber(statute)})`
      const heading = section && find(statute, section)?.heading
      return heading ? `${heading}, ${title}` : title
    },
    decisionTitle: (slug) => titles.get(slug),
    decisionsOfCase
  }
}

function addressOf(held: Held): string {
  if ('decision' in held) return routes.decision(held.decision)
  const {statute, section, subsection} = held
  if (section === undefined) return routes.act(statute)
  return subsection === undefined
    ? routes.section(statute, section)
    : routes.subsection(statute, section, subsection)
}
