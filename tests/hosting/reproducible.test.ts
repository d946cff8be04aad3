import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {listFiles} from '../../src/hosting/folder.ts'
import {temporaryFolder} from './small-site.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A small whole content, so that two builds take seconds. */
const content = 'tests/fixtures/base/content'

/** Two machines that have nothing in common but the source code. */
const machines = [
  {folder: 'yksi', preload: false, environment: {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'}},
  {
    folder: 'toinen kansio/syvemmällä',
    preload: true,
    environment: {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
  }
] as const

test('two builds on two days, in two folders, zones and locales are the same, byte for byte', () => {
  const {folder, remove} = temporaryFolder()
  try {
    const sites = machines.map((machine) => buildOn(machine, path.join(folder, machine.folder)))
    const [first = '', second = ''] = sites
    assert.deepEqual(listFiles(second), listFiles(first))
    for (const file of listFiles(first)) {
      const [one, other] = [first, second].map((site) => readFileSync(path.join(site, file)))
      assert.ok(other && one?.equals(other), `${file} differs`)
    }
  } finally {
    remove()
  }
})

/** A copy of the sources with what is installed beside it. */
function buildOn({preload, environment}: (typeof machines)[number], project: string): string {
  for (const name of ['src', 'scripts', 'public', content, 'package.json', 'package-lock.json']) {
    cpSync(path.join(root, name), path.join(project, name), {recursive: true})
  }
  for (const name of ['astro.config.mjs', 'tsconfig.json']) {
    cpSync(path.join(root, name), path.join(project, name))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
  const clock = fileURLToPath(new URL('other-clock.ts', import.meta.url))
  execFileSync(
    process.execPath,
    [
      ...(preload ? ['--import', clock] : []),
      'scripts/build.ts',
      '--content',
      content,
      '--out',
      'dist'
    ],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, ...environment, SOURCE_DATE_EPOCH: '1717200000'}
    }
  )
  rmSync(path.join(project, 'node_modules'))
  return path.join(project, 'dist')
}
