import type {SiteData} from '../schemas/site.ts'

/** Where something is published: on the site, and absolutely where the site knows its address. */
export interface PublishedAt {
  address: string
  url?: string
}

/** Where one of our addresses is published. */
export function publishedAt({url}: SiteData, address: string): PublishedAt {
  return url === undefined ? {address} : {address, url: url.replace(/\/$/u, '') + address}
}

/**
 * The way from a file of the site to one of our addresses, for formats that know neither the root
 * of the site nor its host: from `/paatokset/atom.xml` to `/sopimus/2025/` it is `../sopimus/2025/`.
 */
export function wayTo(from: string, address: string): string {
  const start = from.split('/').slice(1, -1)
  const end = address.split('/').slice(1)
  let shared = 0
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++
  return '../'.repeat(start.length - shared) + end.slice(shared).join('/') || './'
}

/** One of our addresses as a file of the site may give it: absolute where it can be, else the way. */
export function linkFrom(site: SiteData, from: string, address: string): string {
  return publishedAt(site, address).url ?? wayTo(from, address)
}
