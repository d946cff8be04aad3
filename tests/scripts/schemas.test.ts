import assert from 'node:assert/strict'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {parse} from 'yaml'
import {listFiles} from '../../src/content/content-files.ts'
import {type EntryKind, entryKinds, kindNames, kindOfFile} from '../../src/content/entry-kinds.ts'
import {contentFolders} from '../../src/content/required-files.ts'
import {writeContentFolderFiles} from '../../src/editors/editor-files.ts'
import {writeFrontMatterManifest} from '../../src/editors/front-matter-manifest.ts'
import {jsonSchemaOf, vscodeSettings} from '../../src/editors/json-schemas.ts'
import {LanguageServer} from './language-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

for (const kind of kindNames) {
  test(`schemas/${kind}.json is what npm run schemas writes`, () => {
    assert.equal(
      readFileSync(path.join(root, 'schemas', `${kind}.json`), 'utf8'),
      jsonSchemaOf(kind)
    )
  })
}

test('the settings of VS Code are what npm run schemas writes', () => {
  const written = readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')
  assert.equal(written, `${JSON.stringify(vscodeSettings(), null, 2)}\n`)
})

test('the editor underlines faults in the front matter of MDX and Markdown', async () => {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'))
  const server = new LanguageServer()
  try {
    writeFileSync(path.join(workspace, 'tsconfig.json'), '{}')
    const texts: readonly [file: string, language: string, text: string][] = [
      ['agreement/2023/01-a.mdx', 'mdx', '---\nheading: A\nheadding: B\n---\n\nTeksti.\n'],
      ['sources/a.md', 'markdown', '---\ntitle: A\nkind: agendda\n---\n\nTeksti.\n']
    ]
    const content = path.join(workspace, 'content')
    for (const [file, , text] of texts) {
      mkdirSync(path.dirname(path.join(content, file)), {recursive: true})
      writeFileSync(path.join(content, file), text)
    }
    writeFrontMatterManifest(workspace, content)
    await server.open(workspace)

    const found: string[] = []
    for (const [file, language, text] of texts) {
      for (const {message, range} of await server.faultsOf(
        path.join(content, file),
        language,
        text
      )) {
        found.push(`${file}:${range.start.line + 1}: ${message}`)
      }
    }
    assert.ok(
      found.some((fault) => /01-a\.mdx:3: .*headding/u.test(fault)),
      found.join('\n')
    )
    assert.ok(
      found.some((fault) => /a\.md:3: .*agenda/u.test(fault)),
      found.join('\n')
    )
  } finally {
    server.close()
    rmSync(workspace, {recursive: true, force: true})
  }
})

/** Checks fields by the schemas that are in a content folder, as the extensions of VS Code do. */
function schemasOf(folder: string) {
  const ajv = new Ajv({strict: false, allErrors: true})
  addFormats.default(ajv)
  const read = (file: string): object => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const settings = read('.vscode/settings.json') as {'yaml.schemas': Record<string, string>}
  const byGlob = new Map(
    Object.entries(settings['yaml.schemas']).map(([file, glob]) => [glob, file])
  )
  const schemas = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      ajv.compile(
        read(byGlob.get(entryKinds[kind].glob) ?? `.astro/collections/${kind}.schema.json`)
      )
    ])
  )
  return (kind: EntryKind, fields: unknown): string[] => {
    const validate = schemas[kind]
    return validate?.(fields) ? [] : (validate?.errors ?? []).map(({message = ''}) => message)
  }
}

function fieldsOf(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  // A translation may have none.
  return parse(file.endsWith('.yaml') ? text : (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '{}'))
}

for (const region of ['jarvi-savo', 'merikaari']) {
  test(`the schemas in a content folder outside the project accept what it has: ${region}`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'))
    try {
      cpSync(path.join(root, 'tests/fixtures/regions', region, 'content'), folder, {
        recursive: true
      })
      mkdirSync(path.join(folder, '.vscode'))
      writeFileSync(path.join(folder, '.vscode/settings.json'), '{"editor.fontSize": 20}')
      const {paths} = listFiles(folder, contentFolders)
      writeContentFolderFiles(folder)
      assert.deepEqual(listFiles(folder, contentFolders).paths, paths, 'no file of content is new')

      const faultsOf = schemasOf(folder)
      for (const file of paths) {
        const kind = kindOfFile(file)
        if (!kind) continue
        const fields = fieldsOf(path.join(folder, file))
        assert.deepEqual(faultsOf(kind, fields), [], file)
        const wrong = Array.isArray(fields) ? [{heinä: 1}] : {...(fields as object), heinä: 1}
        assert.notDeepEqual(faultsOf(kind, wrong), [], file)
      }
      const settings = readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')
      assert.match(settings, /"editor.fontSize": 20/u)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
}
