import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {AstroPrerenderer, PathWithRoute} from 'astro'
import type {WatchedCorpus} from '../corpus/seen.ts'
import type {BuiltFile} from '../hosting/content.ts'
import {listFiles} from '../hosting/folder.ts'
import {routes} from '../identifiers/routes.ts'
import {publishedPdf} from '../views/published-pdfs.ts'
// What these ask the corpus can be asked before the bundle is loaded: fewer pages are rendered again.
import '../views/comparisons.ts'
import '../views/link-previews.ts'
import '../formats/alternates.ts'
import {codeDigest} from './code-digest.ts'
import {openOutputs} from './outputs.ts'

/** What a site is made of. */
export interface Made {
  /** Astro's own renderer, with its bundle. */
  astro: AstroPrerenderer
  /** Folder that Astro has bundled into. */
  bundled: string
  watched: WatchedCorpus
  contentFolder: string
}

/**
 * The files of the site: styles, fonts and `public/` as Astro has left them, then the answers of its
 * routes. One that has looked at nothing that has changed since the build before is not rendered.
 *
 * Throws when a page does, or when two files have one name.
 */
export async function* siteFiles({
  astro,
  bundled,
  watched,
  contentFolder
}: Made): AsyncGenerator<BuiltFile> {
  const makers = new Map<string, string>()
  const claim = (name: string, maker: string): string => {
    const other = makers.get(name)
    if (other) throw new Error(`Two files for one address, ${name}: by ${other} and by ${maker}`)
    makers.set(name, maker)
    return name
  }

  const sheets: string[] = []
  for (const file of listFiles(bundled)) {
    // What holds a place for git is no file of the site.
    if (file.startsWith('.prerender/') || path.basename(file) === '.gitkeep') continue
    if (file.endsWith('.css')) sheets.push(file)
    yield {file: claim(file, 'public'), content: readFileSync(path.join(bundled, file))}
  }
  const pdfs: string[] = []
  for (const version of watched.corpus.versions) {
    const pdf = publishedPdf(version)
    if (!pdf) continue
    pdfs.push(version.id)
    yield {file: claim(routes.versionPdf(version.id).slice(1), 'npm run pdf'), content: pdf}
  }
  const outputs = openOutputs(watched, contentFolder, JSON.stringify([codeDigest(), sheets, pdfs]))
  for (const place of await astro.getStaticPaths()) {
    const name = claim(fileOf(place), place.route.component)
    yield outputs.file(name, () => render(astro, place))
  }
  outputs.save()
}

/** The answer of a route to one of its paths; Astro says on standard error why there is none. */
export async function render(
  astro: AstroPrerenderer,
  {pathname, route}: PathWithRoute
): Promise<string | Uint8Array> {
  const address = route.type === 'page' ? pathname.replace(/\/*$/u, '/') : pathname
  const request = new Request(new URL(address, 'http://site.invalid'))
  const answer = await astro.render(request, {routeData: route})
  const response = answer instanceof Response ? answer : answer.response
  if (response.status >= 500) throw new Error(`Could not render ${pathname}: ${route.component}`)
  if (route.type === 'page') return response.text()
  // Not `arrayBuffer()`, which holds the index of all words three times at once.
  const bytes: Uint8Array[] = []
  for await (const some of response.body ?? []) bytes.push(some)
  return Buffer.concat(bytes)
}

/** The file that answers to a path. */
function fileOf({pathname, route}: PathWithRoute): string {
  const name = pathname.replace(/^\/|\/$/gu, '')
  if (route.type === 'endpoint') return name
  return name === '404' ? '404.html' : path.posix.join(name, 'index.html')
}
