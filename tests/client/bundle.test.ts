import assert from 'node:assert/strict'
import {test} from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import {bundleClient, clientScripts} from '../../src/client/bundle.ts'

for (const name of clientScripts) {
  test(`${name} is one classic script under a name that changes with its code`, async () => {
    const {file, code} = await bundleClient(name)
    assert.match(file, new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`, 'u'))
    assert.doesNotMatch(code, /^\s*(?:import|export)\b/mu)
    assert.doesNotThrow(() => new Function(code))
  })
}

test('the script of every page is small', async () => {
  const {code} = await bundleClient('page')
  assert.ok(brotliCompressSync(code).length < 6 * 1024)
})
