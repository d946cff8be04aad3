import assert from 'node:assert/strict'
import test from 'node:test'
import type {Page, Request} from 'playwright-core'
import {kindOf} from '../../src/browsing/page-list.ts'
import {inParallel} from './in-parallel.ts'
import {openSite} from './open-site.ts'

/**
 * What the first view of a page may take, in KiB as sent with brotli. The page, one stylesheet, two
 * fonts and one small script; an icon that the browser asks for besides is not part of the view.
 */
const budget = {html: 12, css: 11, js: 6, fonts: 50, total: 70, requests: 5}
type Cost = Record<keyof typeof budget, number>

/** Pages that are a tool: what theirs may take besides. Search comes with its index. */
const tools: Record<string, Partial<Cost>> = {
  'haku/': {js: 75, total: 75, requests: 2},
  'tietoa/aitous/': {requests: 1}
}

const columns = Object.keys(budget) as (keyof Cost)[]
const {url, pages, browser} = await openSite()
const costs = new Map<string, Cost>()

await inParallel(
  pages,
  async () => {
    const page = await browser.newPage()
    const devtools = await page.context().newCDPSession(page)
    return {page, devtools}
  },
  async ({address}, {page, devtools}) => {
    // One who has seen another page would not ask for the stylesheet again.
    await devtools.send('Network.clearBrowserCache')
    await page.goto('about:blank')
    costs.set(address, await costOf(page, url + address))
  }
)

test('what is asked for is measured', () => {
  const unmeasured = [...costs].filter(
    ([address, {css, fonts, html}]) => html <= 0 || (address !== '404.html' && css * fonts <= 0)
  )
  assert.deepEqual(unmeasured, [])
})

test('every page is within its budget', () => {
  console.log(table())
  const over = [...costs].flatMap(([address, cost]) =>
    columns
      .filter((column) => cost[column] > budget[column] + allowance(address, column))
      .map((column) => `/${address}: ${column} ${cost[column].toFixed(1)} > ${budget[column]}`)
  )
  assert.deepEqual(over, [])
})

function allowance(address: string, column: keyof Cost): number {
  return tools[address]?.[column] ?? 0
}

async function costOf(page: Page, address: string): Promise<Cost> {
  const requests: Request[] = []
  const note = (request: Request) => requests.push(request)
  page.on('requestfinished', note)
  await page.goto(address, {waitUntil: 'networkidle'})
  // On a busy machine they are asked for later than the network has been idle.
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  page.off('requestfinished', note)

  const cost: Cost = {html: 0, css: 0, js: 0, fonts: 0, total: 0, requests: 0}
  const parts = {document: 'html', stylesheet: 'css', script: 'js', font: 'fonts'} as const
  for (const request of requests) {
    const type = request.resourceType()
    const {responseBodySize} = await request.sizes()
    const part = Object.hasOwn(parts, type) ? parts[type as keyof typeof parts] : undefined
    if (/favicon|apple-touch/u.test(request.url())) continue
    if (part) cost[part] += responseBodySize / 1024
    cost.total += responseBodySize / 1024
    cost.requests++
  }
  return cost
}

/** The dearest page of each kind. */
function table(): string {
  const dearest = new Map<string, [address: string, cost: Cost]>()
  for (const [address, cost] of costs) {
    const known = dearest.get(kindOf(address))
    if (!known || cost.total > known[1].total) dearest.set(kindOf(address), [address, cost])
  }
  const row = (name: string, cells: string[]) =>
    name.slice(0, 47).padEnd(48) + cells.map((cell) => cell.padStart(9)).join('')
  return [
    row('KiB, brotli', columns),
    ...[...dearest.values()].map(([address, cost]) =>
      row(
        `/${address}`,
        columns.map((name) => cost[name].toFixed(name === 'requests' ? 0 : 1))
      )
    ),
    row(
      'at most',
      columns.map((name) => String(budget[name]))
    )
  ].join('\n')
}
