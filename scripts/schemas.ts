import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {kindNames} from '../src/content/entry-kinds.ts'
import {writeFrontMatterManifest} from '../src/editors/front-matter-manifest.ts'
import {jsonSchemaOf, vscodeSettings} from '../src/editors/json-schemas.ts'
import {readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run schemas

Kirjoittaa sisällön JSON-skeemat ja asetukset, joilla VS Code täydentää kentät ja alleviivaa virheet.
schemas/ ja .vscode/settings.json tallennetaan versionhallintaan; tekstien luettelo on tämän koneen.`,
  en: `npm run schemas

Writes the JSON Schemas of the content and the settings that VS Code needs to complete fields and to
underline mistakes. schemas/ and .vscode/settings.json are committed; the list of texts is this
machine's.`
}

const root = fileURLToPath(new URL('../', import.meta.url))

await run(usage, () => {
  readOptions({})
  mkdirSync(path.join(root, 'schemas'), {recursive: true})
  for (const kind of kindNames) {
    writeFileSync(path.join(root, 'schemas', `${kind}.json`), jsonSchemaOf(kind))
  }
  mkdirSync(path.join(root, '.vscode'), {recursive: true})
  writeFileSync(path.join(root, '.vscode/settings.json'), vscodeSettings())
  writeFrontMatterManifest(root, path.join(root, 'content'))
  console.log(`${kindNames.length} schemas written.`)
  return 0
})
