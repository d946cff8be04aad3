import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import type {AxeResults} from 'axe-core'
import {parse} from 'parse5'
import {extractText, getDocumentProxy} from 'unpdf'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {cellsOf, find, idsOf, letters, shown, unmarked, written} from './compared-page.ts'
import {attribute, elementsOf, textOf} from './elements.ts'
import {openSite} from './open-site.ts'

/*
 * Pages that compare two versions, of the region whose versions are quoted whole: what is on the
 * page is the texts and nothing else, and every mark is there for every eye and ear.
 */
const content = fileURLToPath(new URL('../fixtures/regions/merikaari/content', import.meta.url))
const {browser, pages, url} = await openSite(content)
const {corpus} = await readCorpus(content)
const compared = pages.filter(({address}) => /^sopimus\/\d+\/vertailu\/\d+\/$/u.test(address))
const newest = 'sopimus/2024/vertailu/2022/'

test('every pair is there', () => {
  assert.deepEqual(
    compared.map(({address}) => address),
    ['sopimus/2022/vertailu/2020/', 'sopimus/2024/vertailu/2020/', newest]
  )
})

for (const {address, html} of compared) {
  const [, newer, older] = /(\d+)\/vertailu\/(\d+)/u.exec(address) ?? []
  const groups = find(parse(html), 'compared')

  test(`/${address}: without what was added it is the old text, without what was removed the new one`, () => {
    const told = {older: new Set<string>(), newer: new Set<string>()}
    for (const group of groups) {
      const ids = idsOf(group, address)
      for (const side of ['older', 'newer'] as const) {
        const version = corpus?.versions.find(({id}) => id === (side === 'older' ? older : newer))
        const articles = ids.get(version?.id ?? '') ?? []
        for (const id of articles) told[side].add(id)
        assert.equal(letters(shown(group, side)), letters(written(version, articles)))
      }
    }
    for (const [side, id] of [
      ['older', older],
      ['newer', newer]
    ] as const) {
      const version = corpus?.versions.find((one) => one.id === id)
      assert.deepEqual(
        [...told[side]].sort(),
        version?.articles.map(({eId}) => eId).sort(),
        'every article, once'
      )
    }
  })

  test(`/${address}: what is not marked is the same on both sides`, () => {
    for (const row of groups.flatMap((group) => find(group, 'sides'))) {
      const [before, after] = cellsOf(row)
      if (before === '' || after === '') continue
      const [one, other] = find(row, 'cell').map((cell) => letters(unmarked(cell)))
      assert.equal(one, other)
    }
  })

  test(`/${address}: each change is in the list once, and leads to passages that there are`, () => {
    const list = find(parse(html), 'changes-list').flatMap((ol) =>
      [...elementsOf(ol)].filter(({tagName}) => tagName === 'li')
    )
    const ids = list.map((item) => attribute(item, 'id'))
    assert.ok(ids.length > 0)
    assert.equal(new Set(ids).size, ids.length)
    const [, count] = /(\d+) muuto(?:s|sta)\./u.exec(html) ?? []
    assert.equal(String(ids.length), count)
  })
}

test('why and by which decision stands beside the change, in the page and in the data', async () => {
  const page = pages.find(({address}) => address === newest)
  const reasons = find(parse(page?.html ?? ''), 'reason').map(textOf)
  const paid =
    'Perustelu, Laskutus: Maksuaika on pidempi, koska kunnan laskut hyväksytään kahdessa vaiheessa. Päätös: Haukkaranta, kunnanvaltuusto 26.8.2024 § 61.'
  assert.equal(reasons.filter((reason) => reason.startsWith(paid)).length, 2)
  const removed = 'Perustelu: Satamatalosta tehtiin oma vuokrasopimus. Päätös: Tyynelä, '
  assert.equal(reasons.filter((reason) => reason.startsWith(removed)).length, 2)
  const data = await (await fetch(`${url}${newest}index.json`)).json()
  const told = data.changes.filter(({reasons: why}: {reasons?: unknown[]}) => why)
  assert.ok(told.length > 0)
  for (const change of told) {
    const articles: {eId: string}[] = [...change.newer, ...change.older]
    assert.ok(articles.some(({eId}) => eId === 'art_6' || eId === 'art_8'))
  }
})

