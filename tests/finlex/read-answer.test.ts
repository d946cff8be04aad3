import assert from 'node:assert/strict'
import {test} from 'node:test'
import {newestVersion} from '../../src/finlex/akn-uri.ts'
import {readAnswer} from '../../src/finlex/read-answer.ts'
import {repealsInSections} from '../../src/finlex/repeals.ts'
import {chapter, inventedAct, inventedList, item, section, subsection} from './invented-act.ts'

const read = (act: Parameters<typeof inventedAct>[0]) => {
  const [one, ...more] = readAnswer(inventedAct(act))
  assert.ok(one && more.length === 0)
  return one
}
const statute = (text: string) => {
  const [number, year] = text.split('/').map(Number)
  return {number, year}
}

test('an act: title, days, chapters, sections, subsections, items, entry into force', () => {
  const act = read({
    number: '77/2031',
    title: 'Laki  lyhtyjen\n hoidosta',
    text: [
      chapter('1', 'Yleistä', section('1', 'Ala', subsection('1', 'Laki koskee <i>lyhtyjä</i>.'))),
      chapter(
        '2 a',
        'Hoito',
        section(
          '5 a',
          'Öljy',
          `<subsection eId="x__subsec_1"><intro><p>Lyhdyssä on:</p></intro>${item('1', '1)', 'öljyä;')}${item('2', '1 a)', 'sydän; ja')}${item('2', '2)', 'lasi.')}<wrapUp><p>Lasi on ehjä.</p></wrapUp></subsection>`,
          subsection('2', 'Öljy   vaihdetaan.')
        )
      )
    ].join(''),
    after:
      '<hcontainer name="entryIntoForce"><content><p>Tämä laki tulee voimaan 1 päivänä maaliskuuta 2031.</p></content></hcontainer>'
  })
  assert.deepEqual(act.uri, {form: 'as-published', statute: statute('77/2031'), language: 'fi'})
  assert.equal(act.title, 'Laki lyhtyjen hoidosta')
  assert.deepEqual([act.givenOn, act.publishedOn], ['2031-02-03', '2031-02-05'])
  assert.equal(act.inForceFrom, '2031-03-01')
  assert.deepEqual(
    act.sections.map(({chapter, number, heading}) => [chapter, number, heading]),
    [
      ['1', '1', 'Ala'],
      ['2a', '5a', 'Öljy']
    ]
  )
  const [list, plain] = act.sections[1]?.subsections ?? []
  assert.deepEqual(list?.text, ['Lyhdyssä on:'])
  // Two items share an id at Finlex: their written numbers tell them apart.
  assert.deepEqual(
    list?.paragraphs.map(({number, text}) => [number, ...text]),
    [
      ['1)', 'öljyä;'],
      ['1 a)', 'sydän; ja'],
      ['2)', 'lasi.']
    ]
  )
  assert.deepEqual(list?.closing, ['Lasi on ehjä.'])
  assert.deepEqual([plain?.number, plain?.text], [2, ['Öljy vaihdetaan.']])
  assert.deepEqual(act.unplaced, [])
  assert.ok(!JSON.stringify(act).includes('Sytyttäjä'), 'names of signatories are not read')
})

test('Swedish: the same structure, the day of entry into force too', () => {
  const act = read({
    number: '77/2031',
    language: 'swe',
    title: 'Lag om skötsel av lyktor',
    text: section(
      '1',
      'Ikraftträdande',
      subsection('1', 'Denna lag träder i kraft den 1 mars 2031.')
    )
  })
  assert.equal(act.uri.language, 'sv')
  assert.equal(act.inForceFrom, '2031-03-01')
})

test('entry into force that a clause leaves open, or parts, is no day', () => {
  const clauses = [
    'Tämän lain voimaantulosta säädetään erikseen lailla.',
    'Tämä laki tulee voimaan 1 päivänä maaliskuuta 2031. Sen 2 § tulee voimaan 1 päivänä huhtikuuta 2032.',
    'Tämä laki tulee voimaan 31 päivänä helmikuuta 2031.'
  ]
  for (const clause of clauses) {
    const text = section('1', 'Voimaantulo', subsection('1', clause))
    assert.equal(read({number: '77/2031', text}).inForceFrom, undefined, clause)
  }
})

