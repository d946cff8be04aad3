import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {type ServerName, servers} from '../../src/browsing/real-servers.ts'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {verifyAddress} from '../../src/publishing/verify.ts'
import {finishSmallSite, smallFacts, temporaryFolder} from './small-site.ts'

/** Servers with the configuration that we ship, and the forms in which each sends a page. */
const cases: ReadonlyArray<[name: ServerName, base: string, forms: string[]]> = [
  ['nginx', '/', ['', '.gz']],
  ['apache', '/', ['', '.gz', '.br']],
  ['apache', '/a/b/', ['', '.gz', '.br']],
  ['caddy', '/', ['', '.gz', '.br']],
  ['python', '/', ['']]
]

const other = '<!doctype html><title>muu</title>'
const packers = {'': Buffer.from, '.gz': gzipSync, '.br': brotliCompressSync}

for (const [name, base, forms] of cases) {
  test(`${name} at ${base}: a sound site verifies, and each form of a changed page is told`, async () => {
    const {folder, remove} = temporaryFolder()
    const site = path.join(folder, 'site')
    const own = path.join(site, base)
    mkdirSync(own, {recursive: true})
    const former = ['/Vanha_Sivu.html', '/kunnat/aalto/'].map((from) => ({from, to: '/laki/'}))
    await finishSmallSite(own, {aliases: [...smallFacts.aliases, ...former]})
    const server = await servers[name]({site, scratch: folder})
    try {
      const manifest = parseManifest(readFileSync(path.join(own, 'build.json'), 'utf8'))
      const verified = async () => {
        const {differing, missing, foreign} = await verifyAddress(server.origin + base, manifest)
        return {differing, missing, foreign}
      }
      const sound = {differing: [], missing: [], foreign: []}
      assert.deepEqual(await verified(), sound)
      for (const form of forms) {
        const file = `laki/index.html${form}`
        const before = readFileSync(path.join(own, file))
        for (const content of [packers[form as '']?.(other), ...(form ? ['muuta'] : [])]) {
          writeFileSync(path.join(own, file), content ?? '')
          assert.deepEqual((await verified()).differing, [file])
        }
        writeFileSync(path.join(own, file), before)
      }
      // A form that the list has none of: whoever asks for it is sent something else.
      for (const form of forms.filter(Boolean)) {
        const file = `robots.txt${form}`
        writeFileSync(path.join(own, file), packers[form as '.gz'](other))
        assert.deepEqual((await verified()).differing, [file])
        rmSync(path.join(own, file))
      }
      assert.deepEqual(await verified(), sound)
    } finally {
      await server.stop()
      remove()
    }
  })
}
