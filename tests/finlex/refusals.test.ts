import assert from 'node:assert/strict'
import {test} from 'node:test'
import {FinlexFault} from '../../src/finlex/fault.ts'
import {readActOf, readAnswer} from '../../src/finlex/read-answer.ts'
import {inventedAct} from './invented-act.ts'

const whole = inventedAct({number: '77/2031'})
const refused: Record<string, [text: string, kind: FinlexFault['kind']]> = {
  'a document that was cut short': [whole.slice(0, 1500), 'not-xml'],
  'one that lost its last tag': [whole.trimEnd().slice(0, -1), 'not-xml'],
  'a page of HTML': [
    '<html><body><h1>Palvelu ei ole käytettävissä</h1></body></html>',
    'not-an-act'
  ],
  'a page with a document type': ['<!DOCTYPE html><html><p>503</html>', 'not-xml'],
  'an entity that nobody declared': [whole.replace('lyhtyihin', '&auml;'), 'not-xml'],
  JSON: ['{"error": "not found"}', 'not-xml'],
  nothing: ['', 'not-xml'],
  'UTF-8 that was read as Windows-1252': [whole.replaceAll('ä', 'Ã¤'), 'broken-signs'],
  'another number inside': [whole.replace('<docNumber>77', '<docNumber>78'), 'another-act'],
  'no title': [whole.replace(/<docTitle>.*<\/docTitle>/u, ''), 'not-an-act'],
  'endless depth': ['<a>'.repeat(10_000), 'not-xml']
}
for (const [name, [text, kind]] of Object.entries(refused)) {
  test(`refuses ${name}`, () => {
    assert.throws(
      () => readAnswer(text),
      (error) => error instanceof FinlexFault && error.kind === kind
    )
  })
}

test('no beginning of a document passes for the whole', () => {
  const text = whole.trimEnd()
  for (let end = 0; end < text.length; end += 7) {
    assert.throws(() => readAnswer(text.slice(0, end)), FinlexFault, `${end} characters`)
  }
})

test('refuses the answer to another question', () => {
  const asked = {form: 'as-published', statute: {number: 77, year: 2031}, language: 'fi'} as const
  assert.equal(readActOf(whole, asked).title, 'Laki lyhtyjen hoidosta')
  for (const other of [
    {...asked, language: 'sv'},
    {...asked, form: 'consolidated'},
    {...asked, statute: {number: 78, year: 2031}}
  ] as const) {
    assert.throws(() => readActOf(whole, other), /another-act/u)
  }
})