test('the enacting clause: verbs, acts, and the present wording that changes nothing', () => {
  const {formula} = read({
    number: '12/2033',
    formula: `<p>Eduskunnan päätöksen mukaisesti</p>
      <blockContainer>
        <block name="repeals"><i>kumotaan</i> lyhtyjen hoidosta annetun lain (<affectedDocument href="/akn/fi/act/statute/2031/77">77/2031</affectedDocument>) 9 §,</block>
      </blockContainer>
      <blockContainer>
        <block name="substitutions"><i>muutetaan</i> 5 a §:n 2 momentti,</block>
        <block name="substitutions-originals">sellaisena kuin se on laissa 3/2032, ja</block>
      </blockContainer>
      <blockContainer><block name="insertions"><i>lisätään</i> lakiin uusi 8 a § seuraavasti:</block></blockContainer>`
  })
  assert.deepEqual(formula.opening, ['Eduskunnan päätöksen mukaisesti'])
  assert.deepEqual(
    formula.blocks.map(({name, amends, affected}) => [name, amends, affected.length]),
    [
      ['repeals', true, 1],
      ['substitutions', true, 0],
      ['substitutions-originals', false, 0],
      ['insertions', true, 0]
    ]
  )
  assert.deepEqual(formula.blocks[0]?.affected, [statute('77/2031')])
  assert.equal(formula.blocks[0]?.text, 'kumotaan lyhtyjen hoidosta annetun lain (77/2031) 9 §,')
})

test('what an amending act leaves out makes the numbers after it unknown', () => {
  const omission = '<hcontainer name="omission"/>'
  const [one] = read({
    number: '12/2033',
    text: section(
      '16',
      'Tuki',
      subsection('1', 'Ensimmäinen.'),
      omission,
      '<subsection><content><p>Uusi.</p></content></subsection>'
    )
  }).sections
  assert.equal(one?.partial, true)
  assert.deepEqual(
    one?.subsections.map(({number}) => number),
    [1, undefined]
  )
})

test('a body that is only a PDF, or not there', () => {
  const body = (inside: string) =>
    inventedAct({number: '77/2031'}).replace(/<body>.*<\/body>/su, `<body>${inside}</body>`)
  const [pdf] = readAnswer(body('<componentRef showAs="main.pdf" src="main.pdf"/>'))
  const [none] = readAnswer(body('<hcontainer name="contentAbsent"/>'))
  assert.deepEqual([pdf?.absent, none?.absent], ['pdf', 'absent'])
  assert.deepEqual(pdf?.sections, [])
})

test('a repeal in another act’s own section', () => {
  const act = read({
    number: '80/2033',
    text: section(
      '90',
      'Voimaantulo',
      subsection('1', 'Tämä laki tulee voimaan 1 päivänä tammikuuta 2034.'),
      subsection('2', 'Tällä lailla kumotaan lyhtyjen hoidosta annetun lain (77/2031) 6 luku.'),
      subsection('3', 'Tällä lailla kumotaan soihduista annettu laki (5/1999).')
    )
  })
  assert.deepEqual(
    repealsInSections(act, {number: 77, year: 2031}).map(({section, subsection}) => [
      section,
      subsection
    ]),
    [['90', 2]]
  )
  assert.equal(repealsInSections(act).length, 2)
})

test('versions: a bare @ answers with the oldest wording', () => {
  const data = `<finlex:isInForce value="true"/><finlex:inForce><finlex:dateEntryIntoForce date="2031-03-01"/></finlex:inForce>
    <finlex:amendedBy><finlex:statuteReference><finlex:ref href="/akn/fi/act/statute/2033/12">12/2033</finlex:ref><finlex:inForce><finlex:dateEntryIntoForce date="2034-06-01"/></finlex:inForce></finlex:statuteReference></finlex:amendedBy>`
  const acts = readAnswer(
    inventedList(
      inventedAct({number: '77/2031', consolidated: ''}),
      inventedAct({number: '77/2031', consolidated: '20330012', data}),
      inventedAct({number: '77/2031', consolidated: '20310900'})
    )
  )
  assert.deepEqual(
    acts.map(({uri}) => uri.version?.number),
    [undefined, 12, 900]
  )
  const newest = newestVersion(acts)
  assert.deepEqual(newest?.uri.version, statute('12/2033'))
  assert.deepEqual(newest?.amendedBy, [{statute: statute('12/2033'), inForceFrom: '2034-06-01'}])
  assert.deepEqual([newest?.inForce, newest?.inForceFrom], [true, '2031-03-01'])
  assert.equal(newest?.consolidatedOn, '2034-05-06')
})
