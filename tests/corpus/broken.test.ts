import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {rules} from '../../src/diagnostics/rules/rules.ts'
import {blocksOf, checkWith} from '../fixtures/overlay.ts'

/*
 * Deliberately broken content: each file below `tests/fixtures/broken/<rule>/` changes a sound
 * corpus in one place and says which faults it then has, and where.
 */
const folder = fileURLToPath(new URL('../fixtures/broken/', import.meta.url))
const cases = globSync('*/*.md', {cwd: folder}).sort()

test('the base corpus has no fault', async () => {
  assert.deepEqual(await checkWith([]), [])
})

test('every rule has a case, every folder is a rule', () => {
  const folders = [...new Set(cases.map(path.dirname))]
  assert.deepEqual(folders.sort(), Object.keys(rules).sort())
})

for (const name of cases) {
  test(name.replace(/\.md$/u, ''), async () => {
    const blocks = blocksOf(readFileSync(path.join(folder, name), 'utf8'))
    const expected = blocks.find(({language}) => language === 'expected')
    const {only} = expected?.options ?? {}
    const found = await checkWith(blocks)
    assert.deepEqual(
      found.filter((line) => !only || line.startsWith(`${only} `)),
      expected?.content.trim().split('\n')
    )
  })
}
