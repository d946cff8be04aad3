import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findCitations} from '../../src/citations/find.ts'
import {randomNumbers} from './random.ts'

const pieces = [
  ...[
    '§',
    '§:n',
    '§§',
    '(',
    ')',
    ',',
    '.',
    ':',
    '/',
    '-',
    '–',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\u00A0'
  ],
  ...[
    '\u00AD',
    '1',
    '2',
    '14',
    '999',
    '2021',
    '611/2021',
    '180/58',
    '9.2.2001/119',
    '1.1.2020',
    'a'
  ],
  ...[
    'lain',
    'lag',
    'lagen',
    'Act',
    'annetun',
    'hallintolain',
    'kuntalaki',
    'i',
    'of',
    'the',
    'om'
  ],
  ...['luvun', 'momentin', 'mom.', 'kohdan', 'kap.', 'section', 'subsection', 'saman', 'mainitun'],
  ...[
    'ja',
    'sekä',
    'och',
    'and',
    'HE',
    'vp',
    'SopS',
    '(EU)',
    'artikla',
    'Pykälä',
    'RL',
    'III',
    'ä',
    '😀'
  ]
]

test('spans are in order, inside the text, and cut out their words', () => {
  const random = randomNumbers(611)
  for (let round = 0; round < 3000; round++) {
    const length = random(40)
    let text = ''
    for (let index = 0; index < length; index++) text += pieces[random(pieces.length) - 1]
    let last = 0
    for (const {span, text: words} of findCitations(text)) {
      const [start, end] = span
      assert.ok(start >= last && start < end && end <= text.length, JSON.stringify(text))
      assert.equal(text.slice(start, end), words)
      last = start
    }
  }
})

test('no text and broken characters', () => {
  for (const text of ['', ' ', '\uD83D', '\uDE00 5 §', '\u00AD\u00AD', '\n\n\n'])
    assert.ok(Array.isArray(findCitations(text)))
})
