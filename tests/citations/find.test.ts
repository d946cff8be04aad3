import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findCitations} from '../../src/citations/find.ts'
import {readFixtures} from './fixtures.ts'
import {notate} from './notation.ts'

for (const {file, text, expected} of readFixtures()) {
  test(`${file}: ${text}`, () => {
    assert.deepEqual(findCitations(text).map(notate), expected)
  })
}

test('a span cuts its own words out of the original text', () => {
  const text = 'hyvin\u00ADvointi\u00ADalue\u00ADlain\u00A0(611/2021) 14\u202F§:n 1\u00A0momentti'
  const [citation] = findCitations(text)
  assert.ok(citation?.kind === 'provision')
  assert.equal(citation.text, '14\u202F§:n 1\u00A0momentti')
  assert.equal(text.slice(...citation.span), citation.text)
  assert.ok(citation.actSpan)
  assert.equal(
    text.slice(...citation.actSpan),
    'hyvin\u00ADvointi\u00ADalue\u00ADlain\u00A0(611/2021)'
  )
})

test('members of one expression share a group, a range says its ends', () => {
  const citations = findCitations('kuntalain (410/2015) 3–5 § ja 7 §, hallintolain 6 §')
  const groups = citations.map((citation) => citation.kind === 'provision' && citation.group)
  assert.equal(new Set(groups.slice(0, 4)).size, 1)
  assert.notEqual(groups[3], groups[4])
  assert.deepEqual(citations[0]?.kind === 'provision' && citations[0].range, ['3', '5'])
})

const days: ReadonlyArray<[date: string, text: string, act: string]> = [
  ['1994-05-01', 'kuntalain 5 §', '953/1976'],
  ['2010-05-01', 'kuntalain 5 §', '365/1995'],
  ['2020-05-01', 'kuntalain 5 §', '410/2015'],
  ['2020-05-01', '5 § i miljöskyddslagen', '527/2014'],
  ['2008-05-01', 'section 5 of the Environmental Protection Act', '86/2000']
]

for (const [date, text, expected] of days) {
  test(`${text} on ${date} is ${expected}`, () => {
    const [citation] = findCitations(text, {date})
    assert.ok(citation?.kind === 'provision' && citation.act.state === 'known')
    const {number, year} = citation.act.statute
    assert.equal(`${number}/${year}`, expected)
  })
}
