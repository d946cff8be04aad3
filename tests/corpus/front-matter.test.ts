import assert from 'node:assert/strict'
import test from 'node:test'
import {splitFrontMatter} from '../../src/content/front-matter.ts'

const cases: readonly [name: string, text: string, yaml?: string, body?: string][] = [
  ['fields and text', '---\na: b\n---\n\nTeksti.\n', 'a: b', '\n\n\n\nTeksti.\n'],
  ['fields alone', '---\na: b\n---\n', 'a: b', '\n\n\n'],
  ['no line break at the end', '---\na: b\n---', 'a: b', '\n\n'],
  ['spaces after the lines', '---  \na: b\n--- \nTeksti', 'a: b', '\n\n\nTeksti'],
  ['no fields', '---\n---\nTeksti', '', '\n\nTeksti'],
  ['a line in the text', '---\na: b\n---\nx\n---\ny', 'a: b', '\n\n\nx\n---\ny'],
  ['hyphens in a field', '---\na: x --- y\n---\nz', 'a: x --- y', '\n\n\nz'],
  ['no front matter', 'Teksti'],
  ['no end', '---\na: b\n'],
  ['not at the beginning', '\n---\na: b\n---\n'],
  ['empty', '']
]

for (const [name, text, yaml, body] of cases) {
  test(name, () => {
    assert.deepEqual(splitFrontMatter(text), yaml === undefined ? undefined : {yaml, body})
  })
}
