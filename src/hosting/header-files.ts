import type {Alias} from './moved.ts'
import {caching, headerPolicy, type PolicyExtras, securityHeaders} from './policy.ts'

/** Folders whose files have a digest in their name. */
export const hashedFolders = ['assets', '_astro'] as const

/** Netlify and Cloudflare Pages read at most this many plain rules; the redirect pages do the rest. */
const ruleLimit = 2000

/** Whether a file has a digest in its name, so that it may be kept for ever. */
export function isHashed(file: string): boolean {
  return hashedFolders.some((folder) => file.startsWith(`${folder}/`))
}

/** `_headers` of Netlify and Cloudflare Pages. Both ask for pages again by themselves. */
export function headersFile(extras: PolicyExtras): string {
  const all = Object.entries({'Content-Security-Policy': headerPolicy(extras), ...securityHeaders})
  return [
    '/*',
    ...all.map(([name, value]) => `  ${name}: ${value}`),
    ...hashedFolders.flatMap((folder) => [`/${folder}/*`, `  Cache-Control: ${caching.hashed}`]),
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

/** The same for Caddy, which imports it. */
export function caddyRedirectsFile(aliases: Alias[]): string {
  return [...pageAliases(aliases).map(({from, to}) => `redir ${from} ${to} permanent`), ''].join(
    '\n'
  )
}

/** Aliases of whole pages, as many as hosts read. */
export function pageAliases(aliases: Alias[]): Alias[] {
  return aliases.filter(({from}) => !from.includes('#')).slice(0, ruleLimit)
}
