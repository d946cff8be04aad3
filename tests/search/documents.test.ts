import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {
  documentsOfAgreement,
  documentsOfDecisions
} from '../../src/search/documents-of-agreement.ts'

const content = fileURLToPath(new URL('../fixtures/regions/merikaari/content/', import.meta.url))

test('no two places of an agreement or a decision are called alike', async () => {
  const {corpus} = await readCorpus(content)
  assert.ok(corpus)
  const documents = [...documentsOfAgreement(corpus), ...documentsOfDecisions(corpus)]
  assert.ok(documents.length > 20)
  const names = documents.map(({place, title}) => `${title} · ${place ?? ''}`)
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    []
  )
})
