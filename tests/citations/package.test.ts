import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'

/* The library as others get it: packed, installed into an empty folder without a network, and used. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const name = 'finnish-statute-citations'
let folder = ''
const user = (file: string) => join(folder, 'user', file)

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'citations-package-'))
  node(join(root, 'scripts/citations-package.ts'), join(folder, 'package'))
  npm(folder, 'pack', join(folder, 'package'))
  mkdirSync(user('.'))
  writeFileSync(user('package.json'), '{"type": "module", "private": true}')
  const {version} = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'))
  npm(user('.'), 'install', '--offline', join(folder, `${name}-${version}.tgz`))
})
after(() => rmSync(folder, {recursive: true, force: true}))

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, {encoding: 'utf8', cwd: folder || root})
}

function npm(cwd: string, ...args: string[]): void {
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  execFileSync('npm', [...args, ...options], {cwd, shell: process.platform === 'win32'})
}

const usage = `
const text = 'hyvinvointialuelain 14 §:n 1 momentissa ja kuntalain (410/2015) 8 §:ssä'
const citations = findCitations(text, {date: '2025-10-13'})
const holdings = {
  addressOf: () => '/here',
  hasAct: ({year}) => year === 2021,
  hasSection: () => true,
  hasSubsection: () => true
}
const where = citations.map((citation) => resolveCitation(citation, holdings))
const words = formatReference(
  {statute: {year: 2021, number: 611}, path: {section: '14'}},
  {language: 'sv'}
)
`
const imports = `import {findCitations, formatReference, resolveCitation} from '${name}'`

test('JavaScript finds, resolves and writes a citation', () => {
  const file = user('use.js')
  const show = 'console.log(JSON.stringify([citations.map(({text}) => text), where, words]))'
  writeFileSync(file, `${imports}${usage}${show}\n`)
  assert.deepEqual(JSON.parse(node(file)), [
    ['14 §:n 1 momentissa', '8 §:ssä'],
    [
      {kind: 'held', address: '/here', statute: {year: 2021, number: 611}, section: '14'},
      {
        kind: 'elsewhere',
        address: 'https://www.finlex.fi/fi/lainsaadanto/2015/410',
        publisher: 'finlex'
      }
    ],
    '14 § i lagen om välfärdsområden (611/2021)'
  ])
})

const typed = (more: string) => `import {
  type Citation, type Holdings, findCitations, formatReference, resolveCitation, type Resolution
} from '${name}'
${usage
  .replace('const citations =', 'const citations: Citation[] =')
  .replace('const holdings =', 'const holdings: Holdings =')
  .replace('const where =', 'const where: Resolution[] =')
  .replace('const words =', 'const words: string =')}
export {where, words}
${more}`

function typeFaults(source: string): string {
  const file = user('use.ts')
  writeFileSync(file, source)
  const strict = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext']
  try {
    node(join(root, 'node_modules/typescript/bin/tsc'), ...strict, file)
    return ''
  } catch (error) {
    return String((error as {stdout?: string}).stdout)
  }
}

test('TypeScript knows its types, and tells what is wrong', () => {
  assert.equal(typeFaults(typed('')), '')
  assert.match(typeFaults(typed('findCitations(5)\n')), /TS2345/u)
})

test('it has no dependency, at most 60 kB for a browser, and no address of this site', () => {
  const installed = user(`node_modules/${name}`)
  const {dependencies} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  assert.equal(dependencies, undefined)
  const code = readFileSync(join(installed, 'index.js'))
  assert.ok(gzipSync(code, {level: 9}).length <= 60_000)
  assert.doesNotMatch(code.toString(), /\bimport\b\s*["'{*]|\brequire\(|process\.|\/laki\//u)
})
