import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {isRuleId, rules} from '../../src/diagnostics/rules/rules.ts'
import {wordDiagnostic} from '../../src/diagnostics/wording.ts'
import {blocksOf, diagnosticsWith} from '../fixtures/overlay.ts'

/* `docs/rules.md`: a section for each rule, whose two examples are its tests. */

const document = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
const sections = new Map(
  document
    .split(/^### /mu)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section])
)

test('every rule has a section, every section is a rule', () => {
  assert.deepEqual([...sections.keys()].sort(), Object.keys(rules).sort())
})

for (const [rule, section] of sections) {
  const [fails = '', passes = ''] = section.split(/^Passes:$/mu)

  test(`${rule}: the failing example breaks it alone, in the words of the document`, async () => {
    const diagnostics = await diagnosticsWith(blocksOf(fails))
    assert.deepEqual([...new Set(diagnostics.map((diagnostic) => diagnostic.rule))], expected(rule))
    const diagnostic = diagnostics.find((candidate) => candidate.rule === rule)
    assert.ok(diagnostic)
    for (const language of ['fi', 'en'] as const) {
      const {message, note} = wordDiagnostic(diagnostic, language)
      assert.ok(section.includes(`:** ${message}\\\n  ${note}\n`), `${message}\\\n  ${note}`)
    }
  })

  test(`${rule}: the passing example has no fault`, async () => {
    const blocks = blocksOf(passes)
    assert.notEqual(blocks.length, 0)
    assert.deepEqual(await diagnosticsWith(blocks), [])
  })
}

/** A file with more faults than are shown has other faults too. */
function expected(rule: string): string[] {
  assert.ok(isRuleId(rule))
  return rule === 'too-many-faults' ? ['missing-field', 'impossible-day', rule] : [rule]
}
