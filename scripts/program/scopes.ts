import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {listFiles} from '../../src/hosting/folder.ts'

/** The attribute that Astro marks the elements of a component with, for its styles. */
const scope = /data-astro-cid-[a-z0-9]{8}/gu

/**
 * Gives the scopes of components short names, in the modules and in the styles: a sixth of a page
 * would be their names.
 */
export function shortenScopes(folders: readonly string[]): void {
  const files = folders
    .flatMap((folder) => listFiles(folder).map((file) => path.join(folder, file)))
    .filter((file) => /\.(?:css|mjs)$/u.test(file))
    .map((file) => ({file, text: readFileSync(file, 'utf8')}))
  const scopes = new Set(files.flatMap(({text}) => text.match(scope) ?? []))
  // No attribute of our own is a number.
  const names = new Map([...scopes].sort().map((name, index) => [name, `data-${index}`]))
  for (const {file, text} of files) {
    const short = text.replaceAll(scope, (name) => names.get(name) ?? name)
    if (short !== text) writeFileSync(file, short)
  }
}
