import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {type Cell, csv, officeCsv} from '../../src/formats/csv.ts'
import {csvFiles} from '../../src/formats/csv-tables.ts'
import {wholeText} from '../../src/formats/data-file.ts'
import {officeTables} from '../../src/formats/office-tables.ts'
import {regions} from './regions.ts'

/** Reads RFC 4180, for the round trip. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const {groups} of text.matchAll(
    /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gu
  )) {
    row.push(groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? '')
    if (groups?.['end'] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const rows: readonly (readonly Cell[])[] = [
  ['plain', 'ä ö å', 7],
  ['a, b', 'say "no"', undefined],
  ['two\r\nlines', '"', ',']
]

test('a table comes back as it was written', () => {
  const text = csv(['a', 'b', 'c'], rows)
  assert.deepEqual(parseCsv(text), [
    ['a', 'b', 'c'],
    ...rows.map((row) => row.map((cell) => String(cell ?? '')))
  ])
  assert.ok(text.startsWith('a,b,c\r\nplain,ä ö å,7\r\n"a, b","say ""no""",\r\n'))
})

/** What stands in a cell, and what is written for a spreadsheet. */
const officeCells: ReadonlyArray<[cell: Cell, written: string]> = [
  ['ä; ö', '"ä; ö"'],
  ['say "no"', '"say ""no"""'],
  [undefined, '""'],
  [-7, '"-7"'],
  ['two\r\nlines', '"two lines"'],
  ['=1+1', `"'=1+1"`],
  ['+358', `"'+358"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1', `"' =1"`],
  ['\u00A0=1', `"'\u00A0=1"`],
  ['\t=1', `"'\t=1"`],
  ['＝1', `"'＝1"`],
  ["|cmd'/c x'!A1", `"'|cmd'/c x'!A1"`],
  ['a=1', '"a=1"'],
  ['5/2023', '"5/2023\u00A0"'],
  ['3-4', '"3-4\u00A0"'],
  ['77/00.04.01/2023', '"77/00.04.01/2023"'],
  ['13.10.2025', '"13.10.2025"'],
  ['– ei tiedossa', '"– ei tiedossa"']
]

for (const [value, written] of officeCells) {
  test(`a cell for a spreadsheet: ${JSON.stringify(value)}`, () => {
    assert.equal(officeCsv(['a'], [[value]]), `\uFEFF"a"\r\n${written}\r\n`)
  })
}

for (const [name, corpus] of regions) {
  test(`tables of the ${name} region for a spreadsheet: the same rows, no code, no formula`, () => {
    const tables = officeTables(corpus).map(({write}) => wholeText(write()))
    const rows = csvFiles(corpus).map(({write}) => wholeText(write()).split('\r\n').length)
    assert.deepEqual(
      tables.map((text) => text.split('\r\n').length),
      rows
    )
    for (const text of tables) {
      assert.ok(text.startsWith('\uFEFF"'))
      assert.doesNotMatch(text, /"(?:approved|unknown|proposed|municipality|county)"/u)
      assert.doesNotMatch(text, /(?:^|;)"[=+@-]/mu)
    }
  })
}

for (const [name, corpus] of regions) {
  describe(`tables of the ${name} region`, () => {
    const [approvals, decisions] = csvFiles(corpus).map(({write}) => {
      const [header = [], ...lines] = parseCsv(write())
      return lines.map((line) => Object.fromEntries(header.map((key, index) => [key, line[index]])))
    })

    test('every party and version has a row in the matrix', () => {
      assert.deepEqual(
        approvals?.map(({party, state, version}) => ({party, state, version})),
        corpus.versions.flatMap(({approvals, id}) =>
          approvals.map(({party, state}) => ({party: party.slug, state, version: id}))
        )
      )
      for (const {decidedOn, decision, state} of approvals ?? []) {
        if (state === 'unknown') assert.deepEqual([decidedOn, decision], ['', ''])
      }
    })

    test('a proposal and a forum have a meeting, and no day of a decision', () => {
      assert.deepEqual(
        decisions?.map(({decidedOn}) => decidedOn),
        corpus.decisions.map(({data}) =>
          !/^(?:proposed|endorsed)$/u.test(data.outcome) ? data.decidedOn : ''
        )
      )
    })

    test('every decision has a row', () => {
      assert.deepEqual(
        decisions?.map(({meetingOn, decision, outcome, title}) => [
          decision,
          title,
          meetingOn,
          outcome
        ]),
        corpus.decisions.map(({data, slug}) => [slug, data.title, data.decidedOn, data.outcome])
      )
    })
  })
}
