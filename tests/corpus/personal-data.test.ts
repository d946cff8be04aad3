import assert from 'node:assert/strict'
import test from 'node:test'
import {findPersonalData} from '../../src/corpus/personal-data.ts'

const found: Record<string, readonly string[]> = {
  'phone-number': [
    '040 123 4567',
    '0401234567',
    '040-1234567',
    '040-123 4567',
    '044 7161 234',
    '050\u00A0123\u00A04567',
    '03 123 4567',
    '(03) 123 4567',
    '09-123 456',
    '0100 55501',
    '+358 40 123 4567',
    '+358401234567',
    '+358 (0)40 123 4567',
    '(+358) 40 123 4567',
    '00358 40 1234567',
    'puh.040 1234567',
    'Soita: 040 123 4567.',
    'tel:+358401234567',
    '”0401234567”'
  ],
  'email-address': [
    'maija.malli@example.com',
    'MAIJA.MALLI@EXAMPLE.COM',
    'maija.malli@palvelu.example.co',
    'maija@ähtäri.example',
    'maija.malli(at)example.com',
    'maija.malli (at) example.com',
    'maija.malli[at]example.com',
    'maija.malli(ät)example.com',
    'maija.malli(a)example.com',
    'maija.malli(at)example(piste)com',
    'maija.malli@example [dot] com',
    'maija.malli＠example.com',
    '<maija.malli@example.com>',
    'mailto:maija.malli@example.com'
  ],
  'identity-code': [
    // Days, months and check characters of nobody: 131052-308T is the example of the register.
    '131052-308T',
    '131052-308t',
    '131052+308T',
    '010100A123D',
    'Tunnus 131052-308T.'
  ],
  iban: [
    'FI21 1234 5600 0007 85',
    'FI2112345600000785',
    'fi2112345600000785',
    'FI21\u00A01234\u00A05600\u00A00007\u00A085',
    'FI21-1234-5600-0007-85',
    'DE89 3704 0044 0532 0130 00',
    'Tili FI21 1234 5600 0007 85 on kunnan'
  ]
}

const nothing = [
  // Numbers of cases, statutes, bills and minutes.
  '77/00.04.01/2023',
  '1234/00.01.02.03/2025',
  'D/1234/00.04.01/2023',
  '611/2021',
  'laki (0611/2021)',
  'HE 241/2020 vp',
  '§ 0357',
  // Days and times.
  '06.10.2025',
  '6.10.2025',
  '2025-10-06',
  '01.01.2025–31.12.2025',
  '2025-10-06T09:00:00',
  'klo 08.15',
  '09:00-16:00',
  // Sums and measures.
  '1 000 000 000 euroa',
  '100 000 000',
  '12 000 000,50',
  '0,25',
  '0.123456789',
  // Numbers of organisations, books and places.
  '0215606-8',
  'FI02156068',
  '00100 Helsinki',
  'ISBN 978-952-03-1234-5',
  // Digests, addresses and names of files.
  '0401234567890abcdef0401234567890abcdef0401234567890abcdef0401234567',
  'https://www.example.com/0401234567/',
  'https://www.example.com/?id=0401234567',
  'asiakirja_0401234567.pdf',
  'art_0401234567',
  // Codes whose check does not match.
  '131052-308U',
  '991052-308T',
  'FI21 1234 5600 0007 86',
  'AB12 CDEF GHIJ KLMN',
  // Signs of e-mail that are none.
  'kohta (a) laissa',
  'kohdan 2 (a) ja (b)',
  '@media (min-width: 30rem)',
  'astro@7.3.5',
  '@astrojs/mdx'
]

for (const [rule, texts] of Object.entries(found)) {
  for (const text of texts) {
    test(`${rule}: ${text}`, () => {
      const faults = findPersonalData({path: 'x', text})
      assert.deepEqual(
        faults.map((fault) => fault.rule),
        [rule]
      )
    })
  }
}

for (const text of nothing) {
  test(`nothing: ${text}`, () => {
    assert.deepEqual(
      findPersonalData({path: 'x', text}).map(({rule, found: masked}) => `${rule} ${masked}`),
      []
    )
  })
}

test('a report never shows what it forbids', () => {
  const [fault] = findPersonalData({path: 'x', text: 'maija.malli@example.com'})
  assert.equal(fault?.found, 'mai••••••••••••••••••••')
})

test('an office’s contact may stand in one field of the site', () => {
  const text = [
    'name: Sivusto',
    'contact:',
    '  name: Kirjaamo',
    '',
    '  email: kirjaamo@example.com',
    '  phone: 040 123 4567',
    'summary: kirjaamo@example.com',
    ''
  ].join('\n')
  assert.deepEqual(
    findPersonalData({path: 'site.yaml', text}).map(({place}) => place),
    [{line: 7, column: 10}]
  )
  assert.equal(findPersonalData({path: 'parties/a.yaml', text}).length, 3)
})
