import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {languagePattern} from '../identifiers/language.ts'

/** A page of a built site that people read: redirects are not among them. */
export interface BuiltPage {
  /** Path of the file in the folder, `laki/2021/611/index.html`. */
  file: string
  /** The same as an address below the site, `laki/2021/611/`; empty for the front page. */
  address: string
  html: string
}

/** Every page of a built site, in order of address. */
export function pagesOf(folder: string): BuiltPage[] {
  return globSync('**/*.html', {cwd: folder})
    .map((file) => ({
      file,
      address: file.replace(/(?:^|(?<=\/))index\.html$/u, ''),
      html: readFileSync(path.join(folder, file), 'utf8')
    }))
    .filter(({html}) => !html.includes('http-equiv="refresh"'))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** Kind of a page by its address: what shares a template. */
export function kindOf(address: string): string {
  return address
    .replace(new RegExp(`^(?:${languagePattern})/`, 'u'), '')
    .replace(/^sopimus\/(?!vertailu)[^/]+\//u, 'sopimus/*/')
    .replace(/^sopimus\/\*\/vertailu\/[^/]+\//u, 'sopimus/*/vertailu/*/')
    .replace(/(?<=vertailu\/\*\/)osa-\d+\/$/u, 'osa-*/')
    .replace(/^laki\/\d+\/\d+\/[^/]+\//u, 'laki/*/*/*/')
    .replace(/^laki\/\d+\/\d+\//u, 'laki/*/*/')
    .replace(/^(?<list>paatokset|osapuolet|lahteet)\/[^/]+\//u, '$<list>/*/')
}

/** A kind as the name of a file: `laki-x-x`, `etusivu`. */
export function nameOfKind(address: string): string {
  return kindOf(address).replaceAll('/', '-').replaceAll('*', 'x').replace(/-$/u, '') || 'etusivu'
}

/** One page of each kind: the longest, where faults are likeliest. */
export function pageKinds(pages: readonly BuiltPage[]): BuiltPage[] {
  const longest = new Map<string, BuiltPage>()
  for (const page of pages) {
    const known = longest.get(kindOf(page.address))
    if (!known || page.html.length > known.html.length) longest.set(kindOf(page.address), page)
  }
  return [...longest.values()]
}
