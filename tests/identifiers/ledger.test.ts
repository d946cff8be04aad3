import assert from 'node:assert/strict'
import test from 'node:test'
import {
  appendToLedger,
  pageOfFile,
  parseLedger,
  splitAddress,
  vanished
} from '../../src/identifiers/ledger.ts'

test('reads addresses with their lines, comments and blank lines left out', () => {
  const {lines, unsorted} = parseLedger('# for people\n/a/\n\n/b/#c\n')
  assert.deepEqual(lines, [
    {address: '/a/', line: 2},
    {address: '/b/#c', line: 4}
  ])
  assert.deepEqual(unsorted, [])
})

test('finds lines out of order and lines that stand twice', () => {
  const {unsorted} = parseLedger('/b/\n/a/\n/a/\n/c/\n')
  assert.deepEqual(unsorted, [
    {address: '/a/', line: 2},
    {address: '/a/', line: 3}
  ])
})

test('adds addresses in order, removes none, keeps the head', () => {
  assert.equal(appendToLedger('# head\n/b/\n', ['/c/', '/a/', '/b/']), '# head\n/a/\n/b/\n/c/\n')
  assert.equal(appendToLedger('', []), '')
})

test('tells what vanished', () => {
  assert.deepEqual(vanished('/a/\n/b/\n', '/b/\n/c/\n'), ['/a/'])
})

const addresses: readonly [address: string, page: string, fragment?: string][] = [
  ['/sopimus/2025/#art_1', '/sopimus/2025/', 'art_1'],
  ['/sopimus/2025/', '/sopimus/2025/'],
  ['#art_1', '', 'art_1'],
  ['/a/#', '/a/', '']
]

for (const [address, page, fragment] of addresses) {
  test(`splits ${address}`, () => {
    assert.deepEqual(splitAddress(address), fragment === undefined ? {page} : {page, fragment})
  })
}

const files: readonly [address: string, page?: string][] = [
  ['/index.json', '/'],
  ['/laki/2021/611/14/index.xml', '/laki/2021/611/14/'],
  ['/data/corpus.json', '/data/'],
  ['/laki/2021/611/14/'],
  ['/lahteet/x/#l1.json'],
  ['/']
]

for (const [address, page] of files) {
  test(`the page beside ${address}`, () => assert.equal(pageOfFile(address), page))
}
