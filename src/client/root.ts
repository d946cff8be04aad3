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
