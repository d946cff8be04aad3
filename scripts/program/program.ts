import {readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Corpus} from '../../src/corpus/corpus.ts'
import type {WatchedCorpus} from '../../src/corpus/seen.ts'
// These ask the corpus what a build must be able to ask before any page is loaded.
import '../../src/corpus/previews.ts'
import '../../src/formats/alternates.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import type {BuiltFile} from '../../src/hosting/content.ts'
import {type Content, textOf} from '../../src/hosting/content.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {sha256} from '../../src/hosting/manifest.ts'
import {indexCorpus, indexScript} from '../../src/search/index-corpus.ts'
import {themed} from '../../src/styles/theme.ts'
import {codeDigest} from './code-digest.ts'
import type {Path} from './entry.ts'
import {foldersIn} from './folders.ts'
import {openOutputs} from './outputs.ts'
import {programFolder} from './program-folder.ts'

/** What a compiled program can do: see `entry.ts`. */
export interface Rendering {
  paths: () => Promise<Path[]>
  render: (path: Path) => Promise<string | Uint8Array>
}

/**
 * The files of the site of the current corpus: what goes there as it is, then the pages.
 *
 * The program that renders them is compiled once for any content, and kept until the code changes.
 * Throws when a page does, or when two files have one name.
 */
export async function* siteFiles(
  watched: WatchedCorpus,
  contentFolder: string
): AsyncGenerator<BuiltFile> {
  const {corpus} = watched
  const {site, entry} = foldersIn(await programFolder())
  const madeBy = new Map<string, string>()
  const claim = (name: string, maker: string): string => {
    const other = madeBy.get(name)
    if (other) throw new Error(`Two files for one address, ${name}: by ${other} and by ${maker}`)
    madeBy.set(name, maker)
    return name
  }

  const sheets = new Map<string, string>()
  for (const name of listFiles(site)) {
    const content = readFileSync(path.join(site, name))
    if (path.extname(name) !== '.css') yield {file: claim(name, 'public'), content}
    else {
      const css = themed(content.toString('utf8'), corpus.site)
      sheets.set(name, nameOfSheet(name, css))
      yield {file: claim(nameOfSheet(name, css), 'src/styles'), content: css}
    }
  }
  const {paths, render} = (await import(pathToFileURL(entry).href)) as Rendering
  const data = filesWithoutPages(corpus)
  const maker = JSON.stringify([codeDigest(), ...sheets.values(), process.env['WITH_PDF']])
  const outputs = openOutputs(watched, contentFolder, maker)
  for (const place of await paths()) {
    const name = claim(fileOf(place), place.route.component)
    const write = data.get(name)
    if (write) yield outputs.file(name, async () => write())
    else if (place.route.type === 'page') {
      yield outputs.file(name, async () => dressed(await render(place), sheets))
    } else yield {file: name, content: await render(place)}
  }
  outputs.save()
}

/**
 * What Astro need not render: two thirds of all paths are data, without a page around it. Its routes
 * for them serve `npm run dev`.
 */
export function filesWithoutPages(corpus: Corpus): Map<string, () => Content> {
  return new Map<string, () => Content>([
    ...dataFiles(corpus).map(({address, write}) => [address.slice(1), write] as const),
    ['haku/hakemisto.js', () => indexScript(indexCorpus(corpus))]
  ])
}

/** A stylesheet may be cached for ever: another content, another name. */
function nameOfSheet(name: string, css: string): string {
  return name.replace(/[^.]+(?=\.css$)/u, sha256(css).slice(0, 8))
}

/** A page with the stylesheet of this site in place of the one that was compiled. */
function dressed(page: string | Uint8Array, sheets: ReadonlyMap<string, string>): string {
  return [...sheets].reduce((html, [compiled, own]) => html.replace(compiled, own), textOf(page))
}

/** The file that answers to a path. */
export function fileOf({pathname, route}: Path): string {
  const name = pathname.replace(/^\/|\/$/gu, '')
  if (route.type === 'endpoint') return name
  return name === '404' ? '404.html' : path.posix.join(name, 'index.html')
}
