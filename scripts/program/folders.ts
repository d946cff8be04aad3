import path from 'node:path'

/** Where a compiled program has its parts. */
export interface ProgramFolders {
  /** Files that go to the site as they are: styles, fonts, scripts and `public/`. */
  site: string
  /** Modules that render the pages. */
  modules: string
  /** The module of `entry.ts` among them. */
  entry: string
}

/** Name of the module that a program is entered by; Astro looks for one that begins so. */
export const entryFile = 'prerender-entry.mjs'

/** The parts of a program in its folder. */
export function foldersIn(folder: string): ProgramFolders {
  const modules = path.join(folder, 'modules')
  return {site: path.join(folder, 'site'), modules, entry: path.join(modules, entryFile)}
}
