import assert from 'node:assert/strict'
import test from 'node:test'
import {
  compareSections,
  type ProvisionPath,
  provisionEId,
  subsectionId
} from '../../src/identifiers/provision.ts'
import {parseProvision} from '../../src/identifiers/written-provision.ts'

const eIds: readonly [path: ProvisionPath, eId: string][] = [
  [{section: '14'}, 'sec_14'],
  [{section: '6a', subsection: 2}, 'sec_6a__subsec_2'],
  [{chapter: '3', section: '14'}, 'chp_3__sec_14'],
  [
    {part: '1', chapter: '3', section: '14', subsection: 1, paragraph: '2a', subparagraph: 'b'},
    'part_1__chp_3__sec_14__subsec_1__para_2a__subpara_b'
  ]
]

for (const [path, eId] of eIds) {
  test(eId, () => assert.equal(provisionEId(path), eId))
}

const written: readonly [text: string, provision: ReturnType<typeof parseProvision>][] = [
  ['611/2021 14 §', {statute: {year: 2021, number: 611}, section: '14'}],
  ['611/2021 6 a §', {statute: {year: 2021, number: 611}, section: '6a'}],
  [
    '611/2021\u00A07\u00A0§ 4 mom.',
    {statute: {year: 2021, number: 611}, section: '7', subsection: 4}
  ],
  ['14 §', undefined],
  ['611/2021', undefined],
  ['611/2021 7 § 4', undefined],
  ['(611/2021) 7 §', undefined]
]

for (const [text, provision] of written) {
  test(text, () => assert.deepEqual(parseProvision(text), provision))
}

test('ids of passages', () => {
  assert.equal(subsectionId(3), 'subsec_3')
})

test('sections in the order of their numbers', () => {
  const sections = ['10', '6a', '7', '6', '100', '6b', '1']
  assert.deepEqual(sections.sort(compareSections), ['1', '6', '6a', '6b', '7', '10', '100'])
})
