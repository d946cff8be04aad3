import assert from 'node:assert/strict'
import {appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {socialImage} from '../../src/components/pictures/social-image-cache.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'social-'))
after(() => rmSync(folder, {recursive: true, force: true}))
for (const part of [
  'package-lock.json',
  'src/components/pictures/draw-social-image.ts',
  'src/styles/fonts'
]) {
  cpSync(path.join(root, part), path.join(folder, part), {recursive: true})
}
process.chdir(folder)
process.env['SITE_CACHE_DIR'] = path.join(folder, '.cache')

const image = {name: 'sivu', kind: 'Sopimus', title: 'Keksitty', state: '', ring: ''}
const site = {accent: '#0a4a7c', site: 'Keksitty sopimus'}
const kept = () => readdirSync('.cache/social').length

test('an image is drawn once for its words', async () => {
  const first = await socialImage(image, site)
  assert.deepEqual(await socialImage(image, site), first)
  assert.equal(kept(), 1)
  await socialImage({...image, title: 'Toinen'}, site)
  assert.equal(kept(), 2)
})

test('an image that is drawn with something else is drawn anew', async () => {
  appendFileSync('src/components/pictures/draw-social-image.ts', '// changed\n')
  // A build is a process of its own: what it is drawn with is looked at once.
  const address = new URL(
    '../../src/components/pictures/social-image-cache.ts?again',
    import.meta.url
  ).href
  const again: {socialImage: typeof socialImage} = await import(address)
  await again.socialImage(image, site)
  assert.equal(kept(), 3)
})
