import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {XmlDocument, type XmlElement} from 'libxml2-wasm'
import {siteAddresses} from '../../src/addresses/addresses.ts'
import {stableId} from '../../src/formats/atom.ts'
import {feedFiles} from '../../src/formats/feeds.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {changeLog} from '../../src/views/change-log.ts'
import {regions} from './regions.ts'

const namespaces = {a: 'http://www.w3.org/2005/Atom'}

/** The feeds of a corpus, by their addresses. */
function feedsOf(corpus: Corpus): Map<string, XmlDocument> {
  return new Map(
    feedFiles(corpus).map(({address, write}) => [address, XmlDocument.fromString(write())])
  )
}

function valuesIn(document: XmlDocument, path: string): string[] {
  return (document.find(path, namespaces) as XmlElement[]).map(({content}) => content)
}

for (const [name, corpus] of regions) {
  describe(`feeds of the ${name} region`, () => {
    const feeds = [...feedsOf(corpus)]

    test('has what RFC 4287 wants', () => {
      assert.deepEqual(
        feeds.map(([address]) => address),
        ['/paatokset/atom.xml', '/muutokset/atom.xml']
      )
      for (const [, feed] of feeds) {
        for (const wanted of [
          'id',
          'title',
          'updated',
          'author/a:name',
          'link[@rel="self"]/@href'
        ]) {
          assert.equal(valuesIn(feed, `/a:feed/a:${wanted}`).length, 1, wanted)
        }
        const entries = valuesIn(feed, '//a:entry').length
        assert.ok(entries > 0)
        for (const wanted of [
          'id',
          'title',
          'updated',
          'summary',
          'link[@rel="alternate"]/@href'
        ]) {
          assert.equal(valuesIn(feed, `//a:entry/a:${wanted}`).length, entries, wanted)
        }
        const ids = valuesIn(feed, '//a:id')
        assert.equal(new Set(ids).size, ids.length)
        for (const id of ids) {
          assert.match(
            id,
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u
          )
        }
      }
    })

    test('dates come from the content, newest first', () => {
      const days = new Map([
        ['/paatokset/atom.xml', corpus.decisions.map(({data}) => data.decidedOn).reverse()],
        ['/muutokset/atom.xml', changeLog(corpus).map(({day}) => day)]
      ])
      for (const [address, feed] of feeds) {
        const instants = (days.get(address) ?? []).map((day) => `${day}T00:00:00Z`)
        assert.deepEqual(valuesIn(feed, '//a:entry/a:updated'), instants)
        assert.deepEqual(valuesIn(feed, '/a:feed/a:updated'), [[...instants].sort().at(-1)])
      }
    })

    test('links lead to pages', () => {
      const {pages, withdrawn} = siteAddresses(corpus)
      for (const [address, feed] of feeds) {
        const base = `${corpus.site.url?.replace(/\/$/u, '') ?? 'https://anywhere.example'}${address}`
        for (const href of valuesIn(feed, '//a:link[@rel="alternate"]/@href')) {
          const {pathname} = new URL(href, base)
          assert.ok(pages.has(pathname) || withdrawn.has(pathname), href)
          assert.equal(URL.canParse(href), corpus.site.url !== undefined)
        }
        const [self] = valuesIn(feed, '/a:feed/a:link[@rel="self"]/@href')
        assert.equal(new URL(self ?? '', base).pathname, address)
      }
    })

    test('entries keep their ids when the site moves, is edited and grows', () => {
      const [first] = corpus.changes
      const moved: Corpus = {
        ...corpus,
        site: {...corpus.site, url: 'https://elsewhere.example/a/', name: 'Uusi nimi'},
        changes: [
          ...(first ? [{...first, text: 'Uusi merkintä.'}] : []),
          ...corpus.changes.map((change) => ({...change, text: `${change.text} Korjattu.`}))
        ]
      }
      for (const [address, feed] of feedsOf(moved)) {
        const before = valuesIn(new Map(feeds).get(address) ?? feed, '//a:entry/a:id')
        assert.deepEqual(valuesIn(feed, '//a:entry/a:id').slice(-before.length), before)
      }
    })
  })
}

test('another region has other ids', () => {
  const ids = regions.map(([, {site}]) => stableId(site, '/paatokset/'))
  assert.equal(new Set(ids).size, regions.length)
})

test('a comparison is news on the day on which the later version was published', () => {
  const [, corpus] = regions.find(([name]) => name === 'invented') ?? []
  const told = (changes: Corpus['changes']) =>
    changeLog({...(corpus as Corpus), changes}).filter(({kind}) => kind === 'compared')
  const changes = corpus?.changes ?? []
  assert.deepEqual(
    told(changes).map(({addresses, day}) => [day, addresses?.[0]]),
    [
      ['2024-11-01', '/sopimus/2024/vertailu/2022/'],
      ['2024-11-01', '/sopimus/2024/vertailu/2020/']
    ]
  )
  const byEditor = {day: '2024-11-02', kind: 'added', text: 'Vertailu.'} as const
  const addresses = ['/sopimus/2024/vertailu/2022/']
  assert.equal(told([{...byEditor, addresses}, ...changes]).length, 1)
  const feed = feedsOf(corpus as Corpus).get('/muutokset/atom.xml') as XmlDocument
  assert.ok(
    valuesIn(feed, '//a:entry/a:link/@href').some((href) => href.includes('2024/vertailu/2022/'))
  )
})
