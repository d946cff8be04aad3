import assert from 'node:assert/strict'
import test from 'node:test'
import {read} from './read.ts'

const link = (words: string) =>
  `<a href="/sanasto/#kunta" class="term" data-term="kunta">${words}</a>`

const cases: readonly [name: string, text: string, html: string][] = [
  [
    'in a sentence',
    'Se on <Term id="kunta">kunnan</Term> asia.',
    `<p>Se on ${link('kunnan')} asia.</p>`
  ],
  ['alone on its line', '<Term id="kunta">kunta</Term>', `<p>${link('kunta')}</p>`],
  ['as a block', '<Term id="kunta">\nkunta\n</Term>', `<p>${link('kunta')}</p>`],
  ['with emphasis', '<Term id="kunta">*kunta*</Term>.', `<p>${link('<em>kunta</em>')}.</p>`]
]

for (const [name, text, html] of cases) {
  test(name, () => {
    const {diagnostics, reading} = read(`${text}\n`)
    assert.deepEqual(diagnostics, [])
    assert.equal(reading.passages[0]?.html, html)
    assert.deepEqual(reading.terms, ['kunta'])
  })
}
