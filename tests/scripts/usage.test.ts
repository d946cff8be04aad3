import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {builtSite} from '../site/built-site.ts'
import {baseContent, command, commandsInTurn, root, scratchFolder} from './command.ts'

/* Every command: 0 when all is well, 1 for what it has found, 2 when it was written wrong. */
const scratch = scratchFolder()
const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const commands = Object.values(scripts)
  .flatMap((line) => /^node bin\/\w+\.mjs (?<script>[\w-]+)$/u.exec(line)?.groups?.['script'] ?? [])
  .map((name) => `${name}.ts`)

const byHelp = commands.map((script) => [script, '--help'])
const byNonsense = commands.map((script) => [script, '--nonsense'])
const ended = await commandsInTurn([...byHelp, ...byNonsense])
const [helped, refused] = [ended.slice(0, commands.length), ended.slice(commands.length)]

test('every command tells its usage when it is asked', () => {
  assert.ok(commands.length > 15)
  for (const [index, {status, stdout, stderr}] of helped.entries()) {
    const script = commands[index] ?? ''
    assert.deepEqual([script, status, stderr], [script, 0, ''])
    assert.match(stdout, /npm (?:run|test)/u)
    // In both languages it takes the same options.
    const source = readFileSync(path.join(root, 'scripts', script), 'utf8')
    const [, finnish = '', english = ''] = /fi: `(.*?)`,\n *en: `(.*?)`\n/su.exec(source) ?? []
    assert.match(finnish, /^npm .*[äö]/su, script)
    assert.match(english, /^npm [^äö]*$/u, script)
    assert.deepEqual(optionsIn(finnish), optionsIn(english), script)
  }
})

function optionsIn(usage: string): string[] {
  return [...new Set(usage.match(/--[a-z]+/gu))].sort()
}

test('no command takes an option that it does not know', () => {
  for (const [index, {status, stdout, stderr}] of refused.entries()) {
    const script = commands[index] ?? ''
    assert.deepEqual([script, status, stdout], [script, 2, ''])
    assert.doesNotMatch(stderr, /^ {4}at /mu)
    if (script !== 'test.ts') assert.match(stderr, /npm run/u)
    assert.match(stderr.split('\n', 1)[0] ?? '', /[äö]|Valitsimet|Anna/u)
  }
})

test('usage is told in Finnish, in English when asked', async () => {
  const finnish = await command('check.ts', ['--help'])
  assert.equal(finnish.status, 0)
  assert.match(finnish.stdout, /Tarkistaa jokaisen tiedoston/u)
  const english = await command('check.ts', ['--help', '--language', 'en'])
  assert.match(english.stdout, /Checks every file/u)
  const wrong = await command('check.ts', ['--nonsense'])
  assert.equal(wrong.status, 2)
  assert.match(wrong.stderr, /^Tuntematon valitsin --nonsense\./u)
})

test('what is no address and no list of digests is told in a sentence', async () => {
  const nowhere = await command('verify.ts', ['http://[x'])
  assert.deepEqual([nowhere.status, nowhere.stdout], [2, ''])
  assert.match(nowhere.stderr, /^Ei ole kansio eikä osoite: http:\/\/\[x/u)

  const site = path.join(scratch, 'damaged-list')
  mkdirSync(site)
  writeFileSync(path.join(site, 'build.json'), '{"files":{"../../x":"00"}}')
  const damaged = await command('publish.ts', ['--from', site, path.join(scratch, 'target')])
  assert.deepEqual([damaged.status, damaged.stdout], [1, ''])
  assert.match(damaged.stderr, /build\.json on vaurioitunut/u)
  assert.ok(!existsSync(path.join(scratch, 'target')))
})

test('a forgotten -- is explained: npm has kept the option', async () => {
  const shell = `export npm_config_content=x npm_lifecycle_event=check;`
  const {status, stderr} = await command('check.ts', ['sisalto'], shell)
  assert.equal(status, 2)
  assert.match(stderr, /npm run check -- --content/u)
})

for (const [epoch, script, ...args] of [
  ['abc', 'check.ts'],
  ['-1', 'check.ts'],
  ['1.5', 'check.ts'],
  ['999999999999999', 'build.ts', '--out', path.join(scratch, 'x')]
] as const) {
  test(`SOURCE_DATE_EPOCH=${epoch} is no time`, async () => {
    const shell = `export SOURCE_DATE_EPOCH=${epoch};`
    const {status, stderr} = await command(script, ['--content', baseContent, ...args], shell)
    assert.equal(status, 2)
    assert.ok(stderr.includes(`"${epoch}"`), stderr)
  })
}

test('publish: a site whose addresses the ledger does not have, status 1', async () => {
  const site = await builtSite(baseContent)
  const target = path.join(scratch, 'unlisted-public')
  const {status, stderr} = await command('publish.ts', [target, '--from', site, '--grace', '0'])
  assert.equal(status, 1)
  assert.match(stderr, /npm run permalinks/u)
  assert.equal(existsSync(target), false)
})

test('publish: files of others are named, status 1; the site is not put into itself', async () => {
  const site = path.join(scratch, 'site')
  cpSync(await builtSite(), site, {recursive: true})
  const target = path.join(scratch, 'public')
  mkdirSync(target)
  writeFileSync(path.join(target, 'index.html'), 'x')
  const args = ['--from', site, '--grace', '0']
  const refused = await command('publish.ts', [target, ...args])
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /index\.html/u)
  assert.equal(readFileSync(path.join(target, 'index.html'), 'utf8'), 'x')

  for (const wrong of [site, scratch, path.join(site, 'inside'), path.join(target, 'index.html')]) {
    const {status} = await command('publish.ts', [wrong, ...args])
    assert.equal(status, 2, wrong)
  }
})

test('verify: a list that is none, and a server that does not answer', async () => {
  const folder = path.join(scratch, 'copy')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'build.json'), '{')
  const broken = await command('verify.ts', [folder])
  assert.equal(broken.status, 2)
  // Nobody listens on the port of this service.
  const silent = await command('verify.ts', ['http://127.0.0.1:9/'])
  assert.equal(silent.status, 1)
  for (const {stderr} of [broken, silent]) assert.doesNotMatch(stderr, /^ {4}at /mu)
})

test('a program that is not installed is named, and nothing runs on', async () => {
  const site = path.join(scratch, 'site')
  const commands = [
    ['sbom.ts', 'npm', '--out', path.join(scratch, 'sbom.json')],
    ['load-test.ts', 'ab', '--site', site]
  ] as const
  for (const [script, program, ...args] of commands) {
    const {status, stderr} = await command(script, args, 'export PATH=/nowhere;')
    assert.equal(status, 1, stderr)
    assert.match(stderr, new RegExp(`\\b${program}\\b`, 'u'))
    assert.doesNotMatch(stderr, /^ {4}at /mu)
  }
})
