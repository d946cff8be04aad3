import {globSync, readFileSync} from 'node:fs'

/** A page of each kind. */
export interface PageKind {
  kind: string
  address: string
}

/**
 * One page of every kind that a built site has, the largest of its kind. The kind is told by the
 * pages themselves, on `data-kind`.
 */
export function pageKinds(site: string): PageKind[] {
  const byKind = new Map<string, PageKind & {size: number}>()
  for (const file of globSync('**/*.html', {cwd: site}).sort()) {
    const html = readFileSync(`${site}/${file}`, 'utf8')
    const kind = /data-kind="(?<kind>[a-z-]+)"/u.exec(html)?.groups?.['kind']
    if (!kind || (byKind.get(kind)?.size ?? 0) >= html.length) continue
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`
    byKind.set(kind, {kind, address, size: html.length})
  }
  return [...byKind.values()].map(({address, kind}) => ({address, kind}))
}
