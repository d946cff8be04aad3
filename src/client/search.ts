/** Search, loaded when it is first opened. */
import type {Asked} from './open-search.ts'
import {openSearchDialog} from './search-dialog.ts'
import {startSearchPage} from './search-page.ts'

const place = document.querySelector<HTMLElement>('[data-search-page]')
if (place) startSearchPage(place)
else {
  document.addEventListener('search:open', (event) =>
    openSearchDialog((event as CustomEvent<Asked>).detail)
  )
}
