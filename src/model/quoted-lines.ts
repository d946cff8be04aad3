import type {Source} from './corpus.ts'

/** A place that quotes a source. */
export interface Quotation {
  title: string
  address: string
  /** Lines of the archived text that it stands on. */
  lines: [first: number, last: number]
}

/** The quotations that each line of an archived text stands in. */
export function quotedLines({quotedBy}: Source): Map<number, Quotation[]> {
  const byLine = new Map<number, Quotation[]>()
  for (const quotation of quotedBy) {
    const [first, last] = quotation.lines
    for (let line = first; line <= last; line++) {
      byLine.set(line, [...(byLine.get(line) ?? []), quotation])
    }
  }
  return byLine
}
