import {readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {textOf} from '../../src/hosting/content.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {sha256} from '../../src/hosting/manifest.ts'
import {type SiteTheme, themed} from '../../src/styles/theme.ts'
import type {Path} from './entry.ts'
import {foldersIn} from './folders.ts'
import {programFolder} from './program-folder.ts'

/** What a compiled program can do: see `entry.ts`. */
export interface Rendering {
  paths: () => Promise<Path[]>
  render: (path: Path) => Promise<string | Uint8Array>
}

/** A file that goes to the site as it is. */
export interface StaticFile {
  file: string
  content: string | Uint8Array
  maker: string
}

/** The compiled pages, dressed for one site. */
export interface Program extends Rendering {
  /** Styles, fonts, scripts and `public/`. */
  files: StaticFile[]
  /** Names of the stylesheets, which have a digest in them. */
  sheets: string[]
}

/**
 * Opens the program of the present code for a site.
 *
 * @param turn A program remembers its paths: whoever renders another corpus gives a name of his own.
 */
export async function openProgram(theme: SiteTheme, turn = ''): Promise<Program> {
  const {site, entry} = foldersIn(await programFolder())
  const sheets = new Map<string, string>()
  const files = listFiles(site).map((file): StaticFile => {
    const content = readFileSync(path.join(site, file))
    if (path.extname(file) !== '.css') return {file, content, maker: 'public'}
    const css = themed(content.toString('utf8'), theme)
    sheets.set(file, nameOfSheet(file, css))
    return {file: nameOfSheet(file, css), content: css, maker: 'src/styles'}
  })
  const {href} = pathToFileURL(entry)
  const {paths, render} = (await import(turn ? `${href}?${turn}` : href)) as Rendering
  return {
    files,
    sheets: [...sheets.values()],
    paths,
    async render(place) {
      const made = await render(place)
      return place.route.type === 'page' ? dressed(made, sheets) : made
    }
  }
}

/** A stylesheet may be cached for ever: another content, another name. */
function nameOfSheet(name: string, css: string): string {
  return name.replace(/[^.]+(?=\.css$)/u, sha256(css).slice(0, 8))
}

/** A page with the stylesheet of this site in place of the one that was compiled. */
function dressed(page: string | Uint8Array, sheets: ReadonlyMap<string, string>): string {
  return [...sheets].reduce((html, [compiled, own]) => html.replace(compiled, own), textOf(page))
}
