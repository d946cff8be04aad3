import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, describe, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {livesOn} from '../../src/addresses/withdrawn.ts'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {type StaticServer, serve} from '../../src/browsing/server.ts'
import {pageOfFile, parseLedger} from '../../src/identifiers/ledger.ts'
import {builtSite} from '../site/built-site.ts'
import {ContentCopy} from './content-copy.ts'

/** A change that loses an address, and what the author is asked to do. */
interface Change {
  name: string
  change: (content: ContentCopy) => void
  /** Addresses that the check finds lost, each with the nearest living one. */
  lost: [address: string, nearest: string][]
  remedy: (content: ContentCopy) => void
  /** Where the lost address leads afterwards, and what stands there. */
  leads: [address: string, text: RegExp][]
}

const changes: Change[] = [
  {
    name: 'an article is renamed',
    change: (content) => {
      content.move('agreement/2024/05-voimassaolo.mdx', 'agreement/2024/09-voimassaolo.mdx')
      content.edit('agreement/2022/04-voimassaolo.mdx', 'sameAs: art_5', 'sameAs: art_9')
    },
    lost: [['/sopimus/2024/#art_5', '/sopimus/2024/#art_9']],
    remedy: (content) =>
      content.edit(
        'agreement/2024/09-voimassaolo.mdx',
        'heading: ',
        'formerly: [/sopimus/2024/#art_5]\nheading: '
      ),
    leads: [
      ['/sopimus/2024/#art_5', /Voimassaolo/u],
      ['/sopimus/2024/#art_5__para_2', /irtisanoa/u]
    ]
  },
  {
    name: 'a passage is renumbered',
    change: (content) =>
      content.edit(
        'agreement/2024/03-tiedon-vaihto.mdx',
        '\n</Quote>\n\n<Quote source="yhteistyosopimus-2024">\n',
        '\n\n'
      ),
    lost: [['/sopimus/2024/#art_3__para_2', '/sopimus/2024/#art_3__para_1']],
    remedy: (content) =>
      content.edit(
        'agreement/2024/03-tiedon-vaihto.mdx',
        '<Quote ',
        '<Quote formerly="art_3__para_2" '
      ),
    leads: [['/sopimus/2024/#art_3__para_2', /luovuttamisesta/u]]
  },
  {
    name: 'a decision is moved',
    change: (content) => {
      content.move('decisions/2022-02-14-tyynela-11.mdx', 'decisions/2022-02-14-tyynela-12.mdx')
      content.edit('decisions/2022-02-14-tyynela-12.mdx', "section: '11'", "section: '12'")
    },
    lost: [['/paatokset/2022-02-14-tyynela-11/', '/paatokset/2022-02-14-tyynela-12/']],
    remedy: (content) =>
      content.edit(
        'decisions/2022-02-14-tyynela-12.mdx',
        'title: ',
        'formerly: [/paatokset/2022-02-14-tyynela-11/]\ntitle: '
      ),
    leads: [['/paatokset/2022-02-14-tyynela-11/', /§\s12/u]]
  },
  {
    name: 'a source is withdrawn',
    change: (content) => {
      content.remove('sources/2022-02-07-haukkaranta.md')
      content.edit(
        'decisions/2022-02-07-haukkaranta-9.mdx',
        'sources: [2022-02-07-haukkaranta]',
        'sources: [yhteistyosopimus-2022]'
      )
    },
    lost: [['/lahteet/2022-02-07-haukkaranta/', '/lahteet/2022-05-02-haukkaranta/']],
    remedy: (content) =>
      content.edit(
        'withdrawn.yaml',
        '- address: /lahteet/esitys-2019/',
        `- address: /lahteet/2022-02-07-haukkaranta/
  title: Pöytäkirja 2022-02-07, 9 §
  withdrawnOn: 2024-10-10
  decidedBy: Merikaaren hyvinvointialueen kirjaamo
  reason: Pöytäkirjassa oli nimiä.
- address: /lahteet/esitys-2019/`
      ),
    leads: [
      [
        '/lahteet/2022-02-07-haukkaranta/',
        /Pöytäkirja 2022-02-07, 9\s§[\s\S]*10\.10\.2024[\s\S]*kirjaamo/u
      ]
    ]
  }
]

