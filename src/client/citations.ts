/** What understands citations, forty times the size of the page's script: loaded when one is typed. */
import {type AddressIndex, holdingsOf} from '../texts/address-index.ts'
import {type Answer, type AskHoldings, askCitation} from './ask-citation.ts'
import {prepareCitationList} from './citation-list.ts'

declare global {
  /** Set by `/laki/hakemisto.js`: a page opened from a disk cannot fetch data. */
  var siteCitations: AddressIndex | undefined
  /** Set here, for the script of search. */
  var askSiteCitation: ((typed: string) => Answer) | undefined
}

let holdings: AskHoldings | undefined

function holdingsNow(): AskHoldings | undefined {
  const {siteCitations} = globalThis
  holdings ??= siteCitations && {...holdingsOf(siteCitations), acts: siteCitations.acts}
  return holdings
}

globalThis.askSiteCitation = (typed) => {
  const held = holdingsNow()
  return held ? askCitation(typed, held) : {kind: 'nothing'}
}

const form = document.querySelector<HTMLFormElement>('[data-citation-list]')
if (form) prepareCitationList(form, holdingsNow)
