import assert from 'node:assert/strict'
import test from 'node:test'
import {inParallel} from './in-parallel.ts'
import {openSite} from './open-site.ts'
import {type Seen, visit} from './visit.ts'

const {url, pages, browser} = await openSite()
const seen = new Map<string, Seen>()

await inParallel(
  pages,
  () => browser.newPage({viewport: {width: 1280, height: 900}}),
  async ({address}, page) => {
    seen.set(address, await visit(page, url + address))
  }
)

// Three tabs on a busy machine: a face may come too late for the first view once. What moves, moves again.
const alone = await browser.newPage({viewport: {width: 1280, height: 900}})
for (const [address, {shift}] of seen) {
  if (shift > 0) seen.set(address, await visit(alone, url + address))
}
await alone.close()

/** Lists the pages that differ from what is wanted, all of them at once. */
function everyPage(name: string, fault: (seen: Seen, address: string) => unknown): void {
  test(`every page: ${name}`, () => {
    const wrong = [...seen].flatMap(([address, page]) => {
      const found = fault(page, address)
      return found ? [`/${address}: ${JSON.stringify(found)}`] : []
    })
    assert.deepEqual(wrong, [])
  })
}

test('there are pages', () => {
  assert.ok(seen.size > 20)
})

everyPage('answers', ({status}) => status !== 200 && status)
everyPage('one h1', ({headings}) => headings.filter(({level}) => level === 1).length !== 1)
everyPage('no level of heading is skipped', ({headings}) =>
  headings.find(({level}, index) => level > (headings[index - 1]?.level ?? 0) + 1)
)
everyPage('one banner, main and footer, navigation with names', ({landmarks}) => {
  const {header, main, footer, unnamedNav} = landmarks
  return (header !== 1 || main !== 1 || footer !== 1 || unnamedNav > 0) && landmarks
})
everyPage('the language is named', ({language}, address) => {
  const expected = /^(?:sv|en)(?=\/)/u.exec(address)?.[0] ?? 'fi'
  return language !== expected && language
})
everyPage('no word in the console', ({console}) => console.length > 0 && console)
everyPage('no request fails', ({failed}) => failed.length > 0 && failed)
everyPage('no request to another origin', ({origins}) => {
  const foreign = origins.filter((origin) => origin !== new URL(url).origin)
  return foreign.length > 0 && foreign
})
everyPage('nothing moves while loading', ({shift}) => shift > 0 && shift)
everyPage('nothing scrolls sideways', ({overflow}) => overflow > 0 && overflow)

test('no two pages share a title', () => {
  const titles = [...seen.values()].map(({title}) => title)
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index)
  assert.deepEqual(twice, [])
})
