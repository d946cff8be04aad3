import assert from 'node:assert/strict'
import test from 'node:test'
import {writeInventedCorpus} from '../../scripts/bench/invented-corpus.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {noCache} from '../../src/disk/value-cache.ts'
import {scratchFolder} from './command.ts'

test('what is measured can be built: invented content has no fault', async () => {
  const folder = scratchFolder()
  writeInventedCorpus(folder, 100)
  const {corpus, diagnostics} = await readCorpus(folder, {cache: noCache})
  assert.ok(corpus, JSON.stringify(diagnostics.slice(0, 3), undefined, 1))
})
