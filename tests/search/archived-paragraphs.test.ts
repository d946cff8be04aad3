import assert from 'node:assert/strict'
import test from 'node:test'
import type {Corpus} from '../../src/model/corpus.ts'
import {documentsOfSite} from '../../src/search/documents-of-site.ts'
import {readWith} from '../fixtures/overlay.ts'

const {corpus} = await readWith([])

/** What search holds of an archived text: the line that each part begins on, and its words. */
function parts(lines: string[]): [line: number, text: string][] {
  assert.ok(corpus)
  const sources = corpus.sources.slice(0, 1).map((source) => ({...source, lines}))
  const only = {...corpus, sources, parties: [], terms: [], pages: []} as unknown as Corpus
  return documentsOfSite(only).flatMap(({address, text}): [number, string][] => {
    const line = /#l(\d+)$/u.exec(address)?.[1]
    return line ? [[Number(line), text]] : []
  })
}

const cases: ReadonlyArray<[name: string, lines: string[], parts: [number, string][]]> = [
  [
    'lines of a paragraph',
    ['Kunnat', 'sopivat.', '', ' Toinen. '],
    [
      [1, 'Kunnat sopivat.'],
      [4, 'Toinen.']
    ]
  ],
  [
    'a hyphen at the end of a line',
    ['sosiaali-', 'ja terveys-', 'asiat'],
    [[1, 'sosiaali-ja terveys-asiat']]
  ],
  ['only empty lines', ['', ' ', ''], []],
  [
    'a line longer than a part',
    ['a'.repeat(3000), 'b'],
    [
      [1, 'a'.repeat(3000)],
      [2, 'b']
    ]
  ]
]

for (const [name, lines, expected] of cases) {
  test(name, () => assert.deepEqual(parts(lines), expected))
}

test('a text without empty lines is found in parts, in time that grows with its length', () => {
  const spent = [20_000, 80_000].map((count) => {
    const before = process.cpuUsage()
    const found = parts(Array.from({length: count}, () => 'Kunnat sopivat yhteistyöstä.'))
    assert.ok(found.every(([, text]) => text.length <= 2100))
    assert.equal(
      found.reduce((sum, [, text]) => sum + text.split('. ').length, 0),
      count
    )
    return process.cpuUsage(before).user
  })
  assert.ok((spent[1] ?? 0) < 12 * (spent[0] ?? 0) + 100_000, `${spent} microseconds`)
})
