import assert from 'node:assert/strict'
import test from 'node:test'
import {openSite} from './open-site.ts'

/**
 * What people come with, answered from the front page of a phone within two taps, by the names that
 * a screen reader says: what is pressed, and what stands there then.
 */
const {browser, url} = await openSite()

const cases: ReadonlyArray<[question: string, taps: (string | RegExp)[], answer: RegExp]> = [
  ['what is it', [], /ovat sopineet, mihin ne pyrkivät yhdessä/u],
  ['what is in force', [], /Voimassa lähteiden mukaan/u],
  ['what does it mean for me', [/merkitsee minulle/u], /ei selviä, mitä sopimuksesta seuraa/u],
  ['what has Lahti decided', [/^Lahti\b/u], /Etsitty, ei löytynyt 29\.11\.2026/u],
  ['whom do I ask in Lahti', [/^Lahti\b/u], /Etsi se osapuolen sivuilta/u],
  ['whom do I ask in Hollola', [/^Hollola\b/u], /Lähetä se osoitteeseen/u],
  ['what has Orimattila decided', [/^Orimattila\b/u, /6\.10\.2025 §\s357/u], /Hyväksytty/u],
  ['who has decided', ['Kaikki päätökset'], /Osapuolten päätökset versioittain/u],
  ['what changed', [/muuttui\?/u], /Muutosten sisältö ei ole aineistossa/u],
  ['where is the document', [/saa ja keneltä/u, 'Pyydä asiakirja'], /pyydän näitä asiakirjoja/u],
  ['whose minutes tell more', [/saa ja keneltä/u], /Julkaistut pöytäkirjat/u],
  ['what does the law require', [/Mihin laki/u], /täytyy neuvotella/u],
  ['how often', [/Mihin laki/u, /7\s§:n 4\smomentti/u], /Kuinka usein: vähintään kerran vuodessa/u]
]

test('every question has its answer, or what to do for it, within two taps', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 740}})
  const unanswered: string[] = []
  for (const [question, taps, answer] of cases) {
    assert.ok(taps.length <= 2)
    await page.goto(url, {waitUntil: 'load'})
    for (const name of taps) await page.getByRole('main').getByRole('link', {name}).first().click()
    if (!(await page.getByText(answer).first().isVisible())) unanswered.push(question)
  }
  await page.close()
  assert.deepEqual(unanswered, [])
})

test('a subsection is found by its citation, and cited in three languages', async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 740}})
  await page.goto(url, {waitUntil: 'load'})
  await page.getByRole('searchbox').fill('järjestämislain 7 §:n 4 momentti')
  const field = page.getByRole('dialog').getByRole('searchbox')
  await page.getByRole('dialog').getByText('7 § 4 mom., 612/2021').waitFor()
  await field.press('Enter')
  await page.waitForURL(/laki\/2021\/612\/7\/(?:index\.html)?#subsec_4$/u)
  await page.getByRole('button', {name: '4 momentti'}).click()
  const told = await page.locator(':popover-open').textContent()
  await page.close()
  for (const citation of [
    /7 §:n 4 momentti/u,
    /7 § 4 mom\. i lagen/u,
    /section 7, subsection 4/u
  ]) {
    assert.match(told?.replaceAll('\u00A0', ' ') ?? '', citation)
  }
})
