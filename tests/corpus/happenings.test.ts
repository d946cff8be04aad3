import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {listAddresses, siteAddresses} from '../../src/addresses/addresses.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {Decision, Party} from '../../src/model/corpus.ts'
import {lastKnown} from '../../src/model/current-versions.ts'
import {namesOn} from '../../src/model/find.ts'
import {documentsOfAgreement} from '../../src/search/documents-of-agreement.ts'
import {findReference} from '../../src/search/references.ts'
import {citeAgreement, citeDecision} from '../../src/views/cite.ts'
import {memoryCache} from '../fixtures/overlay.ts'

/* A region where everything happens: a rejection taken back, an appeal, a merger, a new version. */
const content = fileURLToPath(new URL('../fixtures/regions/jarvi-savo/content/', import.meta.url))
const {corpus, diagnostics} = await readCorpus(content, {cache: memoryCache, today: '2026-11-29'})
assert.ok(corpus, JSON.stringify(diagnostics))
const {decisions, parties, versions} = corpus

function decision(slug: string): Decision {
  const found = decisions.find((one) => one.slug === slug)
  assert.ok(found, slug)
  return found
}

function party(slug: string): Party {
  const found = parties.find((one) => one.slug === slug)
  assert.ok(found, slug)
  return found
}

const relations: Record<string, string[]> = {
  '2024-12-16-vehkalampi-58': ['from amends 2025-02-10-vehkalampi-4'],
  '2025-02-10-vehkalampi-4': ['to amends 2024-12-16-vehkalampi-58'],
  '2024-11-18-toivala-112': ['to proposes-to 2024-12-09-toivala-65'],
  '2024-12-09-toivala-65': ['from proposes-to 2024-11-18-toivala-112'],
  '2024-12-02-selkala-113': []
}

for (const [slug, expected] of Object.entries(relations)) {
  test(`relations of ${slug} are told by both decisions`, () => {
    const found = decision(slug).relations.map(({decision: other, kind, way}) =>
      [way, kind, other.slug].join(' ')
    )
    assert.deepEqual(found, expected)
  })
}

const unknown = {
  rauhasaari: 'unknown',
  selkala: 'unknown',
  vehkalampi: 'unknown',
  'jarvi-savon-hyvinvointialue': 'unknown',
  koulutuskuntayhtyma: 'unknown'
}
const approvals: Record<string, Record<string, string>> = {
  '2025': {
    rauhasaari: 'approved-with-reservation',
    selkala: 'terminated',
    toivala: 'approved',
    vehkalampi: 'approved',
    'jarvi-savon-hyvinvointialue': 'approved',
    koulutuskuntayhtyma: 'approved'
  },
  '2026': unknown,
  '2026-2': unknown,
  '2027': {
    rauhasaari: 'unknown',
    selkala: 'approved',
    vehkalampi: 'returned',
    'jarvi-savon-hyvinvointialue': 'unknown',
    koulutuskuntayhtyma: 'unknown'
  }
}

for (const version of versions) {
  test(`approvals of ${version.id}: the last word of each party that there was`, () => {
    assert.deepEqual(
      Object.fromEntries(version.approvals.map(({party: {slug}, state}) => [slug, state])),
      approvals[version.id]
    )
  })
}

test('the newest that is known of a version is also of a decision about two, and never to come', () => {
  const version = versions.find(({id}) => id === '2025')
  assert.equal(version && lastKnown(corpus, version)?.day, '2026-10-12')
  const coming = decisions.map((one) => ({...one, isComing: one.data.decidedOn === '2026-10-12'}))
  assert.equal(version && lastKnown({...corpus, decisions: coming}, version)?.day, '2025-02-10')
})

test('a chapter of an agreement is found by its number', () => {
  const documents = documentsOfAgreement(corpus).filter(({references}) =>
    references?.some((key) => findReference('2 luku', () => undefined).includes(key))
  )
  assert.deepEqual(
    documents.map(({address, title}) => [address, title]),
    [['/sopimus/2027/#chp_2', 'Sopimus']]
  )
  assert.deepEqual(
    findReference('I luvussa', () => undefined),
    ['chapter:i']
  )
})

