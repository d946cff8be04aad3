import type {Section} from './corpus.ts'

/** From when a section is in force, and from when it is applied where that is earlier. */
export interface Application {
  inForceFrom: string
  appliedFrom?: string
}

/** A section may be applied before its act is in force; then the two days differ. */
export function applicationOf({act, inForceFrom}: Section): Application {
  return inForceFrom < act.data.inForceFrom
    ? {inForceFrom: act.data.inForceFrom, appliedFrom: inForceFrom}
    : {inForceFrom}
}
