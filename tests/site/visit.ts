import type {Page} from 'playwright-core'

/** What a page was like when a browser opened it. */
export interface Seen {
  status: number
  title: string
  language: string
  headings: {level: number; text: string}[]
  landmarks: {header: number; main: number; footer: number; unnamedNav: number}
  /** Everything said in the console, errors thrown among it. */
  console: string[]
  /** Requests that failed or were answered with a fault. */
  failed: string[]
  origins: string[]
  /** Cumulative layout shift. */
  shift: number
  /** Pixels that the page is wider than the window. */
  overflow: number
}

/** Opens a page and looks. One tab sees many pages: a new one costs more than the page in it. */
export async function visit(page: Page, address: string): Promise<Seen> {
  const said: string[] = []
  const failed: string[] = []
  const origins = new Set<string>()
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  page.on('requestfailed', (request) => failed.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })

  const response = await page.goto(address, {waitUntil: 'load'})
  await page.evaluate(() => document.fonts.ready)
  const inside = await page.evaluate(look)
  page.removeAllListeners()
  return {status: response?.status() ?? 0, console: said, failed, origins: [...origins], ...inside}
}

/** Runs in the page. */
async function look() {
  const count = (selector: string) => document.querySelectorAll(selector).length
  const shift = await new Promise<number>((resolve) => {
    let sum = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum += (entry as {value?: number} & typeof entry).value ?? 0
    })
    observer.observe({type: 'layout-shift', buffered: true})
    requestAnimationFrame(() => setTimeout(() => resolve(sum), 50))
  })
  return {
    title: document.title,
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent.trim()
    })),
    landmarks: {
      header: count('body > header, body > div > header, [role=banner]'),
      main: count('main'),
      footer: count('body > footer, body > div > footer, [role=contentinfo]'),
      unnamedNav: count('nav:not([aria-label], [aria-labelledby])')
    },
    shift,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth
  }
}
