import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {backlinksTo} from '../../src/model/find.ts'
import {blocksOf, memoryCache, readWith, today} from '../fixtures/overlay.ts'

/* The base corpus, read whole: what is linked, derived and put in order. */

const folder = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const {corpus, diagnostics} = await readCorpus(folder, {cache: memoryCache, today})
const read = corpus as Corpus

test('sound content gives a corpus', () => {
  assert.deepEqual(diagnostics, [])
  assert.ok(corpus)
})

test('everything has its order', () => {
  const {acts, decisions, parties, sources, terms, versions} = read
  assert.deepEqual(
    versions.map(({id, articles}) => [id, ...articles.map(({eId}) => eId)]),
    [
      ['2020', 'art_1'],
      ['2023', 'art_1', 'art_2']
    ]
  )
  assert.deepEqual(
    acts.flatMap((act) => act.sections.map(({address}) => address)),
    ['/laki/2019/9100/3/', '/laki/2019/9100/8a/']
  )
  assert.deepEqual(
    decisions.map(({data}) => data.decidedOn),
    ['2023-03-01', '2023-04-17', '2023-05-02']
  )
  assert.deepEqual(
    parties.map(({data}) => data.role),
    ['municipality', 'county']
  )
  assert.deepEqual(
    sources.map(({data}) => data.title.slice(0, 7)),
    ['Keksitt', 'Kunnanh', 'Kunnanv', 'Yhteist']
  )
  assert.deepEqual(
    terms.map(({id}) => id),
    ['hyvinvointialue', 'kunta']
  )
})

test('neighbours are chained', () => {
  const [first, second, third] = read.decisions
  assert.equal(first?.previous, undefined)
  assert.equal(first?.next, second)
  assert.equal(third?.previous, second)
  const [section] = read.acts[0]?.sections ?? []
  assert.equal(section?.next?.data.section, '8a')
})

test('references are the things themselves', () => {
  const [older, newer] = read.versions
  const approval = read.decisions[2]
  assert.equal(newer?.replaces, older)
  assert.equal(older?.replacedBy, newer)
  assert.deepEqual(older?.articles[0]?.successors, [newer?.articles[0]])
  assert.deepEqual(newer?.articles[0]?.predecessors, [older?.articles[0]])
  assert.equal(approval?.party, read.parties[0])
  assert.equal(approval?.bodyName, 'kunnanvaltuusto')
  assert.equal(approval?.version, newer)
  assert.equal(read.decisions[0]?.bodyName, 'Johtoryhmä')
  assert.equal(newer?.articles[0]?.rests[0], read.acts[0]?.sections[1])
})

test('sections are placed in chapter and part', () => {
  const [section] = read.acts[0]?.sections ?? []
  assert.deepEqual(section?.path, {part: '1', chapter: '1', section: '3'})
  assert.equal(section?.chapter?.heading, 'Yhteistyö')
  assert.equal(section?.part?.heading, 'Hallinto')
  assert.equal(section?.inForceFrom, '2019-06-01')
})

test('passages know what they are, where from and which lines they quote', () => {
  const passages = read.versions[1]?.articles[1]?.reading.passages ?? []
  assert.deepEqual(
    passages.map(({id, kind, lines, sources, holder}) => [id, kind, lines, sources, holder]),
    [
      ['art_2__para_1', 'quoted', [10, 10], ['sopimus-2023'], undefined],
      ['art_2__para_2', 'described', undefined, ['sopimus-2023'], undefined],
      ['art_2__para_3', 'missing', undefined, ['sopimus-2023'], 'vuono']
    ]
  )
  const parts = read.decisions[2]?.reading.passages.map(({part, sources}) => [part, ...sources])
  assert.deepEqual(parts, [
    ['proposed', 'aalto-2023-04-17'],
    ['decided', 'aalto-2023-05-02']
  ])
})

test('duties of a party are those of its kind', () => {
  const duties = read.parties.map(({duties: own}) =>
    own.map(({section, passage, how}) => `${section.data.section} ${passage.id} ${how}`)
  )
  assert.deepEqual(duties, [
    ['3 subsec_1 binds', '8a subsec_1 binds'],
    ['3 subsec_1 binds', '3 subsec_2 binds', '8a subsec_1 binds']
  ])
})

test('what leads to a section: citations and what rests on it', () => {
  const [section] = read.acts[0]?.sections ?? []
  assert.ok(section)
  assert.deepEqual(
    backlinksTo(read, section).map(({kind, address, target}) => [kind, address, target]),
    [
      ['cites', '/sopimus/2023/#art_2__para_2', '/laki/2019/9100/3/'],
      ['rests', '/sopimus/2023/#art_2', '/laki/2019/9100/3/']
    ]
  )
})

test('what leads to a source: quotations by line, and descriptions', () => {
  const source = read.sources.find(({slug}) => slug === 'sopimus-2023')
  assert.ok(source)
  const links = backlinksTo(read, source)
  assert.deepEqual(
    links.filter(({kind}) => kind === 'quotes').map(({target}) => target),
    ['/lahteet/sopimus-2023/#l5', '/lahteet/sopimus-2023/#l10']
  )
  assert.ok(links.some(({address}) => address === '/paatokset/2023-03-01-johtoryhma/#para_1'))
  assert.deepEqual(
    source.quotedBy.map(({address}) => address),
    ['/sopimus/2023/#art_1__para_1', '/sopimus/2023/#art_2__para_1']
  )
})

test('whatever names a source is found from the source', () => {
  const {acts, decisions, parties, sources, terms, versions} = read
  const entries = [...versions, ...acts, ...acts.flatMap((act) => act.sections), ...decisions]
  for (const {address, data} of [...entries, ...parties, ...terms]) {
    for (const slug of sourcesNamedIn(data)) {
      const source = sources.find((known) => known.slug === slug)
      const found = source && backlinksTo(read, source).map((link) => link.address)
      assert.ok(found?.includes(address), `${slug}: ${address}`)
    }
  }
})

/** Slugs in every field `sources` or `source`, however deep. */
function sourcesNamedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'sources' || key === 'source' ? [inside as string].flat() : sourcesNamedIn(inside)
  )
}

test('what leads to one passage only', () => {
  const version = read.versions[1]
  assert.ok(version)
  assert.deepEqual(backlinksTo(read, version, 'art_9'), [])
})

test('of one meeting the sections are in the order of their numbers, and the last of them counts', async () => {
  const {corpus: changed} = await readWith(
    blocksOf(`
\`\`\`mdx file=decisions/2023-05-02-aalto-9.mdx
---
title: Aallon kunnanvaltuusto hylkäsi vuoden 2023 sopimuksen
version: '2023'
party: aalto
body: kunnanvaltuusto
decidedOn: 2023-05-02
section: '9'
outcome: rejected
sources: [aalto-2023-05-02]
---

Valtuusto hylkäsi sopimuksen ensin.
\`\`\`
`)
  )
  assert.ok(changed)
  assert.deepEqual(
    changed.decisions.map(({slug}) => slug),
    ['2023-03-01-johtoryhma', '2023-04-17-aalto-9', '2023-05-02-aalto-9', '2023-05-02-aalto-14']
  )
  const approvals = changed.versions.at(-1)?.approvals ?? []
  assert.equal(approvals.find(({party}) => party.slug === 'aalto')?.state, 'approved')
})
