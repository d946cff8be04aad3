import assert from 'node:assert/strict'
import test from 'node:test'
import {compareQuotation, foldSource} from '../../src/quotations/quotation.ts'

const source = foldSource([
  'KOKOUSKUTSU', // 1
  '',
  'Kunta ja hyvinvointialue neuvottelevat yhteis-', // 3
  'työstä kerran vuodessa. Neuvottelun kut-', // 4
  'suu koolle   kunta.', // 5
  '',
  'Työ- ja elinkeinopalvelut, maa-', // 7
  'ja metsätalous sekä linja-', // 8
  'auto.', // 9
  'Sanottu\u00A0on.' // 10
])

const same: readonly [quotation: string, first: number, last: number][] = [
  ['KOKOUSKUTSU', 1, 1],
  ['Kunta ja hyvinvointialue neuvottelevat yhteistyöstä kerran vuodessa.', 3, 4],
  // White space is folded, no-break spaces too.
  ['Neuvottelun  kutsuu\nkoolle kunta.', 4, 5],
  ['Sanottu on.', 10, 10],
  // A hyphen at the end of a line may be the line’s, the word’s or a compound’s half.
  ['maa- ja metsätalous', 7, 8],
  ['linja-auto.', 8, 9],
  // Words may be left out where that is told, never unsaid.
  ['Kunta […] neuvottelevat […] kerran vuodessa.', 3, 4],
  ['[…] neuvottelevat […]', 3, 3]
]

for (const [quotation, ...lines] of same) {
  test(`found: ${quotation}`, () => {
    assert.deepEqual(compareQuotation(quotation, source), {same: true, lines})
  })
}

for (const [swallowed, ...lines] of [
  ['linjaauto', 'linja-', 'auto'],
  ['hyteohjausryhmä', 'hyte-', 'ohjausryhmä', 'Vastuu on hyte-ohjausryhmällä.'],
  ['20252029', '2025-', '2029'],
  ['sosiaalija terveydenhuolto', 'sosiaali-', 'ja terveydenhuolto']
] as const) {
  test(`a hyphen of the word is not swallowed: ${swallowed}`, () => {
    assert.equal(compareQuotation(swallowed, foldSource(lines)).same, false)
  })
}

test('a hyphen of the line is, where the source writes the word without it too', () => {
  const lines = ['yhteis-', 'työtä, yhteis-työtä ja yhteistyötä']
  assert.equal(compareQuotation('yhteistyötä, yhteis-työtä', foldSource(lines)).same, true)
})

const different: readonly [quotation: string, found: string, expected: string][] = [
  [
    'Kunta ja hyvinvointialue neuvottelevat yhteistyöstä kaksi kertaa vuodessa.',
    '⟦kaksi⟧',
    '⟦kerran⟧'
  ],
  ['Kunta ja hyvinvointialue neuvottelivat yhteistyöstä', '⟦neuvottelivat⟧', '⟦neuvottelevat⟧'],
  // One letter, one sign, one capital.
  ['Työ- ja elinkeinopalvelut maa- ja', '⟦elinkeinopalvelut⟧', '⟦elinkeinopalvelut,⟧'],
  ['Kunta ja Hyvinvointialue neuvottelevat', '⟦Hyvinvointialue⟧', '⟦hyvinvointialue⟧'],
  // The first words already.
  ['Valtio ja hyvinvointialue neuvottelevat yhteistyöstä', '⟦Valtio⟧', '⟦Kunta⟧']
]

test('a hyphen at the end of a line stays before “ja” and beside a number', () => {
  const lines = foldSource([
    'Sosiaali-',
    'ja terveyspalvelut 2025-',
    '2029 järjestetään yhteis-',
    'työnä.'
  ])
  for (const kept of ['Sosiaali- ja terveyspalvelut', '2025-2029 järjestetään yhteistyönä.']) {
    assert.ok(compareQuotation(kept, lines).same, kept)
  }
  for (const joined of ['Sosiaalija terveyspalvelut', 'terveyspalvelut 20252029 järjestetään']) {
    assert.ok(!compareQuotation(joined, lines).same, joined)
  }
})

