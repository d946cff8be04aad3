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
    '”0401234567”',
    // Other dashes, spaces and digits.
    '040–123–4567',
    '040—123 4567',
    '040\u2011123\u20114567',
    '040\u2212123 4567',
    '040\u2009123\u20094567',
    '+358–40–1234567',
    '０４０１２３４５６７',
    '040\u00AD1234567',
    // Other signs between the groups.
    '040.123.4567',
    '040.12.34.567',
    '040·123·4567',
    '040/123 4567',
    '03/123 4567',
    '040 / 123 4567',
    '040 - 123 4567',
    '040 12 34 56 78',
    '040 123\n4567',
    // The code of the country.
    '+358(0)401234567',
    '+358 (0) 40 123 4567',
    '+ 358 40 1234567',
    '(+358 40) 123 4567',
    '00 358 40 1234567',
    '358 40 1234567',
    'https://wa.me/358401234567',
    // After and before words and numbers.
    'puh=0401234567',
    'puh:0401234567',
    'puh040 1234567',
    'tel.040-1234567',
    'Malli040 1234567',
    'puhelin0401234567',
    'Vuonna 2023 040 123 4567',
    '611/2021 040 123 4567',
    '6.10.2025 040 123 4567',
    '040 123 4567 12.5.2023',
    '040 123 4567/Malli',
    '040 1234567-Malli',
    '0401234567ja',
    'https://www.example.com/?puh=0401234567',
    // Character references and percents.
    '040&#45;123&nbsp;4567',
    'tel:%2B358401234567',
    '040**123**4567'
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
    'mailto:maija.malli@example.com',
    // Signs in words.
    'maija ät example.com',
    'maija.malli at example.com',
    'maija_malli at example.com',
    'maija at example piste com',
    'maija miukumauku example.com',
    'maija{at}example.com',
    'maija[ät]example{piste}com',
    'maija ( at ) example.com',
    'maija_at_example.com',
    'maija.malli (at) example (piste) com',
    'maija.malli (ät) example piste com',
    'maija @ example . com',
    'maija(@)example.com',
    // Letters of two characters, signs that are not seen.
    'a\u0308iti@a\u0308hta\u0308ri.example',
    'mai\u00ADja@exam\u00ADple.com',
    'maija\u200B@example.com',
    'maija@exam-\nple.com',
    // Percents, character references, escapes, marks of Markdown.
    'maija%40example.com',
    'maija%2540example.com',
    'mailto:maija%40example.com',
    'maija@%C3%A4ht%C3%A4ri.example',
    'https://www.example.com/?email=maija@example.com',
    'https://www.example.com/?email=maija%40example.com',
    'https://www.example.com/maija.malli@example.com',
    'maija&#64;example.com',
    'maija&#x40;example.com',
    'maija&#0064;example&period;com',
    'maija&commat;example.com',
    'maija**@**example.com',
    'maija`@`example.com',
    'maija\\@example.com',
    'maija\\u0040example.com'
  ],
  'identity-code': [
    // Days, months and check characters of nobody: 131052-308T is the example of the register.
    '131052-308T',
    '131052-308t',
    '131052+308T',
    '010100A123D',
    'Tunnus 131052-308T.',
    // Other dashes, signs of the century since 2023, words without a space.
    '131052–308T',
    '131052\u2011308T',
    '131052 - 308T',
    '131052 308T',
    ...[...'YXWVU'].map((century) => `131052${century}308T`),
    ...[...'ABCDEF'].map((century) => `010100${century}123D`),
    '１３１０５２-３０８T',
    'Tunnus131052-308T',
    'hetu:131052-308T',
    'https://www.example.com/?hetu=131052-308T',
    'https://www.example.com/131052%2D308T',
    '131052&#45;308T'
  ],
  iban: [
    'FI21 1234 5600 0007 85',
    'FI2112345600000785',
    'fi2112345600000785',
    'FI21\u00A01234\u00A05600\u00A00007\u00A085',
    'FI21-1234-5600-0007-85',
    'DE89 3704 0044 0532 0130 00',
    'Tili FI21 1234 5600 0007 85 on kunnan',
    'fi21\u00A01234\u00A05600\u00A00007\u00A085',
    'fi21\u202F1234\u202F5600\u202F0007\u202F85',
    'FI21–1234–5600–0007–85',
    'FI21.1234.5600.0007.85',
    'FI 21 1234 5600 0007 85',
    'FI21 123456 00000785',
    'IBANFI2112345600000785',
    'de89370400440532013000',
    'SE45 5000 0000 0583 9825 7466'
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
  '@astrojs/mdx',
  'kuva@2x.png',
  'published at finlex.fi',
  'e.g. at finlex.fi',
  'tästä (a) ja kohdasta (b).',
  'kohta 2 (at) kunta',
  'Lue lisää: www.example.com/at/example.com',
  // Numbers of acts, bills, minutes and cases as they are written.
  'lain (0611/2021) 14 §:n 1 momentti',
  '9.2.2001/119',
  'laki 11.12.2020/1050',
  'finlex-0611-2021',
  '045/2023',
  'Osavuosikatsaus 1.1.-31.8.2020, hallitus 18.09.2020 § 94',
  'Pöytäkirja 04.03.2024/Pykälä 56',
  'asia 6681/00.04.00/2024',
  '2025534-10',
  '71791957',
  'KHO:2020:123',
  'T-123/04',
  '32016R0679',
  'section 40-1-1 of the Aliens Act',
  'https://www.finlex.fi/fi/lainsaadanto/2021/611',
  '/paatokset/2025-10-06-orimattila-357/',
  // Days, times and years.
  '06-10-2025',
  '06/10/2025',
  '06 10 2025',
  '01.01.2025 – 31.12.2025',
  'klo 08.15–16.00',
  'klo 0900–1600',
  'vuosina 2021 2022 2023 2024',
  '01 02 03 04 05',
  // Sums and measures.
  '12 040 123 456 euroa',
  '045 123 456 €',
  '040 123 456,50',
  '1.040.123.456',
  '0,0401234567',
  // Other numbers.
  'FI02156068 ja 0215606-8',
  'OVT 003702156068',
  'ISSN 0355-1180',
  'ISBN 951-04-1234-5',
  'kiinteistö 016-402-12-45',
  '016-402-0003-0045',
  '098-401-12-34',
  'EUR 040 123 456,00',
  '1234567-8',
  'dead0eef0401234567',
  'CC68F5A3106FF448322E48ED27F5E38D5B0A215F',
  '3f040123456713105230ab',
  '%C3%A4%C3%A4',
  'a\u0308\u0308 – 14\u00A0§'
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

test('an office’s field hides nothing else', () => {
  const text = 'contact:\n  phone: 040 123 4567 131052-308T\n  email: FI2112345600000785\n'
  assert.deepEqual(
    findPersonalData({path: 'site.yaml', text}).map(({rule}) => rule),
    ['identity-code', 'iban']
  )
})

test('time grows with the text, not with its square', () => {
  const pieces = ['040 ', '0401', '1 040 ', 'a@a.', 'a@', '@a-', '(at)', '&#64', '%40', 'FI21 ']
  const timeOf = (text: string) => {
    const start = performance.now()
    findPersonalData({path: 'x', text})
    return performance.now() - start
  }
  for (const piece of pieces) {
    timeOf(piece.repeat(1000))
    const once = timeOf(piece.repeat(10_000))
    const fourTimes = timeOf(piece.repeat(40_000))
    assert.ok(fourTimes < 10 * once + 100, `${piece}: ${once} ms, ${fourTimes} ms`)
  }
})
