import assert from 'node:assert/strict'
import {cpSync, lstatSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {after, before, describe, test} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../../src/browsing/browser.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {noCache} from '../../src/disk/value-cache.ts'
import {listFiles} from '../../src/hosting/folder.ts'
import {builtSite} from '../site/built-site.ts'
import {type Hostile, hostileInputs, infect} from './hostile.ts'
import {temporaryFolder} from './small-site.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const base = path.join(root, 'tests/fixtures/base/content')
const inputs = hostileInputs()
const today = '2024-06-01'

test('there are enough of them', () => assert.ok(inputs.length >= 150))

for (const {family, input} of inputs) {
  test(`${family}: ${input.name} is ${input.expect}`, async () => {
    const {folder, remove} = temporaryFolder()
    try {
      cpSync(base, folder, {recursive: true})
      infect(folder, input)
      const {corpus, diagnostics} = await readCorpus(folder, {cache: noCache, today})
      const rules = diagnostics.map(({rule}) => rule as string)
      if (input.expect === 'inert') assert.ok(corpus, rules.join())
      else {
        assert.equal(corpus, undefined)
        assert.ok(rules.includes(input.expect), rules.join())
      }
    } finally {
      remove()
    }
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
  })
}

describe('what is let through does nothing', () => {
  const content = path.join(root, '.cache/test-hostile')
  const inert = inputs.filter(({input}) => input.expect === 'inert').map(({input}) => input)
  let site: string
  let browser: Browser

  before(async () => {
    rmSync(content, {recursive: true, force: true})
    mkdirSync(path.dirname(content), {recursive: true})
    cpSync(base, content, {recursive: true})
    for (const input of inert) infect(content, input)
    site = await builtSite(content)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    rmSync(content, {recursive: true, force: true})
  })

  test('nothing ran, nothing was asked of anybody, in any page', async () => {
    const page = await browser.newPage()
    const found: string[] = []
    let where = ''
    const note = (text: string) => found.push(`${where}: ${text}`)
    await page.exposeFunction('ran', () => note('ran'))
    page.on('dialog', (dialog) => dialog.dismiss().then(() => note('a dialog')))
    page.on('console', (message) => note(message.text()))
    page.on('pageerror', (error) => note(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${pathToFileURL(site)}/`)) note(`asks for ${request.url()}`)
    })
    // Redirect pages are the hosting step's own, and leave at once.
    const pages = pagesOf(site).filter((file) => !leadsOn(path.join(site, file)))
    for (const file of pages) {
      where = file
      await page.goto(`${pathToFileURL(site)}/${file}`)
      for (const fault of await page.evaluate(activeThings)) note(fault)
    }
    await page.close()
    assert.deepEqual(found, [])
  })

  test('what was written is what is read', () => {
    const texts = pagesOf(site)
      .map((file) => readFileSync(path.join(site, file), 'utf8'))
      .join()
    for (const {text = ''} of inert.filter(isEscaped)) {
      assert.ok(texts.includes('&lt;script>ran()') || texts.includes('&lt;script&gt;ran()'), text)
    }
  })

  test('nothing but files, all in the folder', () => {
    for (const file of listFiles(site)) {
      assert.ok(lstatSync(path.join(site, file)).isFile(), file)
      assert.doesNotMatch(file, /[<>"'\\:*?|\s]|(?:^|\/)\.\.?(?:\/|$)/u)
    }
  })
})

function pagesOf(site: string): string[] {
  return listFiles(site).filter((file) => file.endsWith('.html'))
}

function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh" content="0; url=../')
}

function isEscaped({text = ''}: Hostile): boolean {
  return /script/u.test(text)
}

/** Runs in the page: what should never stand in one. */
function activeThings(): string[] {
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on'))
  )
  const elements = [
    ...document.querySelectorAll(
      'iframe, object, embed, base, main script:not([src], [type*=json]), form[action*=elsewhere]'
    )
  ].map(({outerHTML}) => outerHTML)
  // Links of pictures have no address of their own, as those of HTML do.
  const links = [...document.querySelectorAll('a[href]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
    .filter(({protocol}) => !/^(?:https:|mailto:|file:|tel:)$/u.test(protocol))
    .map(({href}) => href)
  return [...handlers, ...elements, ...links]
}
