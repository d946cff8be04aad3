import assert from 'node:assert/strict'
import test from 'node:test'
import {isTold, toldSources} from '../../src/views/told-sources.ts'

/** Sources of the passages of a page, then those that its head tells. */
const cases: readonly [name: string, passages: string[], told: string][] = [
  ['all rest on the same', ['a b', 'a b'], 'a b'],
  ['most rest on the same', ['a', 'b', 'a', 'c'], 'a'],
  ['of equals the first', ['b', 'a', 'a', 'b'], 'b'],
  ['one alone shares with nobody', ['a'], ''],
  ['nothing in common', ['a', 'b', 'c'], ''],
  ['remarks without a source do not count', ['', '', '', 'a', 'a'], 'a']
]
const list = (slugs: string) => slugs.split(' ').filter(Boolean)

for (const [name, passages, told] of cases) {
  test(name, () => {
    assert.deepEqual(toldSources(passages.map((slugs) => ({sources: list(slugs)}))), list(told))
  })
}

test('a passage is put away only where the head tells all of its sources and no others', () => {
  assert.equal(isTold(['a', 'b'], ['b', 'a']), true)
  assert.equal(isTold(['a'], ['a', 'b']), false)
  assert.equal(isTold(['a', 'b'], ['a']), false)
  assert.equal(isTold(['c'], ['a']), false)
  assert.equal(isTold([], []), true)
})
