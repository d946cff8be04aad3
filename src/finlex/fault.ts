/** Why an answer of Finlex is not read. */
export type FinlexFaultKind =
  /** Not well-formed: cut short, a page of HTML, an entity that nobody declared. */
  | 'not-xml'
  /** Well-formed, and not what was asked for. */
  | 'not-an-act'
  /** UTF-8 that somebody has read as something else. */
  | 'broken-signs'
  /** An address, an act or a language that was not asked for. */
  | 'another-act'

/** An answer that is refused as a whole. */
export class FinlexFault extends Error {
  override name = 'FinlexFault'
  readonly kind: FinlexFaultKind
  readonly found: string
  /** Counted from 1, where the reading stopped. */
  readonly line: number | undefined

  constructor(kind: FinlexFaultKind, found: string, {line}: {line?: number} = {}) {
    super(line === undefined ? `${kind}: ${found}` : `${kind}, line ${line}: ${found}`)
    this.kind = kind
    this.found = found
    this.line = line
  }
}
