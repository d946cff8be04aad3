/** What understands citations, forty times the size of the page's script: loaded when one is typed. */
import {type AddressIndex, holdingsOf} from '../texts/address-index.ts'
import {type Answer, type AskHoldings, askCitation} from './ask-citation.ts'

declare global {
  /** Set by `/laki/hakemisto.js`: a page opened from a disk cannot fetch data. */
  var siteCitations: AddressIndex | undefined
  /** Set here, for the script of search. */
  var askSiteCitation: ((typed: string) => Answer) | undefined
}

let holdings: AskHoldings | undefined

globalThis.askSiteCitation = (typed) => {
  const {siteCitations} = globalThis
  holdings ??= siteCitations && {...holdingsOf(siteCitations), acts: siteCitations.acts}
  return holdings ? askCitation(typed, holdings) : {kind: 'nothing'}
}
