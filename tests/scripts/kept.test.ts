import assert from 'node:assert/strict'
import {cpSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {before} from 'node:test'
import {command, copyOfBase, scratchFolder, snapshot} from './command.ts'

/*
 * What a build keeps for the next one (readings, the compiled pages, finished files, the files of the
 * site before) saves time and is never seen: each site is the one that a first build would make.
 */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const out = path.join(scratch, 'dist')

async function build(from = content, to = out): Promise<Record<string, string>> {
  const {status, stderr} = await command('build.ts', ['--content', from, '--out', to])
  assert.equal(status, 0, stderr)
  return snapshot(to)
}

/** Everything that is kept is kept by the folder of the content: another folder knows nothing. */
async function firstBuild(name: string): Promise<Record<string, string>> {
  const folder = path.join(scratch, `first-${name.replaceAll(' ', '-')}`)
  cpSync(content, path.join(folder, 'content'), {recursive: true})
  return build(path.join(folder, 'content'), path.join(folder, 'dist'))
}

function edit(file: string, from: string | RegExp, to: string): void {
  const target = path.join(content, file)
  const text = readFileSync(target, 'utf8')
  const changed = text.replace(from, to)
  assert.notEqual(changed, text, `${file} has no ${from}`)
  writeFileSync(target, changed)
}

const changes: ReadonlyArray<[name: string, change: () => void]> = [
  [
    'the text of a decision',
    () => edit('decisions/2023-05-02-aalto-14.mdx', /$/u, '\nPäätöksestä kerrottiin heti.\n')
  ],
  [
    'a title and a term',
    () => {
      edit('decisions/2023-05-02-aalto-14.mdx', /^title: /mu, '$&Uusi ')
      edit('glossary.yaml', /definition: \{fi: /u, '$&Uusi ')
    }
  ],
  [
    'an editorial page and the colours of the site',
    () => {
      edit('pages/fi/tietoa.mdx', /$/u, '\nSivulle lisättiin rivi.\n')
      edit('site.yaml', '#5a2d0c', '#4a2d0c')
    }
  ]
]

before(async () => {
  await build()
})

for (const [name, change] of changes) {
  test(`after a change of ${name}: as a first build`, async () => {
    change()
    const [kept, first] = [await build(), await firstBuild(name)]
    assert.deepEqual(kept, first)
  })
}

test('what somebody has changed in the site is written anew', async () => {
  const good = snapshot(out)
  const page = path.join(out, 'index.html')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, text.replace('<main', '<mian'))
  rmSync(path.join(out, 'robots.txt'))
  // Another file of the same size and time.
  const data = path.join(out, 'index.json')
  const other = readFileSync(data, 'utf8').replace('"', "'")
  const time = new Date(0)
  rmSync(data)
  writeFileSync(data, other)
  utimesSync(data, time, time)
  assert.deepEqual(await build(), good)
})
