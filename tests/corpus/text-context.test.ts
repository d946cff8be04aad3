import assert from 'node:assert/strict'
import test from 'node:test'
import {holdingsOf} from '../../src/texts/address-index.ts'
import {linkCitationsOf} from '../../src/texts/link-citations.ts'
import {contextOfText} from '../../src/texts/text-context.ts'

const days: ReadonlyArray<readonly [file: string, data: object, day: string | undefined]> = [
  ['decisions/2010-05-03-kunta-1.mdx', {decidedOn: '2010-05-03'}, '2010-05-03'],
  ['statutes/2021-611/14.mdx', {checked: '2026-11-24'}, '2026-11-24'],
  ['sources/ohje.md', {supports: [], date: '2012-05', checked: '2026-11-24'}, '2012-05'],
  ['sources/verkko.md', {supports: [], checked: '2026-11-24'}, '2026-11-24'],
  ['pages/fi/tietoa.mdx', {updated: '2026-10-01'}, '2026-10-01'],
  ['agreement/2023/02-neuvottelu.mdx', {title: 'Neuvottelu'}, '2023'],
  ['agreement/2025-2/index.mdx', {version: '2025-2'}, '2025']
]

for (const [file, data, day] of days) {
  test(`day of ${file}`, () => assert.equal(contextOfText(file, data).date, day))
}

const nothing = holdingsOf({acts: [], sections: [], decisions: [], terms: []})
const cases: ReadonlyArray<readonly [day: string | undefined, address: string | undefined]> = [
  ['1994', 'https://www.finlex.fi/fi/lainsaadanto/1976/953'],
  ['2010-05-03', 'https://www.finlex.fi/fi/lainsaadanto/1995/365'],
  ['2026-11-24', 'https://www.finlex.fi/fi/lainsaadanto/2015/410'],
  // Two were in force in the year, or nothing is known of it.
  ['2015-05-03', undefined],
  [undefined, undefined]
]

for (const [day, address] of cases) {
  test(`kuntalaki in ${day}`, () => {
    const [citation] = linkCitationsOf(nothing, {date: day})('kuntalain 39 §', {})
    assert.equal(citation?.address, address)
    assert.equal(citation?.fault?.rule, address ? undefined : 'unresolved-citation')
  })
}

const own = contextOfText('statutes/2021-611/14.mdx', {checked: '2026-11-24'})
const bare: ReadonlyArray<readonly [text: string, address: string | undefined]> = [
  ['Tavoitteista säädetään 5 §:ssä.', 'https://www.finlex.fi/fi/lainsaadanto/2021/611'],
  ['Tämän lain 5 § koskee kuntia.', 'https://www.finlex.fi/fi/lainsaadanto/2021/611'],
  ['Tämän lain (410/2015) 5 §.', 'https://www.finlex.fi/fi/lainsaadanto/2015/410'],
  ['Kuntalain (410/2015) 5 §.', 'https://www.finlex.fi/fi/lainsaadanto/2015/410'],
  // Of something that only the context can tell.
  ['Asetuksen 3 § koskee kuntia.', undefined],
  ['Mainitun lain 5 § koskee kuntia.', undefined],
  ['Kissalain 5 § koskee kissoja.', undefined]
]

for (const [text, address] of bare) {
  test(`in a section of 611/2021: ${text}`, () => {
    assert.equal(linkCitationsOf(nothing, own)(text, {})[0]?.address, address)
  })
}
