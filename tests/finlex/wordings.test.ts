import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readAnswer} from '../../src/finlex/read-answer.ts'
import {inventedAct, item, note, section, subsection} from './invented-act.ts'

const amending = {number: 12, year: 2033}
const read = (text: string) => {
  const [one] = readAnswer(inventedAct({number: '77/2031', consolidated: '20330012', text}))
  assert.ok(one)
  return one
}

test('old and new wording side by side: the note names the day between them', () => {
  const [one] = read(
    section(
      '1',
      'Ala',
      subsection('1v20330012', 'Uusi.', '20330012'),
      note('L:lla 12/2033 muutettu 1 momentti tulee voimaan 1.6.2034. Aiempi sanamuoto kuuluu:'),
      subsection('1', 'Vanha.'),
      subsection('2', 'Pysyvä.'),
      note('L:lla 12/2033 lisätty 3 momentti tulee voimaan 1.6.2034.'),
      subsection('3v20330012', 'Lisätty.', '20330012')
    )
  ).sections
  assert.deepEqual(
    one?.subsections.map(({number, text, state, from, until}) => [
      number,
      ...text,
      state,
      from,
      until
    ]),
    [
      [1, 'Uusi.', 'newest', '2034-06-01', undefined],
      [1, 'Vanha.', 'earlier', undefined, '2034-06-01'],
      [2, 'Pysyvä.', 'newest', undefined, undefined],
      [3, 'Lisätty.', 'newest', '2034-06-01', undefined]
    ]
  )
  assert.deepEqual(one?.subsections[0]?.version, amending)
  assert.deepEqual(
    one?.notes.map(({verb, places, by, day}) => [verb, places, by, day]),
    [
      ['amended', ['1'], amending, '2034-06-01'],
      ['inserted', ['3'], amending, '2034-06-01']
    ]
  )
})

test('a whole section, and an item, in two wordings; a repeal that is still to come', () => {
  const {sections, unplaced} = read(
    [
      section('3', 'Uusi otsikko', subsection('1', 'Uusi.', '20330012')),
      note('L:lla 12/2033 muutettu 3 § tulee voimaan 1.6.2034. Tidigare form lyder:'),
      section('3', 'Vanha otsikko', subsection('1', 'Vanha.')),
      section(
        '4',
        'Kohdat',
        `<subsection eId="x__subsec_1"><intro><p>On:</p></intro>${item('1v20330012', '1)', 'uusi;')}${note('L:lla 12/2033 muutettu 1 kohta tulee voimaan 1.6.2034. Aiempi sanamuoto kuuluu:')}${item('1', '1)', 'vanha;')}${item('2', '2)', 'pysyvä.')}</subsection>`,
        note(
          '2 momentti on kumottu L:lla 3.2.2033/12, joka tulee voimaan 1.6.2034. Aiempi sanamuoto kuuluu:'
        ),
        subsection('2', 'Kumoutuva.')
      ),
      section('6', 'Kumottu'),
      note('6 § on kumottu L:lla 3.2.2033/12.')
    ].join('')
  )
  assert.deepEqual(unplaced, [])
  assert.deepEqual(
    sections.map(({number, heading, state, until}) => [number, heading, state, until]),
    [
      ['3', 'Uusi otsikko', 'newest', undefined],
      ['3', 'Vanha otsikko', 'earlier', '2034-06-01'],
      ['4', 'Kohdat', 'newest', undefined],
      ['6', 'Kumottu', 'newest', undefined]
    ]
  )
  const [list, repealed] = sections[2]?.subsections ?? []
  assert.deepEqual(
    list?.paragraphs.map(({number, text, state}) => [number, ...text, state]),
    [
      ['1)', 'uusi;', 'newest'],
      ['1)', 'vanha;', 'earlier'],
      ['2)', 'pysyvä.', 'newest']
    ]
  )
  assert.deepEqual([repealed?.state, repealed?.until], ['earlier', '2034-06-01'])
})

test('two wordings without a note: the versions tell, and without them nobody does', () => {
  const both = (first: string, second: string) =>
    read(section('7', 'Ala', subsection('3', 'Yksi.', first), subsection('3', 'Toinen.', second)))
  const told = both('20330012', '20340001')
  assert.deepEqual(
    told.sections[0]?.subsections.map(({state}) => state),
    ['earlier', 'newest']
  )
  assert.deepEqual(told.unplaced, [])
  assert.deepEqual(both('', '').unplaced, [{where: '7 §', why: 'two-wordings', found: '3 mom.'}])
})
