import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {promisify} from 'node:util'
import {root, scratchFolder} from './command.ts'

/* A warm build makes what a cold one makes, though things in public/ are links. */
const scratch = scratchFolder()
const project = path.join(scratch, 'project')
const elsewhere = path.join(scratch, 'elsewhere')
for (const name of [
  'src',
  'scripts',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json'
]) {
  cpSync(path.join(root, name), path.join(project, name), {recursive: true})
}
mkdirSync(path.join(elsewhere, 'deep'), {recursive: true})
writeFileSync(path.join(elsewhere, 'logo.svg'), 'one')
writeFileSync(path.join(elsewhere, 'deep/notes.txt'), 'one')

async function digest(): Promise<string> {
  const script = path.join(project, 'scripts/program/code-digest.ts')
  const code = `import {codeDigest} from ${JSON.stringify(script)}; console.log(codeDigest())`
  const args = ['--input-type=module', '--eval', code]
  const {stdout} = await promisify(execFile)(process.execPath, args)
  return stdout
}

const changes: ReadonlyArray<[what: string, change: () => void]> = [
  ['nothing yet', () => {}],
  ['a link to a file', () => link(path.join(elsewhere, 'logo.svg'), 'logo.svg')],
  ['a link to a folder', () => link(elsewhere, 'more')],
  ['the file that a link leads to', () => writeFileSync(path.join(elsewhere, 'logo.svg'), 'two')],
  ['a file deep behind a link', () => writeFileSync(path.join(elsewhere, 'deep/notes.txt'), 'two')],
  ['a link less', () => rmSync(path.join(project, 'public/logo.svg'))]
]

test('each change of what links lead to is a change of the code', async () => {
  const digests: string[] = []
  for (const [, change] of changes) {
    change()
    digests.push(await digest())
  }
  assert.equal(new Set(digests).size, changes.length)
})

for (const [what, target] of [
  ['leads nowhere', '/nowhere'],
  ['leads to a folder around it', '..']
] as const) {
  test(`a link that ${what} is named`, async () => {
    link(target, 'wrong')
    await assert.rejects(digest(), /public\/wrong/u)
    rmSync(path.join(project, 'public/wrong'))
  })
}

function link(target: string, name: string): void {
  symlinkSync(target, path.join(project, 'public', name))
}
