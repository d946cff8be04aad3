import assert from 'node:assert/strict'
import {cpSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
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

function edit(file: string, from: string | RegExp, to: string): void {
  const target = path.join(content, file)
  const text = readFileSync(target, 'utf8')
  const changed = text.replace(from, to)
  assert.notEqual(changed, text, `${file} has no ${from}`)
  writeFileSync(target, changed)
}

/** Each changes pages of its own: one that has stayed behind is behind at the end too. */
const changes: readonly (() => void)[] = [
  () => edit('decisions/2023-05-02-aalto-14.mdx', /$/u, '\nPäätöksestä kerrottiin heti.\n'),
  () => {
    edit('decisions/2023-05-02-aalto-14.mdx', /^title: /mu, '$&Uusi ')
    edit('glossary.yaml', /definition: \{fi: /u, '$&Uusi ')
  },
  () => {
    edit('pages/fi/tietoa.mdx', /$/u, '\nSivulle lisättiin rivi.\n')
    edit('site.yaml', '#5a2d0c', '#4a2d0c')
  }
]

test('after one change upon another, and what somebody has changed in the site: as a first build', async () => {
  let kept = await build()
  for (const [index, change] of changes.entries()) {
    const before = kept
    change()
    if (index === 0) touch()
    kept = await build()
    // What was touched is no page that the change itself has made another.
    if (index === 0) for (const file of touched) assert.equal(kept[file], before[file], file)
  }

  // Everything that is kept is kept by the folder of the content: another folder knows nothing.
  const other = path.join(scratch, 'first')
  cpSync(content, path.join(other, 'content'), {recursive: true})
  assert.deepEqual(kept, await build(path.join(other, 'content'), path.join(other, 'dist')))
})

const touched = ['index.html', 'robots.txt', 'index.json'] as const

/** Changes a page, takes a file away, and puts another of the same size and time in place of one. */
function touch(): void {
  const [page, robots, data] = touched.map((file) => path.join(out, file)) as [
    string,
    string,
    string
  ]
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, text.replace('<main', '<mian'))
  rmSync(robots)
  const other = readFileSync(data, 'utf8').replace('"', "'")
  rmSync(data)
  writeFileSync(data, other)
  utimesSync(data, new Date(0), new Date(0))
}
