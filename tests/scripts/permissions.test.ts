import assert from 'node:assert/strict'
import {chmodSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {before, test} from 'node:test'
import {command, copyOfBase, scratchFolder} from './command.ts'

/* Whoever serves a site is another user than the one who has built it. */
const scratch = scratchFolder()
const content = copyOfBase(scratch)
const out = path.join(scratch, 'dist')
const target = path.join(scratch, 'public')
before(() => run('permalinks.ts', '022', '--content', content))

/** Permissions of all that is in a folder, and of the folder. */
function modesIn(folder: string): string[] {
  const inside = readdirSync(folder, {recursive: true}).map((name) => path.join(folder, `${name}`))
  const modes = [folder, ...inside].map((file) => {
    const {mode} = statSync(file)
    return `${statSync(file).isDirectory() ? 'folder' : 'file'} ${(mode & 0o777).toString(8)}`
  })
  return [...new Set(modes)].sort()
}

async function run(script: string, umask: string, ...args: string[]): Promise<void> {
  const {status, stderr} = await command(script, args, `umask ${umask};`)
  assert.equal(status, 0, stderr)
}

for (const [umask, file, folder] of [
  ['077', '644', '755'],
  ['002', '664', '775']
] as const) {
  test(`built and published under the umask ${umask}: everybody may read all of it`, async () => {
    await run('build.ts', umask, '--content', content, '--out', out, '--offline')
    assert.deepEqual(modesIn(out), [`file ${file}`, `folder ${folder}`])
    assert.equal((statSync(`${out}.zip`).mode & 0o777).toString(8), file)

    const site = path.join(target, umask, 'site')
    await run('publish.ts', umask, site, '--from', out, '--grace', '0')
    assert.deepEqual(modesIn(path.dirname(site)), [`file ${file}`, `folder ${folder}`])
  })
}

test('a published file that only its owner can read is opened', async () => {
  const site = path.join(target, '077/site')
  chmodSync(path.join(site, 'index.html'), 0o600)
  await run('publish.ts', '022', site, '--from', out, '--grace', '0')
  assert.deepEqual(modesIn(site), ['file 644', 'folder 755'])
})

test('the ledger keeps its permissions', async () => {
  const ledger = path.join(content, 'permalinks.txt')
  await run('permalinks.ts', '022', '--content', content)
  chmodSync(ledger, 0o664)
  await run('permalinks.ts', '077', '--content', content)
  assert.equal(statSync(ledger).mode & 0o777, 0o664)
})
