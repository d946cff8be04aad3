import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {compareVersions, versionPairs} from '../../src/comparison/compare-versions.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {Version} from '../../src/model/corpus.ts'
import {changeOf} from '../../src/model/derive-wordings.ts'
import {citeAgreement} from '../../src/views/cite.ts'
import {headingIn, textsIn} from '../../src/views/words-in.ts'
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
  assert.deepEqual(pairs, ['2027 2026-2', '2027 2026', '2027 2025', '2026-2 2026', '2026 2025'])
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

test('what replaces an amended agreement is compared with the wording that it had by then', () => {
  const {groups} = compareVersions({newer: version('2027'), older: version('2026-2')})
  assert.deepEqual(
    groups.map(({newer, older, states}) => [older[0]?.id, newer[0]?.id, ...states].join(' ')),
    [
      'preamble  removed',
      'art_1 art_1 renumbered changed',
      'art_1a  removed',
      // An amendment added it, and took the appendix away.
      'art_1b  removed',
      'art_2 art_2 renumbered changed',
      ' art_3 new',
      ' att_b new'
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

test('texts of equal standing have their places, their lines and the heading of the reader', () => {
  const article = version('2025').articles.find(({eId}) => eId === 'art_1')
  assert.ok(article)
  const [text] = article.parallels
  assert.deepEqual(
    text?.reading.passages.map(({id, label, lines}) => [id, label, lines?.[0]].join(' ')),
    [
      'art_1__sv__para_1 1.1 5',
      'art_1__sv__para_2 1.2 8',
      'art_1__sv__para_3 a) 9',
      'art_1__sv__para_4 b) 10'
    ]
  )
  assert.equal(headingIn(article, 'sv', 'fi').text, 'Syfte')
  assert.deepEqual(
    textsIn(article, 'fi', 'sv').map(({lang, language}) => [language, lang]),
    [
      ['sv', undefined],
      ['fi', 'fi']
    ]
  )
})

const enters26 = '    on: 2026-03-01\n'
const end26 = '---\n\n<Quote'
const sources = 'sources: [muutossopimus-2026]'
/** What happens to amendments: files with what is written into them, and the states of all. */
const happenings: Record<
  string,
  {today: string; edits: [version: string, old: string, text: string][]; states: string[]}
> = {
  'the condition of an amendment was not met': {
    today: '2026-12-20',
    edits: [
      ['2026', enters26, `${enters26}    condition: Kaikki hyväksyvät.\n`],
      ['2026', end26, `  - event: condition-failed\n${enters26}    ${sources}\n${end26}`]
    ],
    states: ['2025 amended', '2026 lapsed', '2026-2 in-force 2025 2025', '2027 upcoming']
  },
  'nobody tells whether the condition was met': {
    today: '2026-12-20',
    edits: [['2026', enters26, `${enters26}    condition: Kaikki hyväksyvät.\n`]],
    states: ['2025 amended', '2026 conditional', '2026-2 in-force 2025 2025', '2027 upcoming']
  },
  'an amendment that has ended gives its words no more': {
    today: '2026-11-29',
    edits: [['2026', end26, `  - event: ends\n    on: 2026-06-30\n    ${sources}\n${end26}`]],
    states: ['2025 in-force', '2026 ended', '2026-2 upcoming 2025 2025', '2027 upcoming']
  },
  'an agreement takes its amendments along when it ends, and what was to come never comes': {
    today: '2026-11-29',
    edits: [
      [
        '2025',
        '  - event: in-force',
        '  - event: terminated\n    on: 2026-05-01\n    until: 2026-10-31\n    party: selkala\n    sources: [sopimus-2025]\n  - event: in-force'
      ]
    ],
    states: ['2025 ended', '2026 ended', '2026-2 lapsed 2025 2025', '2027 upcoming']
  },
  'an amendment of an agreement whose condition nobody knows to be met is as conditional': {
    today: '2026-11-29',
    edits: [
      [
        '2025',
        '  - event: condition-failed\n    on: 2024-12-31\n    sources: [vehkalampi-2024-12-16]\n  - event: in-force\n    on: 2025-02-10\n    sources: [vehkalampi-2025-02-10]\n',
        ''
      ]
    ],
    states: ['2025 conditional', '2026 conditional', '2026-2 upcoming 2026 2025', '2027 upcoming']
  },
  'an amendment without a day changes nothing yet': {
    today: '2026-11-29',
    edits: [
      [
        '2026-2',
        'life:\n  - event: enters\n    on: 2026-12-15\n    sources: [muutossopimus-2026-2]\n',
        ''
      ]
    ],
    states: ['2025 amended', '2026 in-force', '2026-2 pending 2026 2025', '2027 upcoming']
  },
  'between those who have not amended it the agreement stays': {
    today: '2026-11-29',
    edits: [['2026', 'numbering: official', 'numbering: official\nparties: [selkala, vehkalampi]']],
    states: ['2025 in-force', '2026 in-force', '2026-2 upcoming 2026 2025', '2027 upcoming']
  },
  'a new agreement of some leaves the old one as amended to the others': {
    today: '2027-02-01',
    edits: [
      [
        '2027',
        'numbering: official',
        'numbering: official\nparties: [selkala, vehkalampi, jarvi-savon-hyvinvointialue]'
      ]
    ],
    states: ['2025 amended', '2026 amended', '2026-2 in-force 2026 2025', '2027 in-force']
  }
}
for (const [name, {edits, states, today}] of Object.entries(happenings)) {
  test(name, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'amending-'))
    try {
      cpSync(content, folder, {recursive: true})
      for (const [id, old, text] of edits) {
        const file = path.join(folder, `agreement/${id}/index.mdx`)
        const before = readFileSync(file, 'utf8')
        assert.ok(before.includes(old), old)
        writeFileSync(file, before.replace(old, text))
      }
      const {corpus: changed} = await readCorpus(folder, {cache: memoryCache, today})
      const found = changed?.versions.map(({id, state, wording}) => {
        const from = (eId: string) => wording.find(({article}) => article.eId === eId)?.from.id
        return [id, state, ...(id === '2026-2' ? [from('art_1'), from('art_2')] : [])].join(' ')
      })
      assert.deepEqual(found, states)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
}
