import assert from 'node:assert/strict'
import {globSync, readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {statutes} from '../../src/citations/statutes/statutes.ts'

const folder = new URL('../../src/citations/', import.meta.url)

test('the library imports nothing but itself and the identifiers', () => {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(new URL(file, folder), 'utf8')
    for (const [, target = ''] of source.matchAll(/from '(?<target>[^']+)'/gu)) {
      assert.doesNotMatch(target, /routes/u, `${file} knows an address of the site`)
      const imported = new URL(target, new URL(file, folder)).pathname
      assert.match(
        imported,
        /\/src\/(?:citations\/(?:[a-z]+\/)?|identifiers\/)[a-z-]+\.(?:ts|json)$/u
      )
    }
  }
})

test('the site uses the library through its doors', () => {
  const source = fileURLToPath(new URL('../../src/', import.meta.url))
  const wrong = globSync('**/*.{ts,astro}', {cwd: source})
    .filter((file) => !file.startsWith('citations/'))
    .filter((file) =>
      /from '[^']*\/citations\/(?!(?:(?:enacting|statutes)\/)?index\.ts')/u.test(
        readFileSync(source + file, 'utf8')
      )
    )
  assert.deepEqual(wrong, [])
})

test('the data file knows the most cited statutes', () => {
  assert.ok(statutes.length >= 500)
  for (const number of [611, 612, 613, 614, 615, 616]) {
    const known = statutes.find(({statute}) => statute.year === 2021 && statute.number === number)
    assert.ok(known?.titles.sv, `${number}/2021`)
  }
})

test('every statute is in the data file once, in the order of the Statutes', () => {
  const keys = statutes.map(({statute}) => statute.year * 10_000 + statute.number)
  assert.deepEqual(
    keys,
    [...new Set(keys)].sort((a, b) => a - b)
  )
})

test('of the acts that have had one title, all but the last have ended', () => {
  const byTitle = Map.groupBy(statutes, ({titles}) => titles.fi)
  for (const [title, acts] of byTitle) {
    const running = acts.filter(({until}) => until === undefined)
    assert.ok(running.length <= 1, title)
  }
})
