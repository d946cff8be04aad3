import assert from 'node:assert/strict'
import test from 'node:test'
import {read} from './read.ts'

/** What is typed, what the page holds of it, and its words as data and search have them. */
const lists: readonly (readonly [written: string, html: string, text: string])[] = [
  [
    '1) yksi\n3) kolme\n4) neljä',
    '<ol class="points"><li>yksi</li><li value="3">kolme</li><li value="4">neljä</li></ol>',
    '1) yksi 3) kolme 4) neljä'
  ],
  [
    '3. kolme\n5. viisi\n6. kuusi',
    '<ol start="3"><li>kolme</li><li value="5">viisi</li><li value="6">kuusi</li></ol>',
    '3. kolme 5. viisi 6. kuusi'
  ],
  [
    '1) yksi\n\n   lisää\n\n3) kolme',
    '<ol class="points"><li><p>yksi</p><p>lisää</p></li><li value="3"><p>kolme</p></li></ol>',
    '1) yksi lisää 3) kolme'
  ],
  [
    'a) yksi\nb) kaksi\nd) neljä',
    '<ol type="a" class="points"><li>yksi</li><li>kaksi</li><li value="4">neljä</li></ol>',
    'a) yksi b) kaksi d) neljä'
  ],
  [
    'å) yksi\nä) kaksi',
    '<ol start="27" type="a" class="points"><li>yksi</li><li>kaksi</li></ol>',
    'å) yksi ä) kaksi'
  ],
  // i is a letter where it follows one, a number where it begins.
  [
    'h) yksi\ni) kaksi',
    '<ol start="8" type="a" class="points"><li>yksi</li><li>kaksi</li></ol>',
    'h) yksi i) kaksi'
  ],
  [
    'i) yksi\nii) kaksi\niv) neljä',
    '<ol type="i" class="points"><li>yksi</li><li>kaksi</li><li value="4">neljä</li></ol>',
    'i) yksi ii) kaksi iv) neljä'
  ],
  [
    'ix) yksi\nxi) kaksi\nxx) kolme',
    '<ol start="9" type="i" class="points"><li>yksi</li><li value="11">kaksi</li><li value="20">kolme</li></ol>',
    'ix) yksi xi) kaksi xx) kolme'
  ],
  [
    '1) yksi\n   a) alku\n   b) loppu\n2) kaksi',
    '<ol class="points"><li>yksi\n<ol type="a" class="points"><li>alku</li><li>loppu</li></ol></li><li>kaksi</li></ol>',
    '1) yksi a) alku b) loppu 2) kaksi'
  ],
  [
    'a) *yksi* ja\nb) [kaksi](https://www.example.com/)\\\nlisää',
    '<ol type="a" class="points"><li><em>yksi</em> ja</li><li><a href="https://www.example.com/">kaksi</a><br>\nlisää</li></ol>',
    'a) yksi ja b) kaksi lisää'
  ],
  ['• yksi\n• kaksi', '<ul><li>yksi</li><li>kaksi</li></ul>', '• yksi • kaksi'],
  ['– yksi\n– kaksi', '<ul class="dashes"><li>yksi</li><li>kaksi</li></ul>', '– yksi – kaksi'],
  // One line is a sentence, a dash in it a dash.
  ['– vain yksi\njatkuu', '<p>– vain yksi\njatkuu</p>', '– vain yksi jatkuu'],
  ['a) vain yksi\njatkuu', '<p>a) vain yksi\njatkuu</p>', 'a) vain yksi jatkuu']
]

for (const [written, html, text] of lists) {
  test(`the list ${JSON.stringify(written)}`, () => {
    const {diagnostics, reading} = read(written)
    assert.deepEqual(diagnostics, [])
    assert.deepEqual(
      reading.passages.map((passage) => [passage.html, passage.text]),
      [[html, text]]
    )
  })
}

test('words before a list are a passage of their own', () => {
  const {passages} = read('Seuraavista:\na) yksi\nb) kaksi, joka\njatkuu').reading
  assert.deepEqual(
    passages.map(({text}) => text),
    ['Seuraavista:', 'a) yksi b) kaksi, joka jatkuu']
  )
})

/** Marks that do not rise: the first of them, what it may have been, and where it stands. */
const falling: readonly (readonly [
  written: string,
  found: string,
  expected: string,
  place: string
])[] = [
  ['2) yksi\n1) kaksi', '1)', '3', '2:1'],
  ['1. yksi\n1. kaksi', '1.', '2', '2:1'],
  ['Kohdat:\n7) yksi\n08) kaksi', '08)', '8', '3:1'],
  ['b) yksi\na) kaksi', 'a)', 'c', '2:1'],
  ['Kohdat:\na) yksi\nb) kaksi\nb) kolme', 'b)', 'c', '4:1'],
  ['ii) yksi\niii) kaksi\nii) kolme', 'ii)', 'iv', '3:1']
]

for (const [written, found, expected, place] of falling) {
  test(`numbers that do not rise in ${JSON.stringify(written)}`, () => {
    assert.deepEqual(
      read(written).diagnostics.map((fault) => [
        fault.rule,
        fault.found,
        fault.expected,
        `${fault.place.line}:${fault.place.column}`
      ]),
      [['list-numbers', found, expected, place]]
    )
  })
}
