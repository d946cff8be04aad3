import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {parseFragment} from 'parse5'
import {shownText} from '../../scripts/fuzz/shown-text.ts'
import {lostLetters} from '../../scripts/fuzz/written-letters.ts'
import {readEntry} from '../../src/content/entry-file.ts'
import {findInvisible} from '../../src/privacy/invisible-characters.ts'
import {findStrangeSigns} from '../../src/privacy/strange-signs.ts'
import {compareQuotation, foldSource} from '../../src/quotations/quotation.ts'
import {read} from '../remark/read.ts'

/*
 * What people type and paste, a table of many members of each kind: the rules that tell of it, or `same`
 * where the page holds every letter that was typed. `tests/fixtures/typed/`, a member a line.
 */
function members(name: string): (readonly [expected: string, written: string])[] {
  const file = new URL(`../fixtures/typed/${name}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [expected = '', json = ''] = line.split('\t')
      return [expected, json] as const
    })
}

/** Rules that a text or a field breaks by its signs alone. */
function rulesOfSigns(text: string): string[] {
  const signs = findStrangeSigns({path: 'text.mdx', text}).map(({rule}) => rule)
  return findInvisible(text) ? [...signs, 'invisible-character'] : signs
}

const named = (rules: readonly string[]) => [...new Set(rules)].sort().join(' ') || 'same'

for (const [expected, json] of members('texts')) {
  test(`the text ${json}: ${expected}`, () => {
    const text = (JSON.parse(json) as string).normalize('NFC')
    const {diagnostics, reading} = read(text)
    const rules = [...rulesOfSigns(text), ...diagnostics.map(({rule}) => rule)]
    assert.equal(named(rules), expected)
    if (expected !== 'same') return
    const html = reading.passages.map(({heading = '', html}) => `<h3>${heading}</h3>${html}`)
    assert.equal(lostLetters(text, shownText(parseFragment(html.join('\n')))), undefined)
  })
}

const source = `publisher: Keksitty ministeriö
shortTitle: säädöskokoelma
kind: statute
address: https://saadokset.example/
checked: 2024-05-01
supports:
  - Lain sisältö.
`

for (const [expected, json] of members('fields')) {
  test(`the field ${json}: ${expected}`, () => {
    const text = (JSON.parse(json) as string).normalize('NFC')
    const file = {path: 'sources/x.md', text: `---\n${text}\n${source}---\n`}
    const {diagnostics} = readEntry('source', file)
    assert.equal(named([...rulesOfSigns(text), ...diagnostics.map(({rule}) => rule)]), expected)
  })
}

for (const [expected, json] of members('quotations')) {
  test(`the quotation ${json}: ${expected}`, () => {
    const [archived = '', quoted = ''] = JSON.parse(json) as string[]
    const {same} = compareQuotation(quoted, foldSource(archived.split('\n')))
    assert.equal(same ? 'same' : 'differs', expected)
  })
}
