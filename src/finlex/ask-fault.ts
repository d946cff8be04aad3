/** Why a question was left without an answer. */
export type AskFaultKind =
  /** Finlex has no such document: the one fault that is an answer. */
  | 'absent'
  | 'no-answer'
  | 'too-slow'
  | 'too-large'
  | 'wrong-type'
  | 'not-utf-8'
  /** A redirect to another host, or one that never ends. */
  | 'moved'
  | 'status'

/** A question that got no answer, after all that was tried. */
export class AskFault extends Error {
  override name = 'AskFault'
  readonly kind: AskFaultKind
  readonly address: string
  readonly found: string

  constructor(kind: AskFaultKind, address: string, found: string) {
    super(`${kind}: ${address}: ${found}`)
    this.kind = kind
    this.address = address
    this.found = found
  }
}
