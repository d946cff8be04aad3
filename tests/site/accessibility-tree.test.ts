import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {nameOfKind, pageKinds} from '../../src/browsing/page-list.ts'
import {openSite} from './open-site.ts'

/*
 * What a screen reader finds its way by on each kind of page: landmarks, headings, names of
 * controls. Taken from the invented region, so that a change of content changes nothing here.
 * `UPDATE=1 npm test -- accessibility-tree` writes the trees anew; read the difference.
 */
const content = fileURLToPath(new URL('../fixtures/regions/merikaari/content', import.meta.url))
const trees = fileURLToPath(new URL('../fixtures/accessibility-trees/', import.meta.url))
const isUpdate = process.env['UPDATE'] === '1'

const {url, pages, browser} = await openSite(content)
const kinds = pageKinds(pages.filter(({address}) => !/^(?:sv|en)\//u.test(address)))
const page = await browser.newPage()

for (const {address} of kinds) {
  const name = nameOfKind(address)
  test(`the tree of ${name}`, async () => {
    await page.goto(url + address, {waitUntil: 'load'})
    const tree = essence(await page.locator('body').ariaSnapshot())

    const file = path.join(trees, `${name}.yaml`)
    if (isUpdate) {
      mkdirSync(trees, {recursive: true})
      writeFileSync(file, tree)
    }
    assert.ok(existsSync(file), `${file} is missing: UPDATE=1 npm test -- accessibility-tree`)
    assert.equal(tree, readFileSync(file, 'utf8'))
  })
}

/** Landmarks, headings, controls and tables of a tree; the rest is text. */
function essence(tree: string): string {
  const roles =
    /^\s*- (?:banner|navigation|main|contentinfo|complementary|region|search|form|heading|button|searchbox|textbox|combobox|checkbox|radio|table|group|status|dialog|figure|img)\b/u
  return `${tree
    .split('\n')
    .filter((line) => roles.test(line))
    .map((line) => line.replace(/:\s*$/u, ''))
    .join('\n')}\n`
}
