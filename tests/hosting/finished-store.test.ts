import assert from 'node:assert/strict'
import {readdirSync, truncateSync} from 'node:fs'
import path from 'node:path'
import {after, test} from 'node:test'
import {openFinishedStore} from '../../src/hosting/finished-store.ts'
import {snapshot} from '../scripts/command.ts'
import {finishSmallSite, smallFacts, temporaryFolder} from './small-site.ts'

const {folder, remove} = temporaryFolder()
const place = path.join(folder, 'store')
after(remove)

const stored = {
  content: Buffer.from('a\nb'),
  compressed: [{ending: '.br', content: Buffer.from([0, 10, 255])} as const],
  known: {shown: true}
}

test('what is put in comes out again', () => {
  const store = openFinishedStore(place, 'code')
  store.set(store.keyOf('x'), stored)
  const again = openFinishedStore(place, 'code')
  assert.deepEqual(again.get(again.keyOf('x')), stored)
})

test('other code, or other parts of a key, find nothing', () => {
  const other = openFinishedStore(place, 'other code')
  assert.equal(other.get(other.keyOf('x')), undefined)
  const same = openFinishedStore(place, 'code')
  assert.equal(same.get(same.keyOf('x', '')), undefined)
})

test('half a file is none', () => {
  for (const name of readdirSync(place)) truncateSync(path.join(place, name), 20)
  const store = openFinishedStore(place, 'code')
  assert.equal(store.get(store.keyOf('x')), undefined)
})

test('what nobody asks for is removed', () => {
  openFinishedStore(place, 'code').save()
  assert.deepEqual(readdirSync(place), [])
})

test('a site from the store is the same site, and other facts make another one', async () => {
  const site = async (name: string, facts: Parameters<typeof finishSmallSite>[1] = {}) => {
    const store = openFinishedStore(path.join(folder, 'pages'), 'code')
    const to = path.join(folder, name)
    const {problems} = await finishSmallSite(to, {...facts, store})
    store.save()
    return {problems, files: snapshot(to)}
  }
  const first = await site('first')
  assert.deepEqual(await site('second'), first)
  const build = {...smallFacts.build, commit: 'fedcba9876543210'}
  const other = await site('other', {build})
  assert.notEqual(other.files['index.html'], first.files['index.html'])
})
