import assert from 'node:assert/strict'
import test from 'node:test'
import {
  eli,
  finlexAct,
  finlexActAsPublished,
  finlexSection,
  isAtFinlex
} from '../../src/identifiers/finlex.ts'

const act = {year: 2021, number: 611}
const cases: readonly [found: string, expected: string][] = [
  [finlexAct(act), 'https://www.finlex.fi/fi/lainsaadanto/2021/611'],
  [finlexAct(act, 'sv'), 'https://www.finlex.fi/sv/lagstiftning/2021/611'],
  [finlexActAsPublished(act), 'https://www.finlex.fi/fi/lainsaadanto/saadoskokoelma/2021/611'],
  [
    finlexActAsPublished(act, 'sv'),
    'https://www.finlex.fi/sv/lagstiftning/forfattningssamling/2021/611'
  ],
  // The oldest acts have more than a number there.
  [
    finlexSection({year: 1889, number: 39}, {chapter: '21', section: '1'}),
    'https://www.finlex.fi/fi/lainsaadanto/1889/39-001#chp_21__sec_1'
  ],
  [finlexAct({year: 1734, number: 4}, 'sv'), 'https://www.finlex.fi/sv/lagstiftning/1734/4-000'],
  [finlexAct({year: 1965, number: 40}), 'https://www.finlex.fi/fi/lainsaadanto/1965/40'],
  // Without a chapter the reader lands on the act.
  [finlexSection(act, {section: '14'}), 'https://www.finlex.fi/fi/lainsaadanto/2021/611'],
  [
    finlexSection(act, {chapter: '3', section: '14', subsection: 2}),
    'https://www.finlex.fi/fi/lainsaadanto/2021/611#chp_3__sec_14'
  ],
  [
    finlexSection(act, {part: '1', chapter: '3', section: '6a'}, 'sv'),
    'https://www.finlex.fi/sv/lagstiftning/2021/611#part_1__chp_3__sec_6a'
  ],
  [eli(act), 'http://data.finlex.fi/eli/sd/2021/611/ajantasa'],
  [eli(act, 'alkup'), 'http://data.finlex.fi/eli/sd/2021/611/alkup']
]

test('whether the address is known', () => {
  assert.ok(isAtFinlex({year: 1734, number: 3}))
  assert.ok(isAtFinlex({year: 1920, number: 26}))
  assert.ok(!isAtFinlex({year: 1919, number: 122}))
})

for (const [found, expected] of cases) test(expected, () => assert.equal(found, expected))
