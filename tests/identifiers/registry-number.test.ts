import assert from 'node:assert/strict'
import test from 'node:test'
import {findCitations} from '../../src/citations/index.ts'
import {askCitation} from '../../src/client/ask-citation.ts'
import {readTypedRegistryNumber, registryNumbersIn} from '../../src/identifiers/registry-number.ts'
import {withoutPersonalData} from '../../src/privacy/personal-data.ts'
import {registryNumber} from '../../src/schemas/scalars.ts'
import {referenceKeys} from '../../src/search/reference-keys.ts'
import {findReference} from '../../src/search/references.ts'
import {holdingsOf} from '../../src/texts/address-index.ts'

/** Numbers as the systems in use write them. Every part of the site knows each of them alike. */
const unmistakable = [
  '77/00.04.01/2023',
  '1/00.04/2025',
  '123456/00.01.02.03.04/1999',
  '5146/01.04.00/2023',
  '2/05.03.01/2024',
  'D/77/00.04.01/2023',
  'KUHMO/123/00.01.02/2024',
  'KUHMO/45/02.07.00/2022',
  'TRE:1234/00.01.02/2024',
  'THL/123/4.01.00/2024',
  'HOLDno-2019-221',
  'ROIDno-2021-4378',
  'KEUHDno-2023-2434',
  'VN/123/2024',
  'VN/2821/2024-VM-2',
  'LAPS/55/2025',
  'HEL 2024-001234',
  'HEL 2024-012345'
]
/** Alone they may be numbers of an act as well. */
const plain = ['14509/2023', '77/2023', '612/2021']
const invalid = [
  '77/00.04.01/23',
  '77/0.4.1/2023',
  '77/00/2023',
  '0/00.04.01/2023',
  '77 / 00.04.01 / 2023',
  '77/00.04.01/1899',
  '1234567/00.04.01/2023',
  'Dno-2021-4378x',
  'ROIDno-21-4378',
  'HEL 2024-1234',
  '040-1234567',
  '0401234567',
  '14509/23',
  ''
]

/** What stands around a number on a page of minutes. */
const surroundings = [
  'Asia # on käsitelty.',
  'Asianumero: #',
  '(dnro #)',
  'Kunnanhallitus 9.12.2024 § 65\n#\n77 §',
  'Kirjaamo, puh. #',
  '#, #'
]

const decisionOf = (number: string) => ({
  ...{slug: `case-${number.length}`, title: 'Päätös', bodies: [], date: '2024-01-01'},
  registryNumber: number
})
const holdingsWith = (...numbers: string[]) => ({
  ...holdingsOf({acts: [], sections: [], decisions: numbers.map(decisionOf), terms: []}),
  acts: []
})
const noAct = () => undefined

for (const number of [...unmistakable, ...plain]) {
  const ways = [number, number.toLowerCase(), ` ${number} `, number.replace(' ', '\u00A0')]
  const labelled = ways.flatMap((way) => [`asianumero ${way.trim()}`, `Dnro: ${way.trim()}`])

  test(`a field takes ${number}`, () => assert.ok(registryNumber.safeParse(number).success))

  test(`search finds the case ${number}`, () => {
    for (const way of [...ways, ...labelled]) {
      const keys = findReference(way, noAct)
      assert.ok(keys.includes(referenceKeys.registryNumber(number)), `${way}: ${keys}`)
    }
  })

  test(`the citation field leads to the case ${number}`, () => {
    for (const way of [...ways, ...labelled]) {
      const answer = askCitation(way, holdingsWith(number))
      assert.equal(
        answer.kind === 'go' && answer.choice.address,
        `/paatokset/case-${number.length}/`
      )
    }
    assert.equal(askCitation(number, holdingsWith(number, number)).kind, 'choices')
  })

  test(`${number} is no personal data`, () => {
    for (const around of surroundings) {
      const text = around.replaceAll('#', number)
      assert.equal(withoutPersonalData(text), text)
    }
  })
}

for (const number of unmistakable) {
  test(`a text has the registry number ${number}`, () => {
    for (const around of surroundings) {
      const text = around.replaceAll('#', number)
      const found = findCitations(text).filter(({kind}) => kind === 'registry-number')
      const expected = [...around.matchAll(/#/gu)].map(() => number)
      assert.deepEqual(
        found.map((citation) => citation.text),
        expected
      )
      assert.deepEqual(registryNumbersIn(text), expected)
    }
    assert.equal(readTypedRegistryNumber(number)?.mayBeAct, false)
  })
}

for (const number of plain) {
  test(`${number} may be an act, in a text it is one`, () => {
    assert.equal(readTypedRegistryNumber(number)?.mayBeAct, true)
    assert.deepEqual(registryNumbersIn(`Laki ${number}`), [])
  })
}

for (const text of invalid) {
  test(`not a registry number ${JSON.stringify(text)}`, () => {
    assert.ok(!registryNumber.safeParse(text).success)
    assert.equal(readTypedRegistryNumber(text), undefined)
  })
}

test('a phone number beside a registry number is found', () => {
  const text = 'VN/123/2024, puh. 040 123 4567'
  assert.notEqual(withoutPersonalData(text), text)
})
