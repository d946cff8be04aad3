import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'
import {appendToLedger, parseLedger, vanished} from '../../src/identifiers/ledger.ts'
import {vanishedSince} from '../../src/publishing/ledger-history.ts'
import {temporaryFolder} from './small-site.ts'

test('new addresses go to their place, old ones stay', () => {
  assert.equal(
    appendToLedger('# Osoitteet\n/b/\n/a/\n', ['/c/', '/a/#x']),
    '# Osoitteet\n/a/\n/a/#x\n/b/\n/c/\n'
  )
})

test('lines out of order and lines that stand twice', () => {
  const {unsorted} = parseLedger('/b/\n/a/\n/c/\n/c/\n')
  assert.deepEqual(unsorted, [
    {address: '/a/', line: 2},
    {address: '/c/', line: 4}
  ])
})

test('lines that have vanished', () => {
  assert.deepEqual(vanished('/a/\n/b/\n', '/b/\n/c/\n'), ['/a/'])
})

test('the main branch is asked, where there is one', () => {
  const {folder, remove} = temporaryFolder()
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, stdio: 'pipe'})
  const file = path.join(folder, 'permalinks.txt')
  const commit = (text: string) => {
    writeFileSync(file, text)
    git('add', '.')
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x')
  }
  assert.deepEqual(vanishedSince(file, ''), [], 'no repository')
  git('init', '-q', '-b', 'main')
  assert.deepEqual(vanishedSince(file, '/a/\n'), [], 'no commit')
  commit('/a/\n/b/\n')
  git('checkout', '-qb', 'work')
  commit('/a/\n')
  commit('/a/\n/c/\n')
  assert.deepEqual(
    vanishedSince(file, '/a/\n').map(({address}) => address),
    ['/c/', '/b/'],
    'the last commit, and the point where the branch left'
  )
  remove()
})
