import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {isRuleId, rules} from '../../src/diagnostics/rules/rules.ts'
import {wordDiagnostic} from '../../src/diagnostics/wording.ts'
import {blocksOf, diagnosticsWith} from '../fixtures/overlay.ts'

const placeholders = [
  'found',
  'expected',
  'nearest',
  'subject',
  'described',
  '#found',
  '#expected',
  '#described'
]
const warnings = [
  'amended-description',
  'joined-lines',
  'language-of-quotation',
  'leftover-markup',
  'meeting-has-passed',
  'no-contact',
  'no-ledger',
  'no-publisher',
  'open-citation',
  'other-region',
  'scanned-attachment',
  'stale-check',
  'strange-sign',
  'text-outside-quotation',
  'unlike-articles',
  'unlinked-article',
  'unresolved-citation',
  'unused-section'
]

test('what only people can decide is a warning, all else an error', () => {
  const found = Object.entries(rules).flatMap(([id, {severity}]) =>
    severity === 'warning' ? [id] : []
  )
  assert.deepEqual(found.sort(), warnings)
})

for (const [id, rule] of Object.entries(rules)) {
  test(`${id} is worded in both languages`, () => {
    for (const language of ['fi', 'en'] as const) {
      const {message, note} = rule[language]
      for (const sentence of [message, note]) {
        assert.match(sentence, /^[^a-zäö].*(?:[.:>]|\}”?|\{#\w+\})$/u)
        for (const [, name = ''] of sentence.matchAll(/\{(#?\w+)\}/gu)) {
          assert.ok(placeholders.includes(name), `{${name}}`)
        }
      }
    }
    // What the schemas say to their authors is Finnish.
    assert.doesNotMatch(`${rule.en.message} ${rule.en.note}`, /[äö]|\{described\}/iu)
  })
}

test('ids of rules are words with hyphens', () => {
  assert.deepEqual(
    Object.keys(rules).filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/u.test(id)),
    []
  )
  assert.ok(isRuleId('broken-yaml'))
  assert.ok(!isRuleId('constructor'))
  assert.ok(!isRuleId('__proto__'))
})

test('a nearest value is offered, a long one is cut, a line is one line', () => {
  const place = {line: 1, column: 1}
  const {message} = wordDiagnostic({
    file: 'x',
    place,
    rule: 'unknown-party',
    found: `a\n${'b'.repeat(500)}`,
    nearest: 'c'
  })
  assert.match(message, /^Tuntematon osapuoli ”a b{237}…”\. Tarkoititko ”c”\?$/u)
})

/*
 * Every broken case in English: what is not a value from the content or a name of the site's own
 * files is English. Values are taken out by wording the case with its values masked.
 */
test('an English run holds no Finnish words', async () => {
  const folder = fileURLToPath(new URL('../fixtures/broken/', import.meta.url))
  const faults = new Set<string>()
  for (const file of globSync('*/*.md', {cwd: folder})) {
    const markdown = readFileSync(`${folder}${file}`, 'utf8')
    for (const diagnostic of await diagnosticsWith(blocksOf(markdown))) {
      const {message, note} = wordDiagnostic(diagnostic, 'en')
      // The longest first: one value may stand in another.
      const values = [diagnostic.expected, diagnostic.found, diagnostic.nearest, diagnostic.subject]
      const own = values.reduce<string>(
        (text, value) => (value ? text.replaceAll(value.replace(/\s+/gu, ' '), '') : text),
        `${message} ${note}`
      )
      if (/[äöÄÖ]/u.test(own) || /\b(?:ja|tai|ei|on|sen)\b/u.test(own.replace(/ on:? /gu, ' '))) {
        faults.add(`${file}: ${own}`)
      }
    }
  }
  assert.deepEqual([...faults], [])
})
