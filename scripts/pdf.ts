/**
 * Makes a tagged PDF of every version of the agreement: `npm run pdf -- [--content DIR] [--out DIR]`.
 *
 * Builds the site, prints the page of each version that is meant for it with the browser from npm,
 * and checks what came out. A PDF is kept in `.cache/pdf/` under a digest of what it says: the
 * build that ends this puts it on the site and links it, and never links one of another text.
 */
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pdfFile} from '../src/corpus/pdf-file.ts'
import {readCorpus} from '../src/corpus/read-corpus.ts'
import {routes} from '../src/identifiers/routes.ts'
import {launchBrowser} from '../tests/site/browser.ts'
import {serve} from '../tests/site/server.ts'
import {outFolder} from './build/out-folder.ts'
import {contentFolder, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'
import {buildInto} from './pdf/build-into.ts'
import {faultsOf} from './pdf/faults.ts'
import {printPage} from './pdf/print.ts'

const usage = `npm run pdf -- [--content DIR] [--out DIR]

Prints every version of the agreement into a tagged PDF, checks it, and builds the site again with it.`

await run(usage, async () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    out: {type: 'string', default: 'dist'}
  })
  const content = contentFolder(options.content)
  const out = outFolder(options.out, content, 'fi')
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
      const pdf = await printPage(page, {
        local: server.url,
        published: corpus.site.url,
        address: routes.versionPrint(version.id).slice(1)
      })
      const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
      const title = await page.title()
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
  await buildInto(content, out, true)
  return 0
})
