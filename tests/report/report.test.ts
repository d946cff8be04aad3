import assert from 'node:assert/strict'
import test from 'node:test'
import type {Diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {toFindings} from '../../src/report/finding.ts'
import {githubReport} from '../../src/report/github.ts'
import {jsonReport} from '../../src/report/json.ts'
import {textReport} from '../../src/report/text.ts'

const diagnostics: Diagnostic[] = [
  {file: 'parties/b.yaml', place: {line: 2, column: 7}, rule: 'empty-text', subject: 'name'},
  {
    file: 'decisions/a, b.mdx',
    place: {line: 3, column: 8, endLine: 3, endColumn: 13},
    rule: 'unknown-party',
    found: 'nimrla\u001b[31m',
    nearest: 'niemela'
  }
]
const findings = toFindings(diagnostics, 'en', (file) => `content/${file}`)
const sources: Record<string, string> = {
  'content/decisions/a, b.mdx': '---\ntitle: x\nparty: nimrla\n---\n'
}

test('text: sorted, with the line, the place, the nearest value and the count', () => {
  const text = textReport(findings, {language: 'en', sourceOf: (file) => sources[file]})
  const lines = text.split('\n')
  assert.match(lines[0] ?? '', /^content\/decisions\/a, b\.mdx:3:8 {2}error {2}unknown-party$/u)
  assert.match(text, /“niemela”/u)
  assert.match(text, /> 3 \| party: nimrla\n {4,}\| {8}\^\^\^\^\^\n/u)
  assert.equal(lines.at(-1), '2 errors, 0 warnings')
})

test('text: nothing that a terminal would obey', () => {
  const text = textReport(findings, {language: 'fi', sourceOf: () => undefined})
  assert.ok(!text.includes('\u001b'))
  assert.ok(text.includes('\\u{1b}'))
})

test('text: says so when there is nothing to say', () => {
  const options = {sourceOf: () => undefined}
  assert.equal(textReport([], {language: 'fi', ...options}), 'Ei virheitä.')
  assert.equal(textReport([], {language: 'en', ...options}), 'No faults.')
})

test('github: a workflow command each, with what would end it early written out', () => {
  const report = githubReport(findings, 'fi')
  const [first = ''] = report.split('\n')
  assert.ok(first.startsWith('::error file=content/decisions/a%2C b.mdx,line=3,col=8,'), first)
  assert.match(first, /,endLine=3,endColumn=13,title=unknown-party::[^\n]*%0A/u)
  assert.match(report, /\n2 virhettä, 0 varoitusta$/u)
  assert.ok(!report.includes('\u001b'))
})

test('json: the fields that other programs rely on, in the order of the report', () => {
  const rows = JSON.parse(jsonReport(findings))
  assert.deepEqual(Object.keys(rows[0]), [
    'file',
    'line',
    'column',
    'severity',
    'rule',
    'message',
    'note'
  ])
  assert.deepEqual(
    rows.map(({line, column}: {line: number; column: number}) => [line, column]),
    [
      [3, 8],
      [2, 7]
    ]
  )
})
