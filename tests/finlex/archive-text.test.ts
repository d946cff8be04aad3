import assert from 'node:assert/strict'
import {test} from 'node:test'
import {archiveText} from '../../src/finlex/archive-text.ts'
import {readAnswer} from '../../src/finlex/read-answer.ts'
import {readArchiveText} from '../../src/finlex/read-archive-text.ts'
import {chapter, inventedAct, item, note, section, subsection} from './invented-act.ts'

const day = '2034-01-01'
const archived = (given: Parameters<typeof inventedAct>[0], sections?: string[]) => {
  const [act] = readAnswer(inventedAct(given))
  assert.ok(act)
  return archiveText(act, {day, sections})
}

const lamps = chapter(
  '2',
  'Hoito',
  section(
    '5 a',
    'Öljy',
    `<subsection eId="x__subsec_1"><intro><p>Lyhdyssä on:</p></intro>${item('1', '1)', 'öljyä; ja')}${item('2', '2)', 'sydän.')}</subsection>`,
    subsection('2', 'Öljy vaihdetaan.')
  ),
  section('6', 'Lasi', subsection('1', 'Lasi pestään.'))
)

test('an act as a text that people read', () => {
  const {text, written, refused} = archived({
    number: '77/2031',
    text: lamps,
    after:
      '<hcontainer name="entryIntoForce"><content><p>Tämä laki tulee voimaan 1 päivänä maaliskuuta 2031.</p></content></hcontainer>'
  })
  assert.equal(
    text,
    `77/2031
Laki lyhtyjen hoidosta

Eduskunnan päätöksen mukaisesti säädetään:

2 luku

5 a §
Öljy

Lyhdyssä on:
1) öljyä; ja
2) sydän.

Öljy vaihdetaan.

6 §
Lasi

Lasi pestään.

—————

Tämä laki tulee voimaan 1 päivänä maaliskuuta 2031.
`
  )
  assert.deepEqual([written, refused], [['5a', '6'], []])
})

test('what is written is read back, with the line of each word', () => {
  const {text} = archived({number: '77/2031', text: lamps})
  const act = readArchiveText(text.split('\n'))
  assert.ok('sections' in act)
  const [oil] = act.sections
  assert.deepEqual(
    [oil?.number, oil?.chapter, oil?.heading, oil?.line],
    ['5a', '2', {text: 'Öljy', line: 9}, 8]
  )
  assert.deepEqual(
    oil?.subsections.map(({number, lines}) => [number, lines.map(({line}) => line)]),
    [
      [1, [11, 12, 13]],
      [2, [15]]
    ]
  )
})

test('only the sections that were asked for, and a word on each that is not there', () => {
  const {written, refused} = archived({number: '77/2031', text: lamps}, ['6', '99'])
  assert.deepEqual([written, refused], [['6'], [{section: '99', why: 'empty'}]])
})

test('of two wordings the one that is in force on the day', () => {
  const both = (words: string) =>
    archived({
      number: '77/2031',
      consolidated: '20330012',
      text: section(
        '1',
        'Ala',
        subsection('1v20330012', 'Uusi.', '20330012'),
        note(`L:lla 12/2033 muutettu 1 momentti ${words}. Aiempi sanamuoto kuuluu:`),
        subsection('1', 'Vanha.'),
        note(`L:lla 12/2033 lisätty 2 momentti ${words}.`),
        subsection('2v20330012', 'Lisätty.', '20330012')
      )
    })
  assert.match(both('tulee voimaan 1.6.2034').text, /\n\nVanha\.\n$/u)
  assert.match(both('tuli voimaan 1.6.2033').text, /\n\nUusi\.\n\nLisätty\.\n$/u)
  const unknown = both('tulee voimaan valtioneuvoston asetuksella säädettävänä ajankohtana')
  assert.deepEqual(unknown.refused, [{section: '1', why: 'two-wordings'}])
  assert.ok(!/Uusi|Vanha/u.test(unknown.text))
})

test('nothing is written of a section that was not understood whole', () => {
  const cases: Record<string, [inside: string, why: string]> = {
    table: ['<content><p>Arvot:</p><table><tr><td><p>1</p></td></tr></table></content>', 'unread'],
    riddle: ['<content><p>A.</p></content><riddle/>', 'unread'],
    numberless: [
      '<intro><p>On:</p></intro><paragraph><content><p>a.</p></content></paragraph>',
      'unread'
    ],
    nothing: ['', 'empty']
  }
  for (const [name, [inside, why]] of Object.entries(cases)) {
    const text = section('7', 'Outo', `<subsection eId="x__subsec_1">${inside}</subsection>`)
    const {refused, written} = archived({number: '77/2031', text})
    assert.deepEqual([written, refused], [[], [{section: '7', why}]], name)
  }
  const looksLikeOne = section('7', 'Outo', subsection('1', 'Ensin.'), subsection('2', '8 §'))
  assert.deepEqual(archived({number: '77/2031', text: looksLikeOne}).refused, [
    {section: '7', why: 'ambiguous'}
  ])
})

test('what an amending act leaves out stays a gap', () => {
  const {text} = archived({
    number: '12/2033',
    formula:
      '<p>Päätöksen mukaisesti</p><block name="insertions"><i>lisätään</i> 16 §:ään uusi 2 momentti seuraavasti:</block>',
    text: section(
      '16',
      'Tuki',
      '<hcontainer name="omission"/>',
      '<subsection><content><p>Uusi.</p></content></subsection>'
    )
  })
  assert.match(
    text,
    /lisätään 16 §:ään uusi 2 momentti seuraavasti:\n\n16 §\nTuki\n\n— — — — —\n\nUusi\.\n$/u
  )
  const act = readArchiveText(text.split('\n'))
  assert.ok('sections' in act)
  assert.equal(act.sections[0]?.subsections[0]?.number, undefined)
})

test('a text that is no archived act names the first line that is wrong', () => {
  const cases: [text: string, line: number][] = [
    ['', 1],
    ['Laki\n77/2031', 1],
    ['77/2031\nLaki\n\n1 §\nAla\nSana\n\nA.', 6],
    ['77/2031\nLaki\n\n1 §\n\nA.\n\n1 §\n\nB.', 8],
    ['77/2031\nLaki\n\n1 §\n\n2 §\n\nB.', 4]
  ]
  for (const [text, line] of cases) {
    const act = readArchiveText(text.split('\n'))
    assert.ok('unread' in act && act.unread.line === line, text)
  }
})
