import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Holdings} from '../../src/citations/destinations/holdings.ts'
import {resolveCitation} from '../../src/citations/destinations/resolve.ts'
import {findCitations} from '../../src/citations/find.ts'

const sections = ['6', '7', '10', '32', '50']

/** Holds five sections of 612/2021, each of two subsections, and one decision. */
const holdings: Holdings = {
  addressOf(held) {
    if ('decision' in held) return `/d/${held.decision}`
    const {statute, section = '', subsection = ''} = held
    return `/a/${statute.number}/${section}/${subsection}`
  },
  hasAct: ({year, number}) => year === 2021 && number === 612,
  hasSection: (_, section) => sections.includes(section),
  hasSubsection: (_, __, subsection) => subsection <= 2,
  sectionsOf: () => sections,
  placeOf: ({number}, section) =>
    number === 611 && section === '14' ? {part: '1', chapter: '3'} : undefined,
  findDecision: ({body, date, section}) =>
    body === 'maakuntahallitus' && date === '2023-04-11' && section === '52'
      ? '2023-04-11-liitto-52'
      : undefined,
  findByRegistryNumber: (number) =>
    number === '1077/00.04.01/2023' ? '2023-04-11-liitto-52' : undefined
}

const finlex = 'https://www.finlex.fi/fi/lainsaadanto'

const cases: ReadonlyArray<readonly [text: string, ...resolved: unknown[]]> = [
  ['lain (612/2021) 7 §', {kind: 'held', address: '/a/612/7/'}],
  ['lain (612/2021) 7 §:n 2 momentti', {kind: 'held', address: '/a/612/7/2'}],
  ['järjestämislaki (612/2021)', {kind: 'held', address: '/a/612//'}],
  ['lain (612/2021) 8 §', {kind: 'missing-section', section: '8', nearest: '7'}],
  [
    'lain (612/2021) 7 §:n 3 momentti',
    {kind: 'missing-section', section: '7', subsection: 3, nearest: '7'}
  ],
  [
    'lain (611/2021) 14 §',
    {kind: 'elsewhere', publisher: 'finlex', address: `${finlex}/2021/611#part_1__chp_3__sec_14`}
  ],
  ['asianro 1077/00.04.01/2023', {kind: 'held', decision: '2023-04-11-liitto-52'}],
  ['asianro 78/00.04.01/2023', {kind: 'none'}],
  ['rikoslain 21 luvun 1 §', {kind: 'elsewhere', address: `${finlex}/1889/39-001#chp_21__sec_1`}],
  // Its address at Finlex is not known.
  ['elinkeinon harjoittamisen oikeudesta annetun lain (122/1919) 3 §', {kind: 'none'}],
  ['lain (611/2021) 15 §', {kind: 'elsewhere', publisher: 'finlex', address: `${finlex}/2021/611`}],
  [
    'työsopimuslain (55/2001) 2 luvun 3 §',
    {kind: 'elsewhere', publisher: 'finlex', address: `${finlex}/2001/55#chp_2__sec_3`}
  ],
  [
    'asetus (EU) 2016/679',
    {kind: 'elsewhere', publisher: 'eur-lex', address: 'http://data.europa.eu/eli/reg/2016/679/oj'}
  ],
  [
    'HE 241/2020 vp',
    {
      kind: 'elsewhere',
      publisher: 'parliament',
      address:
        'https://www.eduskunta.fi/FI/vaski/KasittelytiedotValtiopaivaasia/Sivut/HE_241+2020.aspx'
    }
  ],
  [
    'StVM 16/2021 vp',
    {
      kind: 'elsewhere',
      publisher: 'parliament',
      address: 'https://www.eduskunta.fi/FI/vaski/Mietinto/Sivut/StVM_16+2021.aspx'
    }
  ],
  ['kuntalain 14 §', {kind: 'ambiguous', likely: {year: 2015, number: 410}}],
  ['Lain 14 §:n mukaan', {kind: 'open'}],
  [
    'Maakuntahallitus hyväksyi sen (11.04.2023/Pykälä 52)',
    {kind: 'held', address: '/d/2023-04-11-liitto-52', decision: '2023-04-11-liitto-52'}
  ],
  ['Maakuntahallitus hyväksyi sen (11.04.2023/Pykälä 53)', {kind: 'none'}],
  ['hallintosäännön 5 §', {kind: 'none'}],
  ['Ruotsin rikoskaaren 3 luvun 5 §', {kind: 'none'}],
  ['SopS 60/1991', {kind: 'none'}],
  ['77/00.04.01/2023', {kind: 'none'}]
]

for (const [text, ...expected] of cases) {
  test(`resolves ${text}`, () => {
    const resolved = findCitations(text).map((citation) => resolveCitation(citation, holdings))
    assert.equal(resolved.length, expected.length)
    for (const [index, one] of expected.entries())
      assert.partialDeepStrictEqual(resolved[index], one)
  })
}

test('Swedish readers are sent to the Swedish Finlex', () => {
  const [citation] = findCitations('14 § i lagen om välfärdsområden')
  assert.ok(citation)
  const resolution = resolveCitation(citation, holdings, 'sv')
  assert.ok(resolution.kind === 'elsewhere')
  assert.match(resolution.address, /^https:\/\/www\.finlex\.fi\/sv\/lagstiftning\/2021\/611/u)
})
