import {languages} from '../identifiers/language.ts'
import {formerAddressPattern, isReservedAddress, tooLong} from '../identifiers/own-address.ts'
import {rhythmExamples, rhythmPattern} from '../identifiers/rhythm.ts'
import {day, rolesInLaw} from '../schemas/scalars.ts'

/** An attribute of an element that authors may write. */
export interface AttributeRule {
  required?: true
  /** Closed list of values; with a pattern, examples. */
  values?: readonly string[]
  pattern?: {test(word: string): boolean}
  /** The rule that a value breaks which does not fit, if not `wrong-attribute`. */
  rule?: 'impossible-day' | 'wrong-slug'
  /** The value is several words parted by spaces. */
  list?: true
}

/** Former ids in the page of the passage, or whole former addresses. */
const formerly = {
  list: true,
  pattern: {
    test: (word: string) =>
      !tooLong(word) &&
      (/^[A-Za-z][\w.-]*$/u.test(word) ||
        (formerAddressPattern.test(word) && !isReservedAddress(word)))
  },
  values: ['art_2__para_1', '/sopimus/2023/#art_1']
} as const

/** The agreement's own number of a paragraph, where its words do not begin with it. */
const ownNumber = {
  pattern:
    /^(?:\d{1,3}[a-z]?(?:\.\d{1,3}){0,3}[.)]?|\(?(?:\p{Ll}|\d{1,3}|[ivx]{2,5})\)|[IVXLC]{1,7}\.?)$/u,
  values: ['1.2', '3a', 'a)', 'II']
} as const

/** The mark of a footnote: its number, a letter or a sign. */
const footnote = {
  pattern: /^(?:[1-9]\d{0,2}|\p{Ll}|[*†‡§]{1,3})$/u,
  values: ['1', '2', '*']
} as const

/** The elements that a legal text may hold, with their attributes. Everything else is an error. */
export const elements = {
  /** Verbatim from an archived source. */
  Quote: {source: {required: true}, number: ownNumber, footnote, formerly},
  /** Our own words, with sources of their own. */
  Described: {sources: {required: true, list: true}, number: ownNumber, footnote, formerly},
  /** Known to exist, not in the material. */
  Missing: {holder: {required: true}, sources: {list: true}, formerly},
  /** What the site itself remarks on its material or its own words: no source says it. */
  Note: {formerly},
  /** A subsection of a statute, described. */
  Subsection: {
    number: {required: true, pattern: /^[1-9]\d?$/u, values: ['1', '2', '3']},
    /** Where they are other than the section's. */
    sources: {list: true},
    binds: {list: true, values: rolesInLaw},
    /** The subsection itself does not say whom it binds; where that was inferred from. */
    bindsInferred: {values: ['heading']},
    involves: {list: true, values: rolesInLaw},
    rhythm: {list: true, pattern: rhythmPattern, values: rhythmExamples},
    inForceFrom: {pattern: {test: (word) => day.safeParse(word).success}, rule: 'impossible-day'},
    formerly
  },
  /** What was proposed to the body; holds passages. */
  Proposed: {},
  /** How the body handled it: proposals made there, the vote; holds passages. */
  Handled: {},
  /** A statement (lausuma) or a dissenting opinion, without names; holds passages. */
  Statement: {},
  /** What the body decided; holds passages. */
  Decided: {},
  /** A glossary term. */
  Term: {id: {required: true}},
  /** A citation that needs a hand: the provision meant, or one the site does not hold. */
  Citation: {to: {}, external: {}},
  /** The mark of a footnote of the agreement, whose text is a passage of the same file. */
  Footnote: {number: {required: true, ...footnote}},
  /** Words in another language. */
  Foreign: {lang: {required: true, values: languages}}
} as const satisfies Record<string, Record<string, AttributeRule>>

/** Elements that are a passage of their own. */
export const passageElements: ReadonlySet<string> = new Set([
  'Quote',
  'Described',
  'Missing',
  'Note',
  'Subsection'
])
