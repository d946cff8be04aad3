import type {LinkCitations} from '../remark/citation-use.ts'
import type {Holdings} from './address-index.ts'

export function linkCitationsOf(_: Holdings): LinkCitations {
  return () => []
}
