import assert from 'node:assert/strict'
import test from 'node:test'
import {eli, finlexAct, finlexActAsPublished, finlexSection} from '../../src/identifiers/finlex.ts'

const act = {year: 2021, number: 611}
const cases: readonly [found: string, expected: string][] = [
  [finlexAct(act), 'https://www.finlex.fi/fi/lainsaadanto/2021/611'],
  [finlexAct(act, 'sv'), 'https://www.finlex.fi/sv/lagstiftning/2021/611'],
  [finlexActAsPublished(act), 'https://www.finlex.fi/fi/lainsaadanto/saadoskokoelma/2021/611'],
  [
    finlexActAsPublished(act, 'sv'),
    'https://www.finlex.fi/sv/lagstiftning/forfattningssamling/2021/611'
  ],
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

for (const [found, expected] of cases) test(expected, () => assert.equal(found, expected))
