import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {finlexServer} from '../finlex/finlex-server.ts'
import {inventedAct} from '../finlex/invented-act.ts'
import {command, regionContent, scratchFolder} from './command.ts'

const scratch = scratchFolder()

/** Runs the command on answers that are saved as files. */
function drift(name: string, files: Record<string, string>, ...more: string[]) {
  const folder = path.join(scratch, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  return command('drift.ts', ['--from', folder, '--content', regionContent, ...more])
}

const amending = inventedAct({
  number: '88/2024',
  formula:
    '<block name="substitutions">muutetaan keksitystä alueesta annetun lain (9001/2020) 12 § seuraavasti:</block>'
})

test('what has changed is told; with --strict it is a failure', async () => {
  const {status, stdout} = await drift('told', {'a.xml': amending})
  assert.equal(status, 0)
  assert.match(stdout, /^9001\/2020 12 § {2}MUUTTUNUT: Muutettu: 88\/2024\./u)
  assert.equal((await drift('strict', {'a.xml': amending}, '--strict')).status, 1)
})

test('nothing has changed', async () => {
  const other = amending.replace('(9001/2020) 12 §', '(9001/2020) 99 §')
  assert.equal((await drift('same', {'a.xml': other}, '--strict')).status, 0)
})

test('an answer that cannot be read is named; with --strict it is a failure', async () => {
  const files = {'a.xml': '<html>Palvelu on suljettu', 'readme.md': 'no answer'}
  const {status, stdout} = await drift('broken', files, '--strict', '--language', 'en')
  assert.equal(status, 1)
  assert.match(stdout, /Not read: a\.xml: not-xml/u)
})

test('answers are asked for, by somebody who can be reached, and saved', async () => {
  const server = await finlexServer([
    [
      '/akn/fi/act/statute-consolidated/2020/9001/fin@latest',
      inventedAct({number: '9001/2020', consolidated: ''})
    ]
  ])
  const save = path.join(scratch, 'saved')
  const args = [
    '--from',
    server.base,
    '--save',
    save,
    '--content',
    regionContent,
    '--language',
    'en'
  ]
  const {stdout} = await command('drift.ts', [...args, '--contact', 'https://watch.example/'])
  server.close()
  assert.match(stdout, /Answers read: 1\.\n$/u)
  assert.match(stdout, /Not read: consolidated-2021-9077\.xml: absent/u)
  assert.deepEqual(readdirSync(save), ['consolidated-2020-9001.xml'])
  for (const {agent} of server.asked) {
    assert.equal(agent, 'sopimussivusto (npm run drift; +https://watch.example/)')
  }
})

test('a folder that is not there, and none at all', async () => {
  for (const args of [['--from', path.join(scratch, 'nowhere')], []]) {
    const {status, stderr} = await command('drift.ts', args)
    assert.equal(status, 2)
    assert.match(stderr, /Ei ole kansio|Valitsin --from puuttuu/u)
  }
})
