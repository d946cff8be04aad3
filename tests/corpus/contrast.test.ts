import assert from 'node:assert/strict'
import test from 'node:test'
import {contrast} from '../../src/styles/contrast.ts'

// As the examples of WCAG 2.2 and its tools compute them.
const cases: readonly [a: string, b: string, ratio: number][] = [
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#595959', '#ffffff', 7],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59]
]

for (const [a, b, ratio] of cases) {
  test(`${a} on ${b}`, () => {
    assert.equal(Number(contrast(a, b).toFixed(2)), ratio)
    assert.equal(contrast(a, b), contrast(b, a))
  })
}
