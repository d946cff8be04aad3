import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readAnswer} from '../../src/finlex/read-answer.ts'
import {inventedAct, item, section, subsection} from './invented-act.ts'

const read = (act: Parameters<typeof inventedAct>[0]) => {
  const [one] = readAnswer(inventedAct(act))
  return one ?? assert.fail()
}

test('notes and signs in the words are told, and a broken line parts words', () => {
  const words = (inside: string) =>
    read({number: '77/2031', text: section('1', 'Ala', subsection('1', inside))}).sections[0]
  assert.deepEqual(
    words('Lyhty<authorialNote><p>Toimitus: oikaistu.</p></authorialNote>')?.unread,
    ['authorialNote']
  )
  assert.deepEqual(words('m<sup>2</sup>')?.unread, ['sup'])
  const plain = words(
    'Lyhty <i>eli</i> <ref href="/akn/fi/act/statute/2031/77">valo</ref>,<eol/>sydän'
  )
  assert.deepEqual([plain?.unread, plain?.subsections[0]?.text], [[], ['Lyhty eli valo, sydän']])
})

test('what cannot be placed is told, and a table is no line of words', () => {
  const act = read({
    number: '77/2031',
    text: [
      section('ensimmäinen', 'Outo', subsection('1', 'A.')),
      section(
        '2',
        'Taulukko',
        '<subsection eId="x__subsec_1"><content><p>Seuraavat:</p><table><tr><td><p>1</p></td></tr></table></content></subsection>'
      ),
      section(
        '3',
        'Numeroton',
        `<subsection eId="x__subsec_1"><intro><p>On:</p></intro>${item('1', '1)', 'a, jota')}<paragraph><content><p>jatketaan.</p></content></paragraph></subsection>`
      ),
      section(
        '4',
        'Outo osa',
        '<subsection eId="x__subsec_1"><content><p>A.</p></content><riddle/></subsection>'
      ),
      section('5', 'Kaksi', subsection('1', 'A.')),
      `<hcontainer name="somethingNew"><content><p>B.</p></content></hcontainer>`,
      '<article><num>1 artikla</num></article>'
    ].join('')
  })
  assert.deepEqual(act.unplaced.map(({where, why}) => [where, why]).sort(), [
    ['', 'unknown-number'],
    ['3 §', 'unknown-number'],
    ['4 §', 'unknown-element'],
    ['article', 'unknown-container'],
    ['somethingNew', 'unknown-container']
  ])
  assert.deepEqual(act.sections[0]?.unread, ['table'])
  assert.deepEqual(act.sections[0]?.subsections[0]?.text, ['Seuraavat:'])
})
