import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

/** What the field in the header hands over to search: the words, and whether Enter was pressed. */
export interface Asked {
  query: string
  go: boolean
}

/**
 * Makes the field in the header answer while the reader types: what was typed so far goes over to
 * search, which opens over the page. Nothing is loaded before the field has the focus; without this
 * script, or where search does not load, the field is a form that leads to the page for search.
 *
 * `data-search` holds the address of the search script. The page for search loads it at once.
 */
export function openSearchFromHeader(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]')
  const field = form?.querySelector('input')
  if (!form || !field) return
  const load = () => loadScript(fromRoot(form.dataset['search'] ?? ''))
  // Enter may come while what the first letter asked for is on its way.
  let go = false
  const hand = async () => {
    await load()
    const detail: Asked = {query: field.value, go}
    if (detail.query.trim() === '') return
    field.value = ''
    go = false
    document.dispatchEvent(new CustomEvent('search:open', {detail}))
  }

  if (document.querySelector('[data-search-page]')) load().catch(() => {})
  field.addEventListener('focus', () => load().catch(() => {}), {once: true})
  field.addEventListener('input', () => hand().catch(() => {}))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go = true
    hand().catch(() => form.submit())
  })
}
