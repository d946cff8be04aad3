import assert from 'node:assert/strict'
import test from 'node:test'
import type {PassageOptions} from '../../src/remark/remark-passages.ts'
import {read} from './read.ts'

/** A text and its passages: id, kind, sources, HTML. */
interface Case {
  name: string
  kind?: PassageOptions['kind']
  text: string
  passages: readonly (readonly [id: string, kind: string, sources: string, html: string])[]
}

const cases: readonly Case[] = [
  {
    name: 'each block is a passage',
    text: 'Yksi.\n\nKaksi\njatkuu.\n\n- a\n- b\n',
    passages: [
      ['para_1', 'described', 'lahde', '<p>Yksi.</p>'],
      ['para_2', 'described', 'lahde', '<p>Kaksi\njatkuu.</p>'],
      ['para_3', 'described', 'lahde', '<ul><li>a</li><li>b</li></ul>']
    ]
  },
  {
    name: 'a table is one passage',
    text: '| a | b |\n|---|---|\n| 1 | 2 |\n',
    passages: [
      [
        'para_1',
        'described',
        'lahde',
        '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'
      ]
    ]
  },
  ...[
    [':-', ' align="left"'],
    ['-:', ' align="right"'],
    [':-:', ' align="center"'],
    ['|-|', '']
  ].map(([rule = '', align]) => ({
    name: `a table of one column, ${rule}`,
    text: `Maksu\n${rule}\n10 euroa\n`,
    passages: [
      [
        'para_1',
        'described',
        'lahde',
        `<table><thead><tr><th${align}>Maksu</th></tr></thead><tbody><tr><td${align}>10 euroa</td></tr></tbody></table>`
      ] as const
    ]
  })),
  {
    name: 'elements make passages of their kind',
    text: '<Quote source="a">\nSana.\n</Quote>\n\n<Described sources="b c">\nKuvaus.\n</Described>\n\n<Missing holder="kunta">\nPuuttuu.\n</Missing>\n\n<Note>\nHuomautus.\n</Note>\n',
    passages: [
      ['para_1', 'quoted', 'a', '<p>Sana.</p>'],
      ['para_2', 'described', 'b c', '<p>Kuvaus.</p>'],
      ['para_3', 'missing', '', '<p>Puuttuu.</p>'],
      ['para_4', 'note', '', '<p>Huomautus.</p>']
    ]
  },
  {
    name: 'an element on one line',
    text: '<Quote source="a">Sana.</Quote>\n',
    passages: [['para_1', 'quoted', 'a', '<p>Sana.</p>']]
  },
  {
    name: 'an element of several paragraphs is one passage',
    text: '<Described sources="a">\n\nYksi.\n\nKaksi.\n\n</Described>\n',
    passages: [['para_1', 'described', 'a', '<p>Yksi.</p><p>Kaksi.</p>']]
  },
  {
    name: 'subsections are numbered by themselves',
    kind: 'section',
    text: '<Subsection number="1">\nYksi.\n</Subsection>\n\nHuomautus.\n\n<Subsection number="2">\nKaksi.\n</Subsection>\n',
    passages: [
      ['subsec_1', 'described', 'lahde', '<p>Yksi.</p>'],
      ['para_1', 'described', 'lahde', '<p>Huomautus.</p>'],
      ['subsec_2', 'described', 'lahde', '<p>Kaksi.</p>']
    ]
  },
  {
    name: 'headings are not passages',
    text: '### Otsikko\n\nTeksti.\n',
    passages: [['para_1', 'described', 'lahde', '<p>Teksti.</p>']]
  },
  {
    name: 'signs of HTML are words',
    text: 'A \\< b & c \\{d} "e".\n',
    passages: [['para_1', 'described', 'lahde', '<p>A &#x3C; b &#x26; c {d} "e".</p>']]
  },
  {
    name: 'nothing is directive, task or footnote',
    text: '10 §:n EU:n klo 10:30 [ ] \\[^1] ::a\n',
    passages: [['para_1', 'described', 'lahde', '<p>10\u00A0§:n EU:n klo 10:30 [ ] [^1] ::a</p>']]
  }
]

for (const {name, kind, text, passages} of cases) {
  test(name, () => {
    const {diagnostics, reading} = read(text, kind)
    assert.deepEqual(diagnostics, [])
    assert.deepEqual(
      reading.passages.map((passage) => [
        passage.id,
        passage.kind,
        passage.sources.join(' '),
        passage.html
      ]),
      passages
    )
  })
}

test('a heading belongs to the passage after it', () => {
  const {reading} = read('### Otsikko\n\nYksi.\n\nKaksi.\n')
  assert.deepEqual(
    reading.passages.map(({heading}) => heading),
    ['Otsikko', undefined]
  )
})

test('what was proposed and what was decided', () => {
  const text =
    'Johdanto.\n\n<Proposed>\n\nEsitys.\n\n</Proposed>\n\n<Decided>\n\nPäätös.\n\nLisäys.\n\n</Decided>\n'
  const {reading} = read(text, 'decision')
  assert.deepEqual(
    reading.passages.map(({id, part}) => [id, part]),
    [
      ['para_1', undefined],
      ['para_2', 'proposed'],
      ['para_3', 'decided'],
      ['para_4', 'decided']
    ]
  )
})

test('a part written on one line holds its passages and nothing else', () => {
  const text = '<Decided>  <Missing holder="a">Ei tiedossa.</Missing>  </Decided>\n'
  const {reading} = read(text, 'decision')
  assert.deepEqual(
    reading.passages.map(({id, kind, part}) => [id, kind, part]),
    [['para_1', 'missing', 'decided']]
  )
})

test('a subsection tells whom it obliges, how often and since when', () => {
  const text =
    '<Subsection number="1" binds="municipality county" involves="regional-council" rhythm="yearly" inForceFrom="2023-01-01">\nTeksti.\n</Subsection>\n'
  assert.deepEqual(read(text, 'section').reading.passages[0]?.subsection, {
    number: 1,
    binds: ['municipality', 'county'],
    involves: ['regional-council'],
    rhythms: ['yearly'],
    inForceFrom: '2023-01-01'
  })
})

test('ids in attributes have the place of the very word', () => {
  const {ids} = read('<Described\n  sources="yksi\tkaksi"\n>\nTeksti.\n</Described>\n')
  assert.deepEqual(
    ids.map(({id, kind, place}) => [id, kind, place.line, place.column]),
    [
      ['yksi', 'source', 2, 12],
      ['kaksi', 'source', 2, 17]
    ]
  )
})
