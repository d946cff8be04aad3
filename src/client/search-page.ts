import {longestQuery} from '../search/search.ts'
import type {Asked} from './open-search.ts'
import {makeSearchView} from './search-view.ts'

/** Search in the page for it; what is asked is kept in the address, so that it can be shared. */
export function startSearchPage(place: HTMLElement): void {
  const view = makeSearchView({
    indexPage: '#hakemisto',
    heading: 'h2',
    asked: keepInAddress
  })
  place.append(view.form, view.filters, view.status, view.results)
  const query = new URLSearchParams(location.search).get('q')
  if (query) view.ask(query.slice(0, longestQuery))
  document.addEventListener('search:open', (event) => {
    const {go, query: typed} = (event as CustomEvent<Asked>).detail
    view.input.focus()
    view.ask(typed, go)
  })
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
