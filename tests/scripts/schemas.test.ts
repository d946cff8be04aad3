import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {kindNames} from '../../src/content/entry-kinds.ts'
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
  assert.equal(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8'), vscodeSettings())
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
