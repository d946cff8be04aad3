import assert from 'node:assert/strict'
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {unzipSync} from 'fflate'
import {serve} from '../../src/browsing/server.ts'
import {parseManifest} from '../../src/hosting/manifest.ts'
import {offlineZip} from '../../src/publishing/offline-zip.ts'
import {verifyAddress, verifyFolder} from '../../src/publishing/verify.ts'
import {finishSmallSite, temporaryFolder} from './small-site.ts'

const {folder, remove} = temporaryFolder()
const site = path.join(folder, 'site')
const copy = path.join(folder, 'copy')
const manifest = () => parseManifest(readFileSync(path.join(site, 'build.json'), 'utf8'))

before(async () => {
  await finishSmallSite(site)
  cpSync(site, copy, {recursive: true})
  const page = readFileSync(path.join(site, 'laki/index.html'), 'utf8')
  writeFileSync(
    path.join(copy, 'laki/index.html'),
    page.replace('</main>', '<a href="../lisa.html">x</a></main>')
  )
  writeFileSync(path.join(copy, 'lisa.html'), 'vieras')
  rmSync(path.join(copy, 'robots.txt'))
})
after(remove)

test('a folder that is what was built', () => {
  const {differing, missing, foreign} = verifyFolder(site, manifest())
  assert.deepEqual({differing, missing, foreign}, {differing: [], missing: [], foreign: []})
})

test('an unpacked file to hand out, which has nothing for servers', () => {
  const unpacked = path.join(folder, 'unpacked')
  const files = unzipSync(offlineZip(site, 'unpacked', manifest().time))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
    writeFileSync(path.join(folder, file), content)
  }
  const whole = verifyFolder(unpacked, manifest())
  assert.deepEqual([...whole.differing, ...whole.missing, ...whole.foreign], [])
  assert.equal(whole.checked, Object.keys(files).length)
  rmSync(path.join(unpacked, 'laki/index.html'))
  assert.deepEqual(verifyFolder(unpacked, manifest()).missing, ['laki/index.html'])
})

test('a folder with a changed, a missing and a foreign file', () => {
  const {differing, missing, foreign} = verifyFolder(copy, manifest())
  assert.deepEqual(
    {differing, missing, foreign},
    {differing: ['laki/index.html'], missing: ['robots.txt'], foreign: ['lisa.html']}
  )
})

for (const base of ['/', '/a/b/']) {
  test(`a published site at ${base}`, async () => {
    const [good, bad] = await Promise.all([serve(site, {base}), serve(copy, {base})])
    const sound = await verifyAddress(good.url, manifest())
    assert.deepEqual([...sound.differing, ...sound.missing, ...sound.foreign], [])
    const {differing, missing, foreign} = await verifyAddress(bad.url, manifest())
    assert.deepEqual(
      {differing, missing, foreign},
      {differing: ['laki/index.html'], missing: ['robots.txt'], foreign: ['lisa.html']}
    )
    await Promise.all([good.close(), bad.close()])
  })
}
