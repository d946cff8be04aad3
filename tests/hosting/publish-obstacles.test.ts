import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {after, test} from 'node:test'
import {listFiles} from '../../src/hosting/folder.ts'
import {ForeignFiles, publish} from '../../src/publishing/publish.ts'
import {faults, fifo, journal, link, places, put, twoSites} from './publish-places.ts'
import {finishSmallSite, smallFiles, temporaryFolder} from './small-site.ts'

/* What stands in the way of an update. */
const {folder, remove} = temporaryFolder()
const {first, second} = await twoSites(folder)
after(remove)

type Arrange = (target: string, other: string) => void

/** What others have put into the target, and what of it the refusal names. */
const refused: ReadonlyArray<[name: string, arrange: Arrange, named: RegExp]> = [
  ['a link to a folder', (t, o) => link(o, `${t}/laki`), /^laki → .*other$/u],
  ['a relative link', (t) => link('../other', `${t}/laki`), /^laki → \.\.\/other$/u],
  ['a link deeper down', (t, o) => link(o, `${t}/laki/2021`), /^laki\/2021 → /u],
  ['a link to a folder of the target', (t) => link('sopimus', `${t}/laki`), /^laki → sopimus$/u],
  ['a link to itself', (t) => link('laki', `${t}/laki`), /^laki → laki$/u],
  ['a link that leads nowhere', (t) => link('/nowhere', `${t}/assets`), /^assets → \/nowhere$/u],
  ['a link to a file', (t, o) => link(`${o}/index.html`, `${t}/index.html`), /^index\.html → /u],
  [
    'a link to a file that is the same',
    (t) => link(path.join(first, 'index.html'), `${t}/index.html`),
    /^index\.html → /u
  ],
  ['a link for the list', (t, o) => link(`${o}/index.html`, `${t}/build.json`), /^build\.json → /u],
  [
    'a link for the journal',
    (t, o) => link(`${o}/index.html`, `${t}/${journal}`),
    /^\.publishing\.json → /u
  ],
  [
    'a link where a file is written first',
    (t, o) => link(`${o}/index.html`, `${t}/index.html.publishing`),
    /^index\.html\.publishing → /u
  ],
  [
    'a file where one is written first',
    (t) => put(`${t}/index.html.publishing`),
    /^index\.html\.publishing$/u
  ],
  ['a folder where a file belongs', (t) => put(`${t}/robots.txt/muu`), /^robots\.txt\/muu$/u],
  ['a file where a folder belongs', (t) => put(`${t}/laki`), /^laki$/u],
  ['a file where the lock belongs', (t) => put(`${t}/.publishing.lock`), /^\.publishing\.lock$/u],
  ['a pipe where a file belongs', (t) => fifo(`${t}/robots.txt`), /^robots\.txt$/u],
  ['a pipe where a folder belongs', (t) => fifo(`${t}/laki`), /^laki$/u],
  [
    'a pipe in a folder where a file belongs',
    (t) => {
      mkdirSync(`${t}/robots.txt`)
      fifo(`${t}/robots.txt/muu`)
    },
    /^robots\.txt\/muu$/u
  ]
]

for (const [name, arrange, named] of refused) {
  for (const isUpdate of [false, true]) {
    test(`${name}, ${isUpdate ? 'in a published site' : 'in an empty folder'}: nothing is written`, async () => {
      const {target, other} = places(folder)
      if (isUpdate) {
        await publish(second, target)
        for (const file of ['robots.txt', 'laki'])
          rmSync(path.join(target, file), {recursive: true})
      }
      arrange(target, other)
      const files = listFiles(target)
      await assert.rejects(publish(first, target), (error) => {
        assert.ok(error instanceof ForeignFiles)
        assert.equal(error.files.filter((file) => named.test(file)).length, 1, String(error))
        return true
      })
      assert.deepEqual(listFiles(target), files)
      assert.deepEqual(listFiles(other), ['index.html'])
      assert.equal(readFileSync(path.join(other, 'index.html'), 'utf8'), 'muiden')
    })
  }
}

/** What is left alone, and what is no obstacle. */
const accepted: ReadonlyArray<[name: string, arrange: Arrange, foreign: string[]]> = [
  ['a link of others', (t, o) => link(o, `${t}/muut`), ['muut']],
  ['a half file of others', (t) => put(`${t}/muut.publishing`), ['muut.publishing']],
  ['a pipe of others', (t) => fifo(`${t}/muut`), ['muut']],
  [
    'empty folders where a file belongs',
    (t) => mkdirSync(`${t}/robots.txt/a/b`, {recursive: true}),
    []
  ]
]

for (const [name, arrange, foreign] of accepted) {
  test(`${name}: the site is published`, async () => {
    const {target, other} = places(folder)
    arrange(target, other)
    assert.deepEqual((await publish(first, target)).foreign, foreign)
    assert.deepEqual(faults(target, first), {differing: [], missing: [], foreign})
  })
}

test('a file of the site before becomes a folder, and a folder a file', async () => {
  const {target} = places(folder)
  const [before, after] = ['before', 'after'].map((name) => path.join(target, `../${name}`))
  const other = (file: string) => ({files: [...smallFiles, {file, content: 'x'}]})
  await finishSmallSite(before ?? '', other('a/b.txt'))
  await finishSmallSite(after ?? '', other('a'))
  for (const source of [before, after, before]) {
    await publish(source ?? '', target)
    assert.deepEqual(faults(target, source ?? ''), {differing: [], missing: [], foreign: []})
  }
})
