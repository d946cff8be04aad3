import assert from 'node:assert/strict'
import test from 'node:test'
import {archivedLines} from '../../src/texts/read-archive.ts'

const cases: readonly [text: string, lines: string[]][] = [
  ['yksi\nkaksi\n', ['yksi', 'kaksi']],
  ['yksi\nkaksi', ['yksi', 'kaksi']],
  ['yksi\n\n', ['yksi', '']],
  ['palve\u00ADluja ja yhteis\u00AD\ntyötä\u00AD', ['palveluja ja yhteis-', 'työtä-']],
  ['  sarake\t toinen  \n', ['  sarake\t toinen  ']]
]

for (const [text, lines] of cases) {
  test(`lines of ${JSON.stringify(text)}`, () => assert.deepEqual(archivedLines(text), lines))
}
