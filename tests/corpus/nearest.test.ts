import assert from 'node:assert/strict'
import test from 'node:test'
import {nearest} from '../../src/diagnostics/nearest.ts'

const names = ['kunta', 'kuntaliitto', 'hyvinvointialue', 'kunnanhallitus', '14', '6a']

const cases: readonly [written: string, nearest?: string][] = [
  ['kunat', 'kunta'],
  ['Kunta', 'kunta'],
  ['kunnahallitus', 'kunnanhallitus'],
  ['hyvinvoitialue', 'hyvinvointialue'],
  ['41'],
  ['15', '14'],
  ['6b', '6a'],
  ['7'],
  ['x'],
  [''],
  ['aivan muuta'],
  ['kunnanvaltuusto']
]

for (const [written, expected] of cases) {
  test(JSON.stringify(written), () => assert.equal(nearest(written, names), expected))
}

test('of equals the first', () => assert.equal(nearest('kissa', ['kilsa', 'kirsa']), 'kilsa'))
test('of none, none', () => assert.equal(nearest('kunta', []), undefined))
