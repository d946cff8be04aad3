import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

/**
 * Opens search over the page instead of leaving it, where the reader follows a link with
 * `data-search`. Nothing is loaded before that; without this script the link leads to the page.
 *
 * `data-search` holds the address of the search script. The page for search loads it at once.
 */
export function openSearchFromHeader(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!link) return
  const script = fromRoot(link.dataset['search'] ?? '')

  if (document.querySelector('[data-search-page]')) {
    loadScript(script).catch(() => {})
    return
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    link.setAttribute('aria-busy', 'true')
    loadScript(script)
      .then(() => document.dispatchEvent(new Event('search:open')))
      // The page for search works without scripts.
      .catch(() => location.assign(link.href))
      .finally(() => link.removeAttribute('aria-busy'))
  })
}
