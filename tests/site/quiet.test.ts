import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page} from 'playwright-core'
import {openSite} from './open-site.ts'

/** What a page is for comes before all that surrounds it: on the first screen, and within few stops. */
const {browser, pages, url} = await openSite()
const section = 'laki/2021/612/7/'
const fourth = '#subsec_4'

async function open(address: string, width: number, height: number) {
  const page = await browser.newPage({viewport: {width, height}})
  // Fonts that come late wait for the next page: after this one they are at hand.
  await page.goto(url, {waitUntil: 'networkidle'})
  await page.goto(url + address, {waitUntil: 'load'})
  return page
}

// The whole page was 6601 and 3604 px high on commit bfe83c2; what is left may be 0.62 of that.
for (const [width, height, limit, whole] of [
  [360, 740, 800, 0.62 * 6601],
  [1280, 900, 620, 0.62 * 3604]
] as const) {
  test(`the first subsection begins within ${limit} px at ${width} × ${height}, and the page ends soon`, async () => {
    const page = await open(section, width, height)
    const text = page.locator('.passage-text').first()
    const [top, end] = await leastOf(page, [limit, whole], async () => [
      await text.evaluate((element) => element.getBoundingClientRect().top),
      await page.evaluate(() => document.documentElement.scrollHeight)
    ])
    await page.close()
    assert.ok(top <= limit, `${top} px`)
    assert.ok(end <= whole, `${end} px`)
  })
}

for (const [width, height, screens] of [
  [360, 740, 2.2],
  [1280, 900, 1]
] as const) {
  test(`the front page answers on ${screens} screens of ${width} × ${height}`, async () => {
    const page = await open('', width, height)
    const questions = page.locator('section.questions')
    const whole = screens * height
    const [end] = await leastOf(page, [whole], async () => [
      await questions.evaluate((element) => element.getBoundingClientRect().bottom)
    ])
    await page.close()
    assert.ok(end <= whole, `${end} px`)
  })
}

/** Measures a page anew while it is too long: on a busy machine the faces may be late, and their stand-ins take more room. */
async function leastOf<Measures extends number[]>(
  page: Page,
  limits: {[Index in keyof Measures]: number},
  measure: () => Promise<Measures>
): Promise<Measures> {
  let measured = await measure()
  for (
    let visits = 0;
    visits < 5 && measured.some((px, index) => px > (limits[index] ?? 0));
    visits++
  ) {
    await page.reload({waitUntil: 'load'})
    measured = await measure()
  }
  return measured
}

test('the official text, what cites a section, and how to follow and download it are one press away', async () => {
  const page = await open(section, 360, 740)
  const links = await page.locator('.strip li a').all()
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
  assert.equal(targets.length, 3)
  assert.ok(targets[0]?.startsWith('https://www.finlex.fi/'))
  for (const target of targets.slice(1)) {
    await page.locator(`.strip li a[href="${target}"]`).click()
    assert.ok(await page.locator(`${target}:visible`).count(), `${target}`)
  }
  const formats = await page
    .locator('#lataa a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('type')))
  await page.close()
  assert.ok(formats.includes('application/atom+xml') && formats.includes('application/json'))
})

test('a gap leads in two taps from the front page to a letter that is open and says where to send it', async () => {
  const page = await open('', 360, 740)
  await page.locator('a[href*="mista-saan-sopimuksen"]').click()
  await page.locator('a[href$="#pyyda"]').first().click()
  const asking = page.locator('section:has(> #pyyda)')
  const letter = page.locator('.letter').first()
  assert.ok(await letter.isVisible())
  assert.ok(await page.locator('details[open] a[href^="mailto:"]').first().isVisible())
  assert.equal(await page.locator('details[open] .letter').count(), 1)
  assert.ok(await asking.locator('p.about a[href^="http"], p.about a[href^="mailto:"]').count())
  await page.close()
})

test('the fourth subsection is at most 20 stops of Tab away', async () => {
  const page = await open(section, 1280, 900)
  assert.equal(await page.locator(fourth).count(), 1)
  const isThere = () => page.evaluate((id) => document.activeElement?.closest(id) !== null, fourth)
  let stops = 0
  for (; stops <= 20 && !(await isThere()); stops++) await page.keyboard.press('Tab')
  await page.close()
  assert.ok(stops <= 20, `${stops} stops`)
})

test('the answer or the text of every page begins on the first screen of a phone', async () => {
  const page = await open('', 360, 740)
  const late: string[] = []
  for (const {address} of pages) {
    await page.goto(url + address, {waitUntil: 'load'})
    const top = await page.evaluate(() => {
      const texts = '.lede, .outcome, .passage-text, main :is(.group, .answer) :is(p, li), main > p'
      const tops = [...document.querySelectorAll(texts)]
        .filter((text) => text.checkVisibility())
        .map((text) => text.getBoundingClientRect().top)
      return Math.min(...tops)
    })
    if (!(top <= 740)) late.push(`/${address}: ${top} px`)
  }
  await page.close()
  assert.deepEqual(late, [])
})

test('what is typed narrows the glossary, and nothing typed leaves it whole', async () => {
  const page = await open('sanasto/', 360, 740)
  const terms = page.locator('.term:visible')
  const all = await terms.count()
  await page.fill('#rajaus', 'ALUEHALL')
  assert.equal(await terms.count(), 1)
  assert.match((await page.locator('#rajaus ~ [role=status]').textContent()) ?? '', / 1$/u)
  await page.fill('#rajaus', 'xyzzy')
  assert.equal(await terms.count(), 0)
  await page.fill('#rajaus', '')
  assert.equal(await terms.count(), all)
  await page.goto(`${url}haku/`, {waitUntil: 'load'})
  await page.fill('#rajaus', 'orimattila')
  const left = await page.locator('.letter:visible').count()
  await page.close()
  assert.ok(left > 0 && left < 8, `${left} letters`)
})
