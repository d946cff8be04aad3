import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {listFiles} from '../content/content-files.ts'
import {kindNames} from '../content/entry-kinds.ts'
import {contentFolders} from '../content/required-files.ts'
import {writeWhole} from '../disk/write-whole.ts'
import {UsageError} from '../report/refusal.ts'
import {writeFrontMatterManifest} from './front-matter-manifest.ts'
import {jsonSchemaOf, vscodeExtensions, vscodeSettings} from './json-schemas.ts'

/** What VS Code needs for the project and the content in it. */
export function writeProjectFiles(root: string): void {
  for (const kind of kindNames) {
    writeWhole(path.join(root, 'schemas', `${kind}.json`), jsonSchemaOf(kind))
  }
  writeWhole(path.join(root, '.vscode/settings.json'), jsonText(vscodeSettings()))
  writeFrontMatterManifest(root, path.join(root, 'content'))
}

/**
 * What VS Code needs for a content folder that it has open itself: in hidden folders there, which no
 * command reads as content. Settings that somebody has made stay.
 *
 * @throws {UsageError} When the settings that are there cannot be read.
 */
export function writeContentFolderFiles(content: string): void {
  const settings = path.join(content, '.vscode/settings.json')
  const extensions = path.join(content, '.vscode/extensions.json')
  const theirs = {settings: readSettings(settings), extensions: readSettings(extensions)}
  const files = listFiles(content, contentFolders).paths

  for (const kind of kindNames) {
    const text = jsonSchemaOf(kind, files)
    writeWhole(path.join(content, '.vscode/schemas', `${kind}.json`), text)
  }
  const ours = vscodeSettings('./.vscode/schemas', '')
  writeWhole(settings, jsonText({...theirs.settings, ...ours}))
  writeWhole(extensions, jsonText({recommendations: vscodeExtensions, ...theirs.extensions}))
  mkdirSync(path.join(content, '.astro'), {recursive: true})
  writeFrontMatterManifest(content, content)
}

function readSettings(file: string): object {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object
  } catch {
    throw new UsageError(
      `Asetuksia ei voi lukea, joten niihin ei lisätty mitään: ${file}. Poista kommentit tai siirrä tiedosto sivuun.`,
      `The settings cannot be read, so nothing was added to them: ${file}. Take the comments away or move the file aside.`
    )
  }
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
