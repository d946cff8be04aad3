import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {BuiltFile} from '../../src/hosting/content.ts'
import {type Finished, finishSite, type SiteFacts} from '../../src/hosting/finish-site.ts'
import {listFiles} from '../../src/hosting/folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** In memory where there is room: what is written is waited for until it is on the disk. */
const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A folder of its own for a test; servers that run as somebody else may read it. */
export function temporaryFolder(): {folder: string; remove: () => void} {
  const folder = mkdtempSync(path.join(parent, 'hosting-'))
  chmodSync(folder, 0o755)
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})}
}

/** Facts of the small site; a test replaces what it is about. */
export const smallFacts: Omit<SiteFacts, 'folder' | 'files'> = {
  languages: ['fi'],
  aliases: [
    {from: '/611/2021/14/', to: '/laki/2021/611/14/'},
    {from: '/vanha/sivu/', to: '/laki/'},
    {from: '/sopimus/2025/#art_9', to: '/sopimus/2025/#art_1'},
    {from: '/sopimus/2025/#art_8', to: '/sopimus/2025/#art_2'},
    {from: '/sopimus/2025/#art_7', to: '/laki/2021/611/14/#subsec_1'}
  ],
  notices: new Map([['/laki/', [{id: 'poistettu', text: 'Tässä oli luettelo.'}]]]),
  ledger: [
    '/611/2021/14/',
    '/laki/#poistettu',
    '/laki/2021/611/14/#subsec_1',
    '/sopimus/2025/#art_7',
    '/sopimus/2025/#art_8',
    '/sopimus/2025/#art_9',
    '/vanha/sivu/',
    '/vanha/sivu/#alku'
  ],
  words: {
    language: 'fi',
    heading: 'Sivu on siirtynyt',
    newAddress: 'Uusi osoite:',
    siteName: 'Keksitty sopimus'
  },
  build: {commit: '0123456789abcdef', time: '2026-03-04T05:06:07.000Z', tools: {node: '24.0.0'}}
}

/** The small site as its generator would make it. */
export const smallFiles: readonly BuiltFile[] = [
  ...filesIn(path.join(root, 'tests/hosting/fixtures/small')),
  {
    file: 'assets/plain.8d2c61aa.woff2',
    content: readFileSync(path.join(root, 'src/styles/fonts/source-sans-3.woff2'))
  }
]

/** Takes the small site through the hosting step into a folder. */
export function finishSmallSite(folder: string, facts: Partial<SiteFacts> = {}): Promise<Finished> {
  return finishSite({...smallFacts, files: smallFiles, folder, ...facts})
}

function filesIn(folder: string): BuiltFile[] {
  return listFiles(folder).map((file) => ({file, content: readFileSync(path.join(folder, file))}))
}