test('an appeal and a vote stay with their decision', () => {
  const {appeals = []} = decision('2024-12-09-toivala-65').data
  assert.deepEqual(
    appeals.map(({kind, outcome}) => `${kind} ${outcome}`),
    ['rectification inadmissible', 'municipal-appeal dismissed']
  )
  const [vote] = decision('2024-12-16-vehkalampi-58').data.votes ?? []
  assert.deepEqual([vote?.for, vote?.against, vote?.blank], [10, 12, 1])
})

test('a party that has merged has no duties, and keeps its history; its successor knows of it', () => {
  const [toivala, selkala] = [party('toivala'), party('selkala')]
  assert.deepEqual([toivala.hasEnded, toivala.duties], [true, []])
  assert.equal(toivala.decisions.length, 2)
  assert.deepEqual(toivala.successors, [selkala])
  assert.deepEqual(selkala.predecessors, [toivala])
  assert.equal(selkala.duties.length, 1)
})

test('before its end a party is there', async () => {
  const earlier = await readCorpus(content, {cache: memoryCache, today: '2025-12-31'})
  // Days that have not come by then are faults of their own.
  assert.ok(earlier.diagnostics.every(({rule}) => /day|ledger|life/u.test(rule)))
})

test('a name holds until its last day', () => {
  const {name, genitive} = namesOn(party('selkala'), '2024-12-31')
  assert.deepEqual([name, genitive], ['Selkälän kunta', 'Selkälän kunnan'])
  assert.equal(namesOn(party('selkala'), '2025-01-01').name, 'Selkälä')
})

const citations: Record<string, string> = {
  '2024-12-02-selkala-113': 'Selkälän kunnan kaupunginvaltuusto 2.12.2024 § 113',
  '2026-10-12-selkala-90': 'Selkälän kaupunginvaltuusto 12.10.2026 § 90'
}

for (const [slug, expected] of Object.entries(citations)) {
  test(`${slug} is cited by the name of its day`, () =>
    assert.equal(citeDecision(decision(slug), 'fi'), expected))
}

test('a mention by the name of then leads to the decision', () => {
  const links = corpus.backlinks.get('/paatokset/2024-12-16-vehkalampi-58/') ?? []
  assert.deepEqual(
    links.filter(({kind}) => kind === 'cites').map(({address}) => address),
    ['/paatokset/2025-02-10-vehkalampi-4/#para_1', '/lahteet/vehkalampi-2025-02-10/#l4']
  )
})

test('chapters that each count from one: a citation names the chapter where the number does not do', () => {
  const version = versions.find(({id}) => id === '2027')
  assert.ok(version)
  const cited = version.articles.flatMap((article) => [
    citeAgreement(corpus, 'fi', version, article),
    ...article.reading.passages.map((passage) =>
      citeAgreement(corpus, 'fi', version, article, passage)
    )
  ])
  assert.deepEqual(
    cited.map((text) => text.replace('Yhteistyösopimus 2027, ', '')),
    [
      ...['1 luku, I kohta', '1 luku, I kohdan 1 kappale', '1 luku, I kohdan alaviite 1'],
      ...['2 luku, I kohta', '2 luku, I kohdan 1 kappale'],
      ...['II kohta', 'II kohdan 1 kappale'],
      ...['liite B', 'liite B, kohta 1', 'liite B, kohta 2']
    ]
  )
})

test('the mark of a footnote leads to its text, and the source may write it as it does', () => {
  const [mark, note] = versions.find(({id}) => id === '2027')?.articles[0]?.reading.passages ?? []
  assert.equal(mark?.text, 'Osapuolet sovittavat palvelunsa¹ yhteen.')
  assert.deepEqual(mark?.lines, [7, 7])
  assert.ok(note && mark.html.includes(`<a href="#${note.id}" role="doc-noteref">¹</a>`), mark.html)
  assert.equal(note.footnote, '1')
})

test('chapters and clauses have addresses of their own', () => {
  const addresses = listAddresses(siteAddresses(corpus))
  for (const id of ['chp_1', 'chp_2', 'art_1', 'att_b', 'att_b__para_2', 'art_1__para_2']) {
    assert.ok(addresses.includes(`/sopimus/2027/#${id}`), id)
  }
})