test('an article leads to what has changed in it, on a phone too', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 740}})
  await page.goto(`${url}sopimus/2024/`)
  assert.equal(await page.getByRole('link', {name: /^Mikä muuttui: /u}).count(), 9)
  await page.getByRole('link', {name: /^Mikä muuttui: .*Laskutus$/u}).click()
  assert.match(page.url(), /vertailu\/2022\/(?:index\.html)?#art_4$/u)
  const heading = page.getByRole('heading', {name: /^Kustannukset, Laskutus: jaettu/u})
  assert.ok(((await heading.boundingBox())?.y ?? -1) >= 0)
  assert.ok(((await heading.boundingBox())?.y ?? 999) < 740)
  await page.close()
})

test('a screen reader reads the words for the beginning and the end of a change in their places', async () => {
  const page = await browser.newPage()
  await page.goto(url + newest)
  const tree = await page.locator('main').ariaSnapshot()
  for (const words of [
    'Osapuolet neuvottelevat poistettu: kerran (poisto päättyy) vuodessa.',
    'Osapuolet neuvottelevat lisätty: kaksi kertaa (lisäys päättyy) vuodessa.',
    'Käyntejä | poistettu: 1 200 (poisto päättyy) | hyvinvointialue'
  ]) {
    assert.ok(tree.replaceAll('\u00A0', ' ').includes(words), words)
  }
  assert.doesNotMatch(tree, /\[[+−]/u, 'brackets are for eyes')
  await page.close()
})

for (const [name, media] of [
  ['on screen', {colorScheme: 'light'}],
  ['with forced colours', {forcedColors: 'active'}],
  ['in print', {media: 'print'}]
] as const) {
  test(`every mark has its brackets and its line ${name}`, async () => {
    const page = await browser.newPage()
    await page.emulateMedia(media)
    await page.goto(url + newest)
    const marks = await page.locator('main :is(.added, .removed)').evaluateAll((elements) =>
      elements.map((element) => {
        const look = getComputedStyle(element)
        return [
          element.className.split(' ')[0],
          getComputedStyle(element, '::before').content.slice(0, 4),
          getComputedStyle(element, '::after').content.slice(0, 3),
          look.textDecorationLine,
          element.checkVisibility()
        ].join(' ')
      })
    )
    assert.ok(marks.length > 40)
    assert.deepEqual([...new Set(marks)].sort(), [
      'added "[+" "]" underline true',
      'removed "[−" "]" line-through true'
    ])
    await page.close()
  })
}

test('a PDF of the page has every mark as text', async () => {
  const page = await browser.newPage()
  await page.goto(url + newest)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({tagged: true})))
  const text = (await extractText(pdf, {mergePages: true})).text.replace(/\s+/gu, ' ')
  const marks = await page.locator('main').evaluate((main) => ({
    added: main.querySelectorAll('.added').length,
    removed: main.querySelectorAll('.removed').length
  }))
  assert.equal(text.split('[+').length - 1, marks.added)
  assert.equal(text.split('[−').length - 1, marks.removed)
  await page.close()
})

test('changes only: the switch works without a script, and paper has all', async () => {
  const page = await browser.newPage({javaScriptEnabled: false})
  await page.goto(url + newest)
  const same = page.getByText('Koulutuksia | 4 | Tyynelä')
  assert.equal(await same.isVisible(), true)
  await page.getByLabel('Näytä vain muutokset').check()
  assert.equal(await same.isVisible(), false)
  assert.equal(await page.getByText('Käyntejä |').first().isVisible(), true)
  await page.emulateMedia({media: 'print'})
  assert.equal(await same.isVisible(), true)
  await page.close()
})

test('axe finds nothing', async () => {
  const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
  const page = await browser.newPage()
  await page.goto(url + newest)
  await page.evaluate(axe)
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark']
  ] as const) {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme})
    const faults = await page.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: {run: () => Promise<AxeResults>}}
      const {violations} = await axe.run()
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)
    })
    assert.deepEqual(faults, [])
  }
  await page.close()
})
