import {fromRoot} from './root.ts'

/**
 * Opens search over the page instead of leaving it, where the reader follows a link with
 * `data-search`. Nothing is loaded before that; without this script the link leads to the page.
 *
 * `data-search` holds the address of the search script, which takes over from the first click on.
 */
export function openSearchFromHeader(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]')
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      link.setAttribute('aria-busy', 'true')
      load(fromRoot(link.dataset['search'] ?? ''), link)
    })
  }
}

function load(address: string, link: HTMLAnchorElement): void {
  const open = () => {
    link.removeAttribute('aria-busy')
    document.dispatchEvent(new CustomEvent('search:open', {detail: link}))
  }
  const loaded = [...document.scripts].find(({src}) => src === address)
  if (loaded) {
    open()
    return
  }
  const script = document.createElement('script')
  script.src = address
  script.addEventListener('load', open)
  // The page for search works without scripts.
  script.addEventListener('error', () => location.assign(link.href))
  document.head.append(script)
}
