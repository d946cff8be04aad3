import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {listFiles} from '../content/content-files.ts'
import {entryKinds, kindNames, kindOfFile} from '../content/entry-kinds.ts'
import {contentFolders} from '../content/required-files.ts'
import {jsonSchemaOf} from './json-schemas.ts'

/**
 * Tells the Astro extension of VS Code which schema the front matter of each text has: it reads
 * `.astro/collections/collections.json` and the schemas beside it. No other extension checks the
 * front matter of MDX.
 */
export function writeFrontMatterManifest(root: string, contentFolder: string): void {
  const folder = path.join(root, '.astro/collections')
  const texts = kindNames.filter((kind) => entryKinds[kind].text)
  const files = listFiles(contentFolder, contentFolders).paths
  const entries = files.flatMap((file) => {
    const kind = kindOfFile(file)
    if (!kind || !entryKinds[kind].text) return []
    const address = pathToFileURL(path.join(contentFolder, file)).toString()
    // The extension looks files up by their decoded address in lower case.
    return [[decodeURIComponent(address).toLowerCase(), kind]]
  })
  const manifest = {
    collections: texts.map((name) => ({name, hasSchema: true})),
    entries: Object.fromEntries(entries)
  }

  mkdirSync(folder, {recursive: true})
  for (const kind of texts) {
    writeFileSync(path.join(folder, `${kind}.schema.json`), jsonSchemaOf(kind, files))
  }
  writeFileSync(path.join(folder, 'collections.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