for (const [quotation, found, expected] of different) {
  test(`differs: ${quotation}`, () => {
    const comparison = compareQuotation(quotation, source)
    assert.ok(!comparison.same && comparison.found !== undefined)
    assert.ok(comparison.found.includes(found), comparison.found)
    assert.ok(comparison.expected.includes(expected), comparison.expected)
  })
}

for (const quotation of ['Tätä ei ole missään.', 'Toinen teksti kokonaan, eri sanoin.']) {
  test(`not found: ${quotation}`, () => {
    assert.deepEqual(compareQuotation(quotation, source), {same: false})
  })
}

test('parts stand in the order of the source', () => {
  const comparison = compareQuotation('Neuvottelun […] Kunta ja hyvinvointialue', source)
  assert.ok(!comparison.same && comparison.found === undefined)
  assert.match(comparison.nearest ?? '', /Kunta ja hyvinvointialue/u)
})

/** The place of the source that is shown beside a quotation that differs. */
function differenceFrom(lines: readonly string[], quotation: string) {
  const comparison = compareQuotation(quotation, foldSource(lines))
  assert.ok(!comparison.same && comparison.found !== undefined, JSON.stringify(comparison))
  return comparison
}

test('of places that begin alike the one with the longest common run is shown', () => {
  const lines = [
    'Osapuolet neuvottelevat keskenään tarvittaessa.',
    'Osapuolet neuvottelevat kerran vuodessa hyvissä ajoin ennen talousarvion päättämistä.',
    'Osapuolet neuvottelevat kuntien kesken.'
  ]
  const quotation = 'Osapuolet neuvottelevat kahdesti vuodessa hyvissä ajoin ennen talousarvion'
  const {at, expected, found} = differenceFrom(lines, quotation)
  assert.match(found, /⟦kahdesti⟧/u)
  assert.match(expected, /⟦kerran⟧ vuodessa hyvissä/u)
  assert.equal(quotation.slice(at - 1, at + 7), 'kahdesti')
})

test('a long run counts for more than the same first words', () => {
  const lines = [
    'Kunta ja hyvinvointialue ovat olemassa.',
    'Tässä on välissä toisia sanoja, joita kukaan ei lainaa, jotta paikat eivät ole vierekkäin.',
    'Kunnat yhdessä hyvinvointialueen kanssa vastaavat palvelujen yhteensovittamisesta alueellaan.'
  ]
  const quotation =
    'Kunta ja hyvinvointialueen kanssa vastaavat palvelujen yhteensovittamisesta alueellaan.'
  assert.match(differenceFrom(lines, quotation).expected, /⟦Kunnat⟧/u)
})

test('words left out or put in do not hide the place', () => {
  const lines = ['Alku on toinen.', 'Sopijat neuvottelevat aina kerran vuodessa syksyllä.']
  const shorter = differenceFrom(lines, 'Sopijat neuvottelevat kerran vuodessa syksyllä.')
  assert.match(shorter.expected, /⟦aina⟧/u)
  const without = differenceFrom(
    [
      'Alku on toinen.',
      'Sopijat ja kaikki muut heidän kanssaan neuvottelevat aina kerran vuodessa.'
    ],
    'Sopijat neuvottelevat aina kerran vuodessa.'
  )
  assert.match(without.found, /⟦neuvottelevat⟧/u)
  assert.match(without.expected, /Sopijat ⟦ja⟧/u)
  const longer = differenceFrom(lines, 'Kaikki sopijat neuvottelevat aina kerran vuodessa.')
  assert.match(longer.expected, /Sopijat neuvottelevat/u)
})

