import assert from 'node:assert/strict'
import test from 'node:test'
import {nearest} from '../../src/diagnostics/nearest.ts'
import {blocksOf, diagnosticsWith} from '../fixtures/overlay.ts'

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

test('the name of a file in place of an id: the id without its ending', async () => {
  const [fault] = await diagnosticsWith(
    blocksOf(`\`\`\`yaml file=parties/aalto.yaml line=11
sources: [sopimus-2023.md]
\`\`\`
`)
  )
  assert.deepEqual([fault?.rule, fault?.nearest], ['wrong-slug', 'sopimus-2023'])
})
