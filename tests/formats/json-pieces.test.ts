import assert from 'node:assert/strict'
import test from 'node:test'
import {jsonPieces, lazily} from '../../src/formats/json/json-pieces.ts'

const values: ReadonlyArray<[name: string, value: unknown, whole?: unknown]> = [
  ['a text', 'ä "” <b>'],
  ['nothing', null],
  ['an empty list', []],
  ['an empty object', {}],
  ['lists of lists', [[1, [2]], [], [{a: [3]}]]],
  ['objects at any depth', {a: {b: {c: {d: {e: []}}}}}],
  ['fields that are absent', {a: undefined, b: {c: undefined}, d: 1}],
  [
    'a list made while it is written',
    {a: {b: lazily([1, 2], (n) => ({n}))}},
    {a: {b: [{n: 1}, {n: 2}]}}
  ],
  ['an empty one', {a: lazily([], String)}, {a: []}]
]

for (const [name, value, whole = value] of values) {
  test(`${name}: the pieces are the JSON of the whole`, () => {
    assert.equal([...jsonPieces(value)].join(''), JSON.stringify(whole))
  })
}

test('no piece of a list holds more than one entry', () => {
  const pieces = [...jsonPieces({a: lazily([1, 2, 3], String)})]
  assert.ok(
    pieces.every((piece) => (piece.match(/"\d"/gu) ?? []).length <= 1),
    pieces.join(' | ')
  )
})
