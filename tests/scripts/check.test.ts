import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {command, copyOfRegion, regionContent, root, scratchFolder} from './command.ts'

const scratch = scratchFolder()
const broken = copyOfRegion(scratch)
writeFileSync(
  path.join(broken, 'parties/tyynela.yaml'),
  'name: Tyynelä\nofficialName: Tyynelän kaupunki\ngenitive: Tyynelän\nrole: munisipality\n'
)

test('sound content ends with 0 and a count', async () => {
  const {status, stdout} = await command('check.ts', ['--content', regionContent])
  assert.equal(status, 0, stdout)
  assert.match(stdout, /^(?:Ei virheitä\.|0 virhettä, \d+ varoitu(?:s|sta))$/mu)
})

test('text: errors end with 1, with the place and the nearest value', async () => {
  const {status, stdout} = await command('check.ts', ['--content', broken])
  assert.equal(status, 1)
  assert.match(stdout, /parties\/tyynela\.yaml:4:7 {2}virhe {2}/u)
  assert.match(stdout, /> 4 \| role: munisipality/u)
  assert.match(stdout.trim().split('\n').at(-1) ?? '', /^\d+ virhettä, \d+ varoitus/u)
})

test('text in English', async () => {
  const {stdout} = await command('check.ts', ['--content', broken, '--language', 'en'])
  assert.match(stdout, /parties\/tyynela\.yaml:4:7 {2}error {2}/u)
})

test('json: an array with the agreed fields', async () => {
  const {status, stdout} = await command('check.ts', ['--content', broken, '--format', 'json'])
  assert.equal(status, 1)
  const rows = JSON.parse(stdout).filter(({file}: {file: string}) => file.endsWith('/tyynela.yaml'))
  const row = rows.find(({line}: {line: number}) => line === 4)
  assert.equal(path.resolve(root, row.file), path.join(broken, 'parties/tyynela.yaml'))
  assert.equal(row.column, 7)
  assert.equal(row.severity, 'error')
  for (const field of ['rule', 'message', 'note']) assert.ok(row[field].length > 0, field)
})

test('github: an annotation a line, the count last', async () => {
  const {stdout} = await command('check.ts', ['--content', broken, '--format', 'github'])
  const lines = stdout.trim().split('\n')
  assert.match(lines.pop() ?? '', /^\d+ virhettä, \d+ varoitu(?:s|sta)$/u)
  for (const line of lines) assert.match(line, /^::(?:error|warning) file=/u)
})

const wrong: ReadonlyArray<[name: string, args: string[], said: RegExp]> = [
  ['an unknown flag', ['--contents', 'x'], /--contents/u],
  ['a missing value', ['--content'], /--content/u],
  ['a folder that does not exist', ['--content', '/nowhere/at/all'], /\/nowhere\/at\/all/u],
  ['a file for a folder', ['--content', 'package.json'], /Ei ole kansio/u],
  ['an unknown format', ['--format', 'xml'], /text, github, json/u],
  ['an unknown language', ['--language', 'de'], /fi, en/u],
  ['a word too many', ['content'], /content/u]
]

for (const [name, args, said] of wrong) {
  test(`wrong usage ends with 2: ${name}`, async () => {
    const {status, stdout, stderr} = await command('check.ts', args)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, said)
    assert.match(stderr, /npm run check --/u)
  })
}
