/** Search, loaded when it is first opened: in the page for it, elsewhere in a dialog. */
import {longestQuery} from '../search/search.ts'
import type {Asked} from './open-search.ts'
import {openSearchDialog} from './search-dialog.ts'
import {makeSearchView} from './search-view.ts'

const place = document.querySelector<HTMLElement>('[data-search-page]')
if (place) startInPage(place)
else document.addEventListener('search:open', (event) => openSearchDialog(askedIn(event)))

/** What is asked in the page is kept in its address, so that it can be shared. */
function startInPage(place: HTMLElement): void {
  const view = makeSearchView({
    indexPage: '#hakemisto',
    heading: 'h2',
    asked: keepInAddress
  })
  place.append(view.form, view.filters, view.status, view.results)
  const query = new URLSearchParams(location.search).get('q')
  if (query) view.ask(query.slice(0, longestQuery))
  document.addEventListener('search:open', (event) => {
    const {go, query: typed} = askedIn(event)
    view.input.focus()
    view.ask(typed, go)
  })
}

function askedIn(event: Event): Asked {
  return (event as CustomEvent<Asked>).detail
}

function keepInAddress(query: string): void {
  const address = new URL(location.href)
  if (query) address.searchParams.set('q', query)
  else address.searchParams.delete('q')
  if (address.href === location.href) return
  try {
    history.replaceState(history.state, '', address)
  } catch {
    // Some browsers forbid it for pages on a disk. The search works without.
  }
}