for (const {name, change, lost, remedy} of changes) {
  describe(name, () => {
    const content = new ContentCopy(name.replaceAll(' ', '-'))
    before(() => content.begin())
    after(() => content.end())

    test('the check stops at each lost address and names the nearest', async () => {
      change(content)
      const {corpus, diagnostics} = await content.read()
      assert.equal(corpus, undefined)
      const gone = diagnostics.filter(({rule}) => rule === 'lost-address')
      const inFinnish = gone.filter(({found}) => !/^\/(?:sv|en)\//u.test(found ?? ''))
      assert.deepEqual(
        inFinnish.map(({file, found, nearest}) => [file, found, nearest]),
        lost.map(([address, nearest]) => ['permalinks.txt', address, nearest])
      )
      const lines = content.text('permalinks.txt').split('\n')
      for (const {place, found} of gone) assert.equal(lines[place.line - 1], found)
    })

    test('what the author is told to do mends it', async () => {
      remedy(content)
      const {corpus, diagnostics} = await content.read()
      assert.ok(corpus, JSON.stringify(diagnostics))
      assert.deepEqual(
        diagnostics.map(({rule}) => rule).filter((rule) => rule.endsWith('address')),
        []
      )
    })
  })
}

describe('after all of these', () => {
  const content = new ContentCopy('all')
  let site: string
  let server: StaticServer
  let browser: Browser

  before(async () => {
    await content.begin()
    for (const {change, remedy} of changes) {
      change(content)
      remedy(content)
    }
    site = await builtSite(content.folder)
    server = await serve(site)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    content.end()
  })

  test('every address ever published answers, its place is there', () => {
    for (const {address} of parseLedger(content.text('permalinks.txt')).lines) {
      const [page = '', id] = address.split('#')
      const file = path.join(site, pageOfFile(page) ? page : `${page}/index.html`)
      assert.ok(existsSync(file), address)
      if (id) assert.ok(readFileSync(file, 'utf8').includes(`id="${id}"`), address)
    }
  })

  test('data at an old address is the data of the text it has become, or tells that it is gone', () => {
    const read = (page: string) => readFileSync(path.join(site, page, 'index.json'), 'utf8')
    const [old, now] = ['11', '12'].map((section) => `paatokset/2022-02-14-tyynela-${section}`)
    assert.equal(read(String(old)), read(String(now)))
    const gone = JSON.parse(read('lahteet/2022-02-07-haukkaranta'))
    assert.equal(gone.type, 'withdrawn')
    assert.equal(gone.withdrawnOn, '2024-10-10')
  })

  test('of a withdrawn text nothing is kept but the page and the JSON', async () => {
    const {corpus} = await content.read()
    assert.ok(corpus)
    const page = '/lahteet/2022-02-07-haukkaranta/'
    const addresses = [page, `${page}index.json`, `${page}index.xml`, '/laki/index.json']
    assert.deepEqual(addresses.filter(livesOn(corpus)), [...addresses.slice(0, 2), addresses[3]])
  })

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? '' : ' without scripts'
    test(`an old address leads to the text${how}`, async () => {
      const context = await browser.newContext({javaScriptEnabled})
      const page = await context.newPage()
      for (const [address, text] of changes.flatMap(({leads}) => leads)) {
        await page.goto(new URL(address, server.url).href)
        const place = address.split('#')[1]
        const found = page.locator(place ? `:has(> #${place})` : 'main', {hasText: text})
        await found
          .first()
          .waitFor({timeout: 8000})
          .catch(() => assert.fail(`${address} at ${page.url()}`))
      }
      await context.close()
    })
  }

  test('the passage of a moved page keeps its fragment', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}paatokset/2022-02-14-tyynela-11/#para_2`)
    await page.waitForURL(/2022-02-14-tyynela-12\/(?:index\.html)?#para_2$/u)
    await page.close()
  })
})
