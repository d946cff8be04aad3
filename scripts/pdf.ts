/**
 * Makes a tagged PDF of every version of the agreement: `npm run pdf -- [--content DIR]`.
 *
 * Builds the site, prints the page of each version that is meant for it with the browser from npm,
 * and checks what came out. A PDF is kept in `.cache/pdf/` under a digest of what it says: the next
 * build puts it on the site and links it, and never links one of another text.
 */
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pdfFile} from '../src/corpus/pdf-file.ts'
import {readCorpus} from '../src/corpus/read-corpus.ts'
import {routes} from '../src/identifiers/routes.ts'
import {launchBrowser} from '../tests/site/browser.ts'
import {serve} from '../tests/site/server.ts'
import {contentFolder, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'
import {buildInto} from './pdf/build-into.ts'
import {faultsOf} from './pdf/faults.ts'

const usage = `npm run pdf -- [--content DIR]

Prints every version of the agreement into a tagged PDF, checks it, and builds the site again with it.`

await run(usage, async () => {
  const options = readOptions({content: {type: 'string', default: 'content'}})
  const content = contentFolder(options.content)
  const {corpus} = await readCorpus(content)
  if (!corpus) return 1

  const folder = await mkdtemp(path.join(tmpdir(), 'sopimus-pdf-'))
  const site = path.join(folder, 'site')
  await buildInto(content, site)
  const [server, browser] = await Promise.all([serve(site), launchBrowser()])
  let faults = 0
  try {
    for (const version of corpus.versions) {
      const page = await browser.newPage()
      await page.goto(new URL(routes.versionPrint(version.id).slice(1), server.url).href)
      const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
      const title = await page.title()
      const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, outline: true})
      await page.close()

      const found = await faultsOf(pdf, {
        title,
        language: corpus.site.languages[0] ?? 'fi',
        headings
      })
      faults += found.length
      for (const fault of found) console.error(`${version.id}: ${fault}`)
      const file = pdfFile(version)
      await mkdir(path.dirname(file), {recursive: true})
      await writeFile(`${file}.new`, pdf)
      await rename(`${file}.new`, file)
      console.log(`${file}  ${(pdf.length / 1024).toFixed(0)} KB`)
    }
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, {recursive: true})
  }
  if (faults > 0) return 1
  await buildInto(content, 'dist')
  return 0
})