const lookalikes: readonly [name: string, quotation: string, id: string, sign: string][] = [
  [
    'a letter of two characters',
    'Neuvottelun kutsuu koolle yhteistyo\u0308sta\u0308',
    'written-apart',
    'U+0308'
  ],
  [
    'a Cyrillic letter',
    'Neuvottelun kutsuu koolle yhteisty\u00F6st\u00E4 k\u0435rran',
    'other-alphabet',
    'U+0435'
  ],
  [
    'all in letters of two characters',
    'yhteistyo\u0308sta\u0308 kerran',
    'written-apart',
    'U+0308'
  ],
  ['a first word in Cyrillic', '\u043Aerran vuodessa.', 'other-alphabet', 'U+043A']
]

for (const [name, quotation, id, sign] of lookalikes) {
  test(`what looks the same is said: ${name}`, () => {
    const lines = ['Neuvottelun kutsuu koolle yhteistyöstä kerran vuodessa.']
    const {described, found} = differenceFrom(lines, quotation)
    assert.equal(described, id)
    assert.ok(found.includes(sign), found)
  })
}

const lists: readonly [name: string, lines: string[], id: string | undefined][] = [
  ['a number', ['Käsitellään:', '1) tavoitteet;'], 'sign-of-list'],
  ['a hyphen', ['Käsitellään:', '- tavoitteet;'], 'sign-of-list'],
  ['a dash', ['Käsitellään:', '– tavoitteet;'], 'sign-of-list'],
  ['another word after the number', ['Käsitellään:', '1) palvelut;'], undefined],
  ['a number of something', ['Käsitellään:', '12 tavoitteet;'], undefined]
]

for (const [name, lines, id] of lists) {
  test(`a sign of a list that Markdown takes away is said: ${name}`, () => {
    assert.equal(differenceFrom(lines, 'Käsitellään:\ntavoitteet;').described, id)
  })
}

test('a source in letters of two characters is said too', () => {
  const {described, expected} = differenceFrom(['Tyo\u0308ta\u0308 tehdään.'], 'Työtä tehdään.')
  assert.equal(described, 'written-apart')
  assert.ok(expected.includes('U+0308'), expected)
})

const near: readonly [quotation: string, nearest: RegExp][] = [
  // Short ones.
  ['KOKOUSKUTSV', /KOKOUSKUTSU/u],
  ['Neuvotelun kutsu', /Neuvottelun/u],
  ['maa- ja metsätalout', /metsätalous/u],
  // A few words of a long one.
  ['Hallitus päättää, että neuvottelun aika on kerran vuodessa syksyisin.', /kerran vuodessa/u]
]

for (const [quotation, passage] of near) {
  test(`the nearest passage is shown: ${quotation}`, () => {
    const comparison = compareQuotation(quotation, source)
    assert.ok(!comparison.same)
    const shown = comparison.found === undefined ? comparison.nearest : comparison.expected
    assert.match((shown ?? '').replace(/[⟦⟧]/gu, ''), passage)
  })
}

test('time grows with the source, not with its square', () => {
  const sources: readonly [name: string, line: string][] = [
    ['one letter', 'a'],
    ['one word', 'a '],
    ['two words', 'a ab '],
    ['hyphens', 'a-'],
    ['lines of hyphens', 'ab-\n'],
    ['sentences', 'Kunta ja alue sopivat yhteistyöstä. ']
  ]
  const timeOf = (text: string) => {
    const folded = foldSource(text.split('\n'))
    const start = performance.now()
    for (const end of ['b', ' b', 'ab-b', 'x', 'aa']) {
      for (let count = 0; count < 5; count++) compareQuotation(text.slice(0, 2000) + end, folded)
    }
    return performance.now() - start
  }
  for (const [name, line] of sources) {
    const once = timeOf(line.repeat(100_000 / line.length))
    const fourTimes = timeOf(line.repeat(400_000 / line.length))
    assert.ok(fourTimes < 8 * once + 200, `${name}: ${once} ms, ${fourTimes} ms`)
  }
})
