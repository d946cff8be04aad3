import assert from 'node:assert/strict'
import test from 'node:test'
import {codeFrame} from '../../src/report/code-frame.ts'
import {toFindings} from '../../src/report/finding.ts'
import {githubReport} from '../../src/report/github.ts'
import {jsonReport} from '../../src/report/json.ts'
import {textReport} from '../../src/report/text.ts'
import {type Block, diagnosticsWith} from '../fixtures/overlay.ts'

/*
 * Reports end up in logs, and logs are public: no rule, frame or path shows personal data again.
 */
const decision = 'decisions/2023-05-02-aalto-14.mdx'
const cases: ReadonlyArray<[name: string, file: string, lines: string, content: string]> = [
  ['a scheme', decision, '25', '[kunta](xmpp:maija@aalto.example)'],
  ['a number as address', decision, '25', '[a](tel:0401234567)'],
  ['a wrong citation', decision, '25', '<Citation to="131052-308T">a</Citation>'],
  ['an unknown element', decision, '25', '<maija@aalto.example>'],
  ['code', decision, '25', 'import x from "maija@aalto.example"'],
  ['the line of another fault', decision, '25', '<Nimi>maija@aalto.example 0401234567</Nimi>'],
  [
    'the line beside a fault',
    decision,
    '25',
    'FI21 1234 5600 0007 85\n\n<Nimi>a</Nimi>\n\n131052-308T'
  ],
  [
    'another spelling in a frame',
    decision,
    '25',
    '<Nimi>maija&#64;aalto.example 040–123–4567 131052–308T</Nimi>'
  ],
  [
    'elements and links in the middle',
    decision,
    '25',
    '<Nimi>maija<Foreign lang="sv">@</Foreign>aalto.example 040 [123](/sanasto/) 4567</Nimi>'
  ],
  ['an unknown party', decision, '4', 'party: maija@aalto.example'],
  ['an unknown field', 'parties/aalto.yaml', '1', '"maija@aalto.example": 0401234567'],
  ['an escape in a frame', 'parties/aalto.yaml', '1', 'naem: "maija\\x40aalto.example"'],
  ['a value of another type', 'parties/aalto.yaml', '1', 'name: [maija@aalto.example]'],
  ['a lost address', 'permalinks.txt', '2', '/lahteet/maija@aalto.example/'],
  ['a wrong address', 'withdrawn.yaml', '1', '- address: /lahteet/maija@aalto.example/'],
  [
    'a quotation that differs',
    'agreement/2023/01-tarkoitus.mdx',
    '8',
    'Sopimuksella Aalto ja Vuonon hyvinvointialue sopivat maija@aalto.example, 040 123 4567.'
  ],
  [
    'a quotation that is not found',
    'agreement/2023/01-tarkoitus.mdx',
    '8',
    'Soita 040 123 4567 tai kirjoita maija@aalto.example.'
  ],
  ['the name of a file', 'parties/maija@aalto.example.yaml', '', 'name: Aalto\n'],
  ['the name of a folder', 'agreement/131052-308T/x.pdf', '', 'x\n'],
  ['an office’s field', 'site.yaml', '10', '  email: Maija <maija@aalto.example>']
]
const forbidden = /maija@|@aalto|aalto[.-]example|123 ?4567|123–4567|308t|1234 5600/iu

for (const [name, file, lines, content] of cases) {
  test(name, async () => {
    const options: Record<string, string> = {file, ...(lines && {line: lines})}
    const block: Block = {language: 'mdx', options, content: `${content}\n`}
    const diagnostics = await diagnosticsWith([block])
    assert.ok(diagnostics.length > 0)
    for (const language of ['fi', 'en'] as const) {
      const findings = toFindings(diagnostics, language, (path) => `content/${path}`)
      const source = `${'\n'.repeat(Number(lines || '1') - 1)}${content}\n`
      const text = textReport(findings, {language, sourceOf: () => source})
      for (const report of [text, githubReport(findings, language), jsonReport(findings)]) {
        assert.doesNotMatch(report, forbidden)
      }
    }
  })
}

test('a frame masks a number that goes on from the line before', () => {
  const frame = codeFrame('a\n040\n123 4567\nc: 1\nd', {line: 4, column: 1})
  assert.doesNotMatch(frame, /123 4567/u)
  assert.match(frame, /> 4 \| c: 1\n/u)
})
