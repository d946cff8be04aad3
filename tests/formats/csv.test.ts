import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {type Cell, csv} from '../../src/formats/csv.ts'
import {csvFiles} from '../../src/formats/csv-tables.ts'
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
          /approved|rejected/u.test(data.outcome) ? data.decidedOn : ''
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
