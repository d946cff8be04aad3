import type {Strings} from '../../strings/strings.ts'

/** State of an approval, outcome of a decision, or a step that is no decision. */
export type StateName = keyof Strings['state']
