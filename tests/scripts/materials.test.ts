import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {command, root, scratchFolder} from './command.ts'

const {packages} = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, {version?: string; integrity?: string; hasInstallScript?: boolean}>
}
const locked = Object.entries(packages).filter(([place]) => place !== '')

/** Who commits: git asks for somebody. */
const nobody = {
  GIT_AUTHOR_NAME: 'x',
  GIT_AUTHOR_EMAIL: 'x@x.example',
  GIT_COMMITTER_NAME: 'x',
  GIT_COMMITTER_EMAIL: 'x@x.example'
}

interface Bom {
  bomFormat: string
  specVersion: string
  components: {name: string; version: string; hashes?: object[]; licenses?: object[]}[]
}

test('the bill of materials names every package of the lockfile, twice in the same bytes', async () => {
  const [one = '', two = ''] = await Promise.all(
    ['one.json', 'two.json'].map(async (name) => {
      const out = path.join(scratchFolder(), name)
      const {status, stderr} = await command('sbom.ts', ['--out', out])
      assert.equal(status, 0, stderr)
      return readFileSync(out, 'utf8')
    })
  )
  assert.equal(one, two)
  const {bomFormat, specVersion, components} = JSON.parse(one) as Bom
  assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.5'])
  const named = new Set(components.map(({name, version}) => `${name} ${version}`))
  assert.deepEqual(
    locked
      .map(([place, {version}]) => `${place.replace(/^.*node_modules\//u, '')} ${version}`)
      .filter((name) => !named.has(name)),
    []
  )
  assert.deepEqual(
    components.filter(({licenses}) => !licenses?.length).map(({name}) => name),
    []
  )
})

test('a clone whose git changes ends of lines has the bytes that were typed', () => {
  const folder = scratchFolder()
  const git = (...args: string[]) =>
    execFileSync('git', args, {cwd: folder, stdio: 'pipe', env: {...process.env, ...nobody}})
  cpSync(path.join(root, '.gitattributes'), path.join(folder, '.gitattributes'))
  writeFileSync(path.join(folder, 'arkisto.txt'), 'yksi\nkaksi\n')
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Add')
  git('-c', 'core.autocrlf=true', 'clone', '-q', '.', 'clone')
  assert.equal(readFileSync(path.join(folder, 'clone/arkisto.txt'), 'utf8'), 'yksi\nkaksi\n')
})

test('every package tells its licence', async () => {
  const {status, stdout} = await command('licences.ts', [])
  assert.equal(status, 0)
  assert.match(stdout, /^ +\d+ {2}MIT$/mu)
})

test('every package has its integrity in the lockfile', () => {
  const bare = locked.filter(([, {integrity}]) => integrity === undefined).map(([place]) => place)
  assert.deepEqual(bare, [])
})
