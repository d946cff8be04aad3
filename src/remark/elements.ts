/** An attribute of an element that authors may write. */
export interface AttributeRule {
  required?: true
  /** Closed list of values. */
  values?: readonly string[]
  /** The value is several words parted by spaces. */
  list?: true
}

const roles = ['municipality', 'county', 'regional-council'] as const

/** The elements that a legal text may hold, with their attributes. Everything else is an error. */
export const elements = {
  /** Verbatim from an archived source. */
  Quote: {source: {required: true}, formerly: {list: true}},
  /** Our own words, with sources of their own. */
  Described: {sources: {required: true, list: true}, formerly: {list: true}},
  /** Known to exist, not in the material. */
  Missing: {holder: {required: true}, sources: {list: true}, formerly: {list: true}},
  /** A subsection of a statute, described. */
  Subsection: {
    number: {required: true},
    binds: {list: true, values: roles},
    involves: {list: true, values: roles},
    rhythm: {values: ['council-term', 'yearly', 'half-year']},
    inForceFrom: {},
    formerly: {list: true}
  },
  /** What was proposed to the body; holds passages. */
  Proposed: {},
  /** What the body decided; holds passages. */
  Decided: {},
  /** A glossary term. */
  Term: {id: {required: true}},
  /** A citation that needs a hand: the provision meant, or one the site does not hold. */
  Citation: {to: {}, external: {}},
  /** Words in another language. */
  Foreign: {lang: {required: true, values: ['fi', 'sv', 'en']}}
} as const satisfies Record<string, Record<string, AttributeRule>>

export type ElementName = keyof typeof elements

/** Elements that are a passage of their own. */
export const passageElements: ReadonlySet<string> = new Set([
  'Quote',
  'Described',
  'Missing',
  'Subsection'
])

/** Components that editorial pages may place; `src/components/registry.ts` has them. */
export const pageComponents = [
  'ApprovalMatrix',
  'CooperationLevels',
  'AccessibilityContact',
  'Timeline',
  'DutyRhythms'
] as const
export type PageComponent = (typeof pageComponents)[number]
