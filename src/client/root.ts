/**
 * Address of something on the site from where the page lies.
 *
 * The built site lies in any folder, also on a disk: the hosting step writes the way to its root,
 * `../../`, on `<html data-root>`. Without it (the development server) the root is `/`. From a disk
 * no server adds the `index.html`.
 */
export function fromRoot(address: string): string {
  const root = document.documentElement.dataset['root'] ?? '/'
  const {href, protocol} = new URL(root + address.replace(/^\//u, ''), document.baseURI)
  return protocol === 'file:' ? href.replace(/\/(?=$|[#?])/u, '/index.html') : href
}

const file = /(^|\/)index\.html(?=$|[?#])/u

/**
 * Leaves the `index.html` out of addresses where a server adds it: what is copied, clicked and shared
 * then ends in `/`, as the site's own addresses do. The pages are written with it because from a disk
 * nobody adds it; there, and without this script, it stays.
 */
export function plainAddresses(): void {
  if (location.protocol === 'file:') return
  // Links of drawings too. As relative as they were: paper tells the addresses of other sites only.
  for (const link of document.querySelectorAll('a[href*="index.html"]')) {
    const href = link.getAttribute('href') ?? ''
    const {origin} = new URL(href, document.baseURI)
    if (origin === location.origin) link.setAttribute('href', plain(href))
  }
  for (const form of document.forms) {
    if (form.hasAttribute('action')) form.action = plain(form.action)
  }
  if (file.test(location.href)) history.replaceState(history.state, '', plain(location.href))
}

function plain(address: string): string {
  return address.replace(file, (_, before) => before || './')
}
