import type {Alias} from './moved.ts'
import {
  caching,
  headerPolicy,
  openEndings,
  openHeaders,
  type PolicyExtras,
  securityHeaders
} from './policy.ts'

/** Folder whose files have a digest in their name. */
export const hashedFolder = 'assets'

/** Netlify and Cloudflare Pages read at most this many plain rules; the redirect pages do the rest. */
const ruleLimit = 2000

/** Whether a file has a digest in its name, so that it may be kept for ever. */
export function isHashed(file: string): boolean {
  return file.startsWith(`${hashedFolder}/`)
}

/**
 * Value of `Link` that has a page's fonts fetched at once, so that the first view is set in them.
 *
 * It comes with the first byte of a page; without the header a script in the page asks (`preloadFont`).
 */
export function fontLinks(files: readonly string[], root = '/'): string {
  return files
    .filter((file) => isHashed(file) && file.endsWith('.woff2'))
    .map((file) => `<${root}${file}>; rel=preload; as=font; type=font/woff2; crossorigin`)
    .join(', ')
}

/** `_headers` of Netlify and Cloudflare Pages. Both ask for pages again by themselves. */
export function headersFile(extras: PolicyExtras, fonts: string): string {
  const all = Object.entries({
    'Content-Security-Policy': headerPolicy(extras),
    ...securityHeaders,
    ...(fonts && {Link: fonts})
  })
  return [
    '/*',
    ...all.map(([name, value]) => `  ${name}: ${value}`),
    `/${hashedFolder}/*`,
    `  Cache-Control: ${caching.hashed}`,
    // Both hosts put a second value of one name beside the first: the policy of resources stays.
    ...openEndings.flatMap((ending) => [
      `/*.${ending}`,
      `  Access-Control-Allow-Origin: ${openHeaders['Access-Control-Allow-Origin']}`
    ]),
    ''
  ].join('\n')
}

/** `_redirects` of Netlify and Cloudflare Pages. Redirects of fragments stay in the pages. */
export function redirectsFile(aliases: Alias[]): string {
  return [...pageAliases(aliases).map(({from, to}) => `${from} ${to} 301`), ''].join('\n')
}

/** The same for nginx, which reads it in a `map`. */
export function nginxRedirectsFile(aliases: Alias[]): string {
  return [...pageAliases(aliases).map(({from, to}) => `${from} ${to};`), ''].join('\n')
}

/** Fonts by type of content for nginx, which reads it in a `map`: only pages ask for them. */
export function nginxFontsFile(fonts: string): string {
  return fonts ? `~^200text/html '${fonts}';\n` : ''
}

/** The same for Caddy, which imports it. */
export function caddyFontsFile(fonts: string): string {
  return fonts ? `@pages path */ *.html\nheader @pages Link "${fonts}"\n` : ''
}

/** Redirects for Caddy, which imports them. */
export function caddyRedirectsFile(aliases: Alias[]): string {
  return [...pageAliases(aliases).map(({from, to}) => `redir ${from} ${to} permanent`), ''].join(
    '\n'
  )
}

/** Aliases of whole pages, as many as hosts read. */
export function pageAliases(aliases: Alias[]): Alias[] {
  return aliases.filter(({from}) => !from.includes('#')).slice(0, ruleLimit)
}
