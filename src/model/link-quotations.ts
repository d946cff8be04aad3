import type {Source} from './corpus.ts'
import type {Quotation} from './quoted-lines.ts'

/** A quotation that agrees with its source. */
export interface FoundQuotation extends Quotation {
  source: Source
  /** What quotes, where it tells its lines. */
  holder: {lines?: Quotation['lines']} | undefined
}

/** Tells quotations the lines that they stand on, and sources who quotes them. */
export function linkQuotations(found: readonly FoundQuotation[]): void {
  for (const {address, holder, lines, source, title} of found) {
    if (holder) holder.lines = lines
    source.quotedBy.push({title, address, lines})
  }
  for (const {quotedBy} of new Set(found.map(({source}) => source))) {
    quotedBy.sort((a, b) => a.lines[0] - b.lines[0])
  }
}
