import assert from 'node:assert/strict'
import test from 'node:test'
import {parseYaml} from '../../src/content/yaml-text.ts'

const text = `name: Aalto
bodies:
  - id: valtuusto
    name: >-
      Kunnan
      valtuusto
  - {id: hallitus, name: hallitus}
day: 2025-10-06
flag: no
`

test('values are those of YAML 1.2: days and words stay texts', () => {
  assert.deepEqual(parseYaml('x', text).value, {
    name: 'Aalto',
    bodies: [
      {id: 'valtuusto', name: 'Kunnan valtuusto'},
      {id: 'hallitus', name: 'hallitus'}
    ],
    day: '2025-10-06',
    flag: 'no'
  })
})

test('numbers are the ones that stand there: what machines write otherwise is a text', () => {
  const written = [
    '0',
    '12',
    '-3',
    '1.5',
    '012',
    '0o17',
    '0x1F',
    '1e3',
    '+1',
    '.5',
    '.inf',
    '1_000',
    '-0',
    '12345678901234567'
  ]
  const {value} = parseYaml('x', written.map((number) => `- ${number}\n`).join(''))
  assert.deepEqual(value, [0, 12, -3, 1.5, ...written.slice(4)])
})

const places: readonly [path: readonly PropertyKey[], line: number, column: number][] = [
  [['name'], 1, 7],
  [['bodies', 0, 'id'], 3, 9],
  [['bodies', 0, 'name'], 4, 11],
  [['bodies', 1, 'name'], 7, 26],
  [['day'], 8, 6],
  // What is not there is where it belongs.
  [['bodies', 1, 'role'], 7, 5],
  [['missing'], 1, 1],
  [[], 1, 1]
]

for (const [path, line, column] of places) {
  test(`place of ${path.join('.') || 'all'}`, () => {
    const place = parseYaml('x', text).placeOf(path)
    assert.deepEqual([place.line, place.column], [line, column])
  })
}

test('place of a key', () => {
  assert.deepEqual(parseYaml('x', text).placeOfKey(['bodies', 0, 'name']), {
    line: 4,
    column: 5,
    endLine: 4,
    endColumn: 9
  })
})

test('lines of front matter are those of the file', () => {
  assert.equal(parseYaml('x', text, 2).placeOf(['day']).line, 9)
})
