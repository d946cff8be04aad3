import assert from 'node:assert/strict'
import test from 'node:test'
import {
  type Clause,
  clauseEId,
  compareClauses,
  ownNumber,
  parseClause
} from '../../src/identifiers/clause.ts'

const names: readonly [name: string, eId: string, label: string, slug: string][] = [
  ['00-johdanto', 'preamble', '', 'johdanto'],
  ['01-tarkoitus', 'art_1', '1', 'tarkoitus'],
  ['03a-kielet', 'art_3a', '3a', 'kielet'],
  ['120-muut', 'art_120', '120', 'muut'],
  ['liite-b', 'att_b', 'B', ''],
  ['liite-b-kartta', 'att_b', 'B', 'kartta'],
  ['liite-1', 'att_1', '1', ''],
  ['liite-12-kartta', 'att_12', '12', 'kartta']
]

for (const [name, eId, label, slug] of names) {
  test(`${name} is ${eId}`, () => {
    const clause = parseClause(name)
    assert.deepEqual([clauseEId(clause), clause.label, clause.slug], [eId, label, slug])
  })
}

test('in the order of the agreement', () => {
  const sorted = ['liite-2', '04-d', 'liite-1', '03a-c', '10-e', '00-a', '03-b', '03b-c']
    .map((name): [string, Clause] => [name, parseClause(name)])
    .sort(([, a], [, b]) => compareClauses(a, b))
    .map(([name]) => name)
  assert.deepEqual(sorted, ['00-a', '03-b', '03a-c', '03b-c', '04-d', '10-e', 'liite-1', 'liite-2'])
})

const own: readonly [clause: string, text: string, number?: string][] = [
  ['01-a', '1.1 Osapuolet ovat kunnat.', '1.1'],
  ['01-a', '1.1. Osapuolet ovat kunnat.', '1.1'],
  ['04-a', '4.2.1 Osapuolet', '4.2.1'],
  ['03a-a', '3a.1 Kielet', '3a.1'],
  ['01-a', 'a) Kunnat', 'a)'],
  ['01-a', 'ä) Kunnat', 'ä)'],
  ['01-a', 'iv) Kunnat', 'iv)'],
  ['01-a', '2) Kunnat', '2)'],
  // A day, the number of another article, a number of things.
  ['01-a', '1.1.2025 sopimus tulee voimaan.'],
  ['01-a', '2.1 kohdan mukaan'],
  ['01-a', '12 kuntaa sopii'],
  ['01-a', 'Osapuolet sopivat 1.1 kohdassa'],
  ['liite-1', '1 Tarkoitus', '1'],
  ['liite-1', '2. Kartta', '2'],
  ['liite-1', '3 § Kartta', '3'],
  ['liite-1', '12 kuntaa']
]

for (const [name, text, number] of own) {
  test(`${name}: ${text} has ${number ?? 'no number of its own'}`, () =>
    assert.equal(ownNumber(text, parseClause(name)), number))
}
