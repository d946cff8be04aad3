import assert from 'node:assert/strict'
import test from 'node:test'
import {parseRhythm, rhythmExamples, timesPerTerm} from '../../src/identifiers/rhythm.ts'
import {rhythm as field} from '../../src/schemas/scalars.ts'
import {rhythmWords} from '../../src/strings/rhythm-words.ts'

/** A rhythm, how often it comes in a council term, and how each language says it. */
const rhythms: readonly [string, perTerm: number, fi: string, sv: string, en: string][] = [
  [
    'council-term',
    1,
    'kerran valtuustokaudessa',
    'en gång per fullmäktigeperiod',
    'once per council term'
  ],
  [
    '2-per-council-term',
    2,
    'kaksi kertaa valtuustokaudessa',
    'två gånger per fullmäktigeperiod',
    'twice per council term'
  ],
  ['every-2-years', 2, 'joka toinen vuosi', 'vartannat år', 'every second year'],
  ['yearly', 4, 'kerran vuodessa', 'en gång om året', 'once a year'],
  [
    'at-least-yearly',
    4,
    'vähintään kerran vuodessa',
    'minst en gång om året',
    'at least once a year'
  ],
  ['half-year', 8, 'puolivuosittain', 'en gång i halvåret', 'every six months'],
  ['quarterly', 16, 'neljä kertaa vuodessa', 'fyra gånger om året', 'four times a year'],
  ['4-per-year', 16, 'neljä kertaa vuodessa', 'fyra gånger om året', 'four times a year'],
  ['12-per-year', 48, '12 kertaa vuodessa', '12 gånger om året', '12 times a year'],
  ['every-2-months', 24, 'joka toinen kuukausi', 'varannan månad', 'every second month'],
  ['every-3-months', 16, '3 kuukauden välein', 'var 3:e månad', 'every 3 months'],
  ['monthly', 48, 'kerran kuukaudessa', 'en gång i månaden', 'once a month'],
  ['weekly', 208, 'kerran viikossa', 'en gång i veckan', 'once a week'],
  ['every-2-weeks', 104, 'joka toinen viikko', 'varannan vecka', 'every second week'],
  ['when-needed', 0, 'tarvittaessa', 'vid behov', 'when needed'],
  [
    'at-least-2-per-council-term',
    2,
    'vähintään kaksi kertaa valtuustokaudessa',
    'minst två gånger per fullmäktigeperiod',
    'at least twice per council term'
  ]
]

for (const [text, perTerm, fi, sv, en] of rhythms) {
  test(`${text}: ${fi}`, () => {
    assert.ok(field.safeParse(text).success)
    const read = parseRhythm(text)
    assert.equal(read && timesPerTerm(read), perTerm)
    assert.deepEqual(
      (['fi', 'sv', 'en'] as const).map((language) => rhythmWords(text, language)),
      [fi, sv, en]
    )
  })
}

test('what editors are shown as examples is all in the table', () => {
  const known = rhythms.map(([text]) => text)
  assert.deepEqual(
    rhythmExamples.filter((example) => !known.includes(example)),
    []
  )
})
