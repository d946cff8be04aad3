import assert from 'node:assert/strict'
import test from 'node:test'
import type {Place} from '../../src/diagnostics/diagnostic.ts'
import {codeFrame} from '../../src/report/code-frame.ts'

const text = 'a: 1\nparty: orimatila\nc: 3\nd: 4\n'
const long = `${'y'.repeat(500)}BAD${'z'.repeat(500)}`

const cases: ReadonlyArray<[name: string, source: string, place: Place, frame: RegExp]> = [
  [
    'a value between its neighbours',
    text,
    {line: 2, column: 8, endLine: 2, endColumn: 17},
    /^ {2}1 \| a: 1\n> 2 \| party: orimatila\n {4}\| {8}\^{9}\n {2}3 \| c: 3$/u
  ],
  [
    'the first line of several',
    text,
    {line: 1, column: 2, endLine: 3, endColumn: 2},
    /^> 1 \| a: 1\n {4}\| {2}\^\^\^\n {2}2 \|/u
  ],
  [
    'the column in a very long line',
    long,
    {line: 1, column: 501, endLine: 1, endColumn: 504},
    /BAD/u
  ],
  ['a place behind the end of a line', text, {line: 1, column: 99}, /> 1 \| a: 1/u],
  ['a line that is not there', text, {line: 99, column: 1}, /^$/u],
  ['an empty file', '', {line: 1, column: 1}, /^$/u]
]

for (const [name, source, place, frame] of cases) {
  test(name, () => {
    const found = codeFrame(source, place)
    assert.match(found, frame)
    assert.ok(found.split('\n').every((row) => row.length < 120))
  })
}
