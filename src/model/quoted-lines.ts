import type {Quotation, Source} from './corpus.ts'

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
