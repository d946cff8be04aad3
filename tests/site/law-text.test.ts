import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {openSite} from './open-site.ts'

/** The law beside its explanation, of an invented act whose text is archived. */
const content = fileURLToPath(new URL('../fixtures/regions/merikaari/content', import.meta.url))
const {browser, url} = await openSite(content)

const open = async (address: string, width: number) => {
  const page = await browser.newPage({viewport: {width, height: 900}})
  await page.goto(`${url}${address}`, {waitUntil: 'load'})
  return page
}

for (const [width, isBeside] of [
  [360, false],
  [1090, false],
  [1100, true],
  [1280, true]
] as const) {
  test(`${width} px: the law stands ${isBeside ? 'beside' : 'under'} its explanation`, async () => {
    const page = await open('laki/2020/9001/12/', width)
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('.passage')].map((passage) => {
        const box = (selector: string) => passage.querySelector(selector)?.getBoundingClientRect()
        const [text, law] = [box('.passage-text'), box('.law-text')]
        return {
          beside:
            (law?.left ?? 0) >= (text?.right ?? 0) &&
            law?.top === passage.getBoundingClientRect().top,
          under: (law?.top ?? 0) >= (text?.bottom ?? 0),
          isOpen: passage.querySelector('details')?.open,
          free: [...document.querySelectorAll('main > *')].every((other) => {
            const around = other.getBoundingClientRect()
            if (other.contains(passage) || !law || around.width === 0) return true
            return (
              around.bottom <= law.top ||
              around.top >= law.bottom ||
              around.left >= law.right ||
              around.right <= law.left
            )
          }),
          fits: (law?.right ?? 0) <= document.documentElement.clientWidth
        }
      })
    )
    await page.close()
    assert.equal(places.length, 3)
    for (const place of places) {
      assert.deepEqual(
        [place.beside, place.under, place.isOpen, place.fits, place.free],
        [isBeside, !isBeside, true, true, true]
      )
    }
  })
}

for (const [address, first] of [
  ['laki/2020/9001/12/', 'fi'],
  ['sv/laki/2020/9001/12/', 'sv'],
  ['en/laki/2020/9001/12/', 'fi']
] as const) {
  test(`/${address}: both languages, letter by letter those of the archived text`, async () => {
    const page = await open(address, 1280)
    const quotes = await page.evaluate(() =>
      [...document.querySelectorAll('.law-text blockquote')].map((quote) => ({
        lang: quote.getAttribute('lang') ?? '',
        text: [...quote.children].map(({textContent}) => textContent?.trim()).join('\n'),
        isOpen: quote.closest('details')?.open
      }))
    )
    await page.close()
    assert.equal(quotes.length, 6)
    for (const {lang, text, isOpen} of quotes) {
      const file = path.join(content, `sources/laki-9001-2020-alkup-${lang}.txt`)
      assert.ok(`\n${readFileSync(file, 'utf8')}`.includes(`\n\n${text}\n`), text)
      assert.equal(isOpen, lang === first)
    }
  })
}

test('a subsection that nobody explains is shown, citations in the law are links', async () => {
  const page = await open('laki/2020/9001/5a/', 1280)
  const law = page.locator('.law-text')
  assert.equal(await law.count(), 1)
  assert.match(
    (await law.textContent()) ?? '',
    /2 momentti\. Sivusto ei selitä sitä\.\s+Neuvottelusta laaditaan/u
  )
  assert.equal(await page.locator('.backlinks', {hasText: 'säädöskokoelman teksti'}).count(), 0)
  assert.match((await law.locator('blockquote a').first().getAttribute('href')) ?? '', /\/5\//u)
  await page.close()
})

test('the line that is credited is the first of the subsection', async () => {
  const page = await open('laki/2020/9001/12/', 1280)
  await page.locator('.law-text .from a').first().click()
  const line = new URL(page.url()).hash.slice(1)
  assert.match(
    (await page.locator(`[id="${line}"]`).textContent()) ?? '',
    /voivat sopia kirjallisesti:/u
  )
  await page.close()
})

test('without an archived text a page is as it was', async () => {
  const page = await open('laki/2020/9001/5/', 1280)
  assert.equal(await page.locator('.law-text').count(), 0)
  assert.equal(await page.locator('.passage').count(), 2)
  await page.close()
})

test('what has changed between two archived wordings is told, in the page and in the data', async () => {
  const page = await open('laki/2020/9001/5a/', 1280)
  const told = page.locator('section', {has: page.locator('#sanamuodot')})
  const text = ((await told.textContent()) ?? '').replace(/\s+/gu, ' ')
  assert.match(text, /2 muutosta\. Lähteet: .*säädöskokoelman teksti.*ajantasainen teksti/u)
  assert.match(
    text,
    /neuvottelevat poistettu: joka vuosi \(poisto päättyy\) siitä.*neuvottelevat lisätty: kaksi kertaa vuodessa \(lisäys päättyy\) siitä/u
  )
  assert.match(text, /Neuvottelusta laaditaan muistio\. Lisätty .*31\.1\. mennessä/u)
  assert.match(text, /Ajantasaisena, muutokset säädökseen 501\/2024 asti/u)
  await page.close()
  const {wordings} = await (await fetch(`${url}laki/2020/9001/5a/index.json`)).json()
  assert.equal(wordings.length, 1)
  const [finnish] = wordings
  assert.deepEqual(
    finnish.changes.changes.map(({kind}: {kind: string}) => kind),
    ['changed', 'added']
  )
  assert.equal(finnish.changes.since.slug, 'laki-9001-2020-alkup-fi')
})

test('with one archived wording nothing is compared', async () => {
  const page = await open('laki/2020/9001/12/', 1280)
  assert.equal(await page.locator('#sanamuodot').count(), 0)
  await page.close()
})
