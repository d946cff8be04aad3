import assert from 'node:assert/strict'
import test from 'node:test'
import {diagnosticsWith} from '../fixtures/overlay.ts'

/** What is offered in the place of an address that is gone. */
const cases: readonly [name: string, address: string, nearest: string | undefined][] = [
  ['a page beside it', '/osapuolet/aallo/', '/osapuolet/aalto/'],
  ['the page above it, where nothing is like it', '/osapuolet/jokin-toinen-kunta/', '/osapuolet/'],
  ['no decision of another party', '/paatokset/2023-05-02-vuono-14/', '/paatokset/'],
  ['nothing, where only the front page is above it', '/1234/2001/', undefined],
  ['nothing of a language, either', '/sv/1234/2001/', undefined]
]

for (const [name, address, nearest] of cases) {
  test(`a lost address: ${name}`, async () => {
    const ledger = {
      language: 'txt',
      options: {file: 'permalinks.txt'},
      content: `${address}\n`
    }
    const [lost, ...others] = await diagnosticsWith([ledger])
    assert.deepEqual(others, [])
    assert.equal(lost?.rule, 'lost-address')
    assert.equal(lost.nearest, nearest)
  })
}
