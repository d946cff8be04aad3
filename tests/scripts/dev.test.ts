import assert from 'node:assert/strict'
import {execFileSync, spawn} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {after, before} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import type {Page} from 'playwright-core'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {kindOf, pageKinds, pagesOf} from '../../src/browsing/page-list.ts'
import {builtSite} from '../site/built-site.ts'
import {copyOfRegion, regionContent, root, scratchFolder} from './command.ts'

/*
 * `npx astro dev` as whoever knows Astro starts it, in a project of its own: its working files in
 * `.astro/` are changed here.
 */
const project = scratchFolder()
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json']
for (const part of parts) cpSync(path.join(root, part), path.join(project, part), {recursive: true})
linkFolder('node_modules')
const content = copyOfRegion(project)
const port = '4219'
const site = `http://127.0.0.1:${port}`
const astro = path.join(project, 'node_modules/astro/bin/astro.mjs')
const child = spawn(process.execPath, [astro, 'dev', '--port', port, '--host', '127.0.0.1'], {
  cwd: project,
  env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0'}
})
let said = ''
for (const stream of [child.stdout, child.stderr]) {
  stream.on('data', (data) => {
    said += data
  })
}
const browser = await launchBrowser()
const context = await browser.newContext()
let page = await context.newPage()
const seconds: number[] = []

before(() => untilAnswers('/', 200))
after(async () => {
  child.kill()
  await browser.close()
})

/** A folder with hard links, which cost no room; a copy where the system has none between the two. */
function linkFolder(name: string): void {
  const places = [path.join(root, name), path.join(project, name)]
  try {
    execFileSync('cp', ['-al', ...places], {stdio: 'ignore'})
  } catch {
    execFileSync('cp', ['-a', ...places])
  }
}

async function untilAnswers(address: string, status: number): Promise<void> {
  for (let tries = 0; tries < 900; tries++) {
    const answer = await fetch(site + address).catch(() => undefined)
    if (answer?.status === status) return
    await wait(100)
  }
  assert.fail(`${address} never answered ${status}:\n${said}`)
}

/** Opens a page, and waits until it hears of changes. The page before is closed: its reload would win. */
async function open(address: string): Promise<void> {
  await page.close()
  page = await context.newPage()
  const connected = page.waitForEvent('console', {
    predicate: (message) => message.text() === '[vite] connected.',
    timeout: 60_000
  })
  await page.goto(site + address)
  await connected
}

/** Changes a file, and waits until the open page shows the words by itself. */
async function change(
  file: string,
  from: string,
  to: string,
  shows: (page: Page) => Promise<unknown>
): Promise<void> {
  const text = readFileSync(path.join(content, file), 'utf8')
  assert.ok(text.includes(from), `${file} has no ${from}`)
  const since = performance.now()
  writeFileSync(path.join(content, file), text.replace(from, to))
  await shows(page).catch((error) => assert.fail(`${error}\n${said}`))
  seconds.push((performance.now() - since) / 1000)
}

const says = (words: string) => (page: Page) =>
  page.waitForFunction((text) => document.documentElement.innerHTML.includes(text), words, {
    timeout: 30_000
  })

test('every kind of page opens, and what it loads is there', async () => {
  const built = await builtSite(regionContent)
  const missing: string[] = []
  context.on('response', (answer) => {
    // Only a built site tells what it was built of.
    if (answer.status() >= 400 && !answer.url().endsWith('/build.json')) missing.push(answer.url())
  })
  for (const {address} of pageKinds(pagesOf(built))) {
    if (kindOf(address) === '404.html') continue
    await open(`/${address}`)
    const {status} = await fetch(`${site}/${address}`)
    assert.equal(status, 200, `${address}\n${said}`)
  }
  assert.deepEqual(missing, [])
  context.removeAllListeners('response')
})

test('a text, a headline, an editorial page and a colour are followed', async () => {
  await open('/osapuolet/tyynela/')
  await change('parties/tyynela.yaml', 'name: Tyynelä', 'name: Uusi nimi', says('Uusi nimi'))
  await open('/sopimus/2022/')
  const article = 'agreement/2022/01-tarkoitus.mdx'
  await change(article, 'heading: Tarkoitus', 'heading: Päämäärä', says('Päämäärä'))
  // As a build of content without pages leaves it, or `astro sync`.
  writeFileSync(path.join(project, '.astro/content-modules.mjs'), 'export default new Map()')
  await open('/tietoa/')
  const about = 'pages/fi/tietoa.mdx'
  await change(about, 'keksityn alueen', 'toisen alueen', says('toisen alueen'))
  await change(about, 'title: Tietoa sivustosta', 'title: Mistä on kyse', says('Mistä on kyse'))
  await change('site.yaml', '#5a2d0c', '#4a2d0c', (page) =>
    page.waitForFunction(
      () =>
        getComputedStyle(document.documentElement)
          .getPropertyValue('--color-accent')
          .includes('#4a2d0c'),
      undefined,
      {timeout: 30_000}
    )
  )
  const [median = Number.NaN] = seconds.sort((a, b) => a - b).slice(Math.floor(seconds.length / 2))
  console.log(`a change is seen after ${median.toFixed(2)} s (median of ${seconds.length})`)
})

test('a fault stands in the page and in the terminal, and is gone when it is mended', async () => {
  await open('/osapuolet/tyynela/')
  const file = 'parties/tyynela.yaml'
  await change(file, 'role: municipality', 'role: munisipality', async (page) => {
    const overlay = page.locator('vite-error-overlay')
    await overlay.waitFor({state: 'attached', timeout: 30_000})
    const told = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '')
    assert.match(told, /munisipality/u)
    assert.match(told, /tyynela\.yaml/u)
    assert.match(told, /municipality \(kunta\)/u)
  })
  assert.match(said, /parties\/tyynela\.yaml:\d+:\d+ {2}virhe/u)
  assert.match(said, /> \d+ \| role: munisipality/u)
  await change(file, 'role: munisipality', 'role: municipality', says('Uusi nimi'))
})

test('a new file gets its page', async () => {
  await open('/osapuolet/')
  const sound = readFileSync(path.join(content, 'parties/tyynela.yaml'), 'utf8')
  const other = sound.replaceAll('Uusi nimi', 'Lehtola').replaceAll('Tyynelä', 'Lehtola')
  writeFileSync(
    path.join(content, 'parties/lehtola.yaml'),
    other.replace('tyynela', 'lehtola').replace(/^place: .*\n/mu, '')
  )
  await says('Lehtola')(page)
  await open('/osapuolet/lehtola/')
  // It may be loading once more.
  await page.waitForFunction(() => document.title.includes('Lehtola'), undefined, {timeout: 30_000})
})
