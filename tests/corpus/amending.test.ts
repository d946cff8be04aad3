import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {compareVersions, versionPairs} from '../../src/comparison/compare-versions.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {Version} from '../../src/model/corpus.ts'
import {changeOf} from '../../src/model/derive-wordings.ts'
import {citeAgreement} from '../../src/views/cite.ts'
import {memoryCache} from '../fixtures/overlay.ts'

/* An agreement of 2025 with two amendments side by side, and a new one from 2027 on. */
const content = fileURLToPath(new URL('../fixtures/regions/jarvi-savo/content/', import.meta.url))

async function on(today: string) {
  const {corpus, diagnostics} = await readCorpus(content, {cache: memoryCache, today})
  assert.ok(corpus, JSON.stringify(diagnostics))
  return corpus
}

const days: Record<string, string[]> = {
  '2026-11-29': ['2025 amended', '2026 in-force', '2026-2 upcoming', '2027 upcoming'],
  '2026-12-15': ['2025 amended', '2026 amended', '2026-2 in-force', '2027 upcoming'],
  '2027-01-01': ['2025 replaced', '2026 replaced', '2026-2 replaced', '2027 in-force']
}
for (const [today, states] of Object.entries(days)) {
  test(`what is in force on ${today}`, async () => {
    const {versions} = await on(today)
    assert.deepEqual(
      versions.map(({id, state}) => `${id} ${state}`),
      states
    )
  })
}

const corpus = await on('2026-11-29')
const {versions} = corpus
function version(id: string): Version {
  const found = versions.find((one) => one.id === id)
  assert.ok(found, id)
  return found
}

const wordings: Record<string, string[]> = {
  '2025': ['preamble 2025', 'art_1 2025', 'art_1a 2025', 'art_2 2025', 'att_1 2025'],
  '2026': [
    'preamble 2025',
    'art_1 2026 amended',
    'art_1a 2025',
    'art_1b 2026 added',
    'art_2 2025',
    'att_1 2025 removed'
  ],
  '2026-2': [
    'preamble 2025',
    'art_1 2026 amended',
    'art_1a 2026-2 amended',
    'art_1b 2026 added',
    'art_2 2025',
    'att_1 2025 removed'
  ]
}
for (const [id, clauses] of Object.entries(wordings)) {
  test(`each clause of ${id} tells which agreement gave it its words`, () => {
    const found = version(id).wording.map((clause) =>
      [clause.article.eId, clause.from.id, changeOf(clause, version(id))].filter(Boolean).join(' ')
    )
    assert.deepEqual(found, clauses)
  })
}

test('a clause keeps its address in each wording', () => {
  assert.deepEqual(
    version('2026-2').wording.map(({address}) => address.split('#')[0]),
    Array(6).fill('/sopimus/2026-2/')
  )
})

test('an amendment is compared with the words that it changed, and clauses that stay are the same', () => {
  const pairs = versionPairs(versions).map(({newer, older}) => `${newer.id} ${older.id}`)
  assert.deepEqual(pairs, ['2027 2025', '2026-2 2026', '2026 2025'])
  const {groups} = compareVersions({newer: version('2026'), older: version('2025')})
  assert.deepEqual(
    groups.map(({newer, older, states}) => [older[0]?.id, newer[0]?.id, ...states].join(' ')),
    [
      'preamble preamble same',
      'art_1 art_1 changed',
      'art_1a art_1a same',
      ' art_1b new',
      'art_2 art_2 same',
      'att_1  removed'
    ]
  )
})

test('a clause of an amended agreement is cited with both', () => {
  const article = version('2026').articles[0]
  assert.equal(
    citeAgreement(corpus, 'fi', version('2026'), article),
    'Yhteistyösopimus 2025 (muutettu 2026), 1 kohta'
  )
})
