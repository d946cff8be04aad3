import {createHash} from 'node:crypto'

/**
 * Gives a page its folder back where a host answers `/sopimus` itself and does not lead to `/sopimus/`:
 * without the slash every relative address begins one folder too high. Inline and first in the page: a
 * script of its own would be asked for at the wrong place.
 */
export const ownFolder = `location.protocol[0]!='h'||/(\\/|\\.html|\\/index)$/.test(location.pathname)||history.replaceState(history.state,'',location.pathname+'/'+location.search+location.hash)`

/**
 * Asks for a face before the stylesheet names it, so that a first visit is set in it on hosts that send
 * no header too. From a disk it asks for nothing: Chromium takes no preload there and complains.
 */
export const preloadFont = `location.protocol[0]!='h'||document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href:document.currentScript.dataset.font}))`

/** What a page may do: show itself, from its own folder. Nothing else, nothing inline but these two. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", hashSource(ownFolder), hashSource(preloadFont)],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"]
} as const

/** Sources that one page needs beyond the policy of all, by directive. */
export type PolicyExtras = Partial<Record<keyof typeof policy, string[]>>

/** The policy as a page's `<meta>` states it. */
export function metaPolicy(extras: PolicyExtras = {}): string {
  return Object.entries(policy)
    .map(([directive, sources]) =>
      [directive, ...sources, ...(extras[directive as keyof typeof policy] ?? [])].join(' ')
    )
    .join('; ')
}

/** The policy as a server sends it: framing can only be forbidden in a header. */
export function headerPolicy(extras: PolicyExtras = {}): string {
  return `${metaPolicy(extras)}; frame-ancestors 'none'`
}

/** Source expression that allows one inline element, by its content. */
export function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/** Headers of every answer, policy apart. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY'
}

/** Files of data, feeds and calendars, by ending: pages of others may read them, as programs do. */
export const openEndings = ['json', 'xml', 'csv', 'ics'] as const

/** What opens them to pages of others. Pages, scripts and styles stay the site's own. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin'
} as const

/** How long a file may be kept: one with a digest in its name for ever, all else is asked for again. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache'
} as const
