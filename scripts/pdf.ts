/**
 * Makes a tagged PDF of every version of the agreement: `npm run pdf -- [--content DIR] [--out DIR]`.
 *
 * Builds the site, prints the page of each version that is meant for it with the browser from npm,
 * and checks what came out. A PDF is kept in `.cache/pdf/` under a digest of that page: the build that
 * ends this puts it on the site and links it, and never links one of another text.
 */
import path from 'node:path'
import {launchBrowser} from '../src/browsing/browser.ts'
import {serve} from '../src/browsing/server.ts'
import {readCorpus} from '../src/corpus/read-corpus.ts'
import {routes} from '../src/identifiers/routes.ts'
import {codeDigest} from '../src/integration/code-digest.ts'
import type {Corpus} from '../src/model/corpus.ts'
import {faultsOf} from '../src/pdf/faults.ts'
import {keepPdf} from '../src/pdf/kept-pdfs.ts'
import {printPage} from '../src/pdf/print.ts'
import {printedFrom} from '../src/pdf/printed-from.ts'
import {workFolder} from '../src/processes/work-folder.ts'
import {outFolder} from '../src/publishing/out-folder.ts'
import {report} from '../src/report/report.ts'
import {buildInto} from './command-line/build-into.ts'
import {contentFolder, languages, oneOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run pdf -- [--content KANSIO] [--out KANSIO] [--language fi|en]

Tulostaa jokaisen version merkityksi PDF:ksi, tarkistaa sen ja rakentaa sivuston uudelleen sen kanssa.
Päättyy koodiin 0, kun sivusto on rakennettu, 1, kun ei ole, ja 2, kun komento on väärin.`,
  en: `npm run pdf -- [--content DIR] [--out DIR] [--language fi|en]

Prints every version of the agreement into a tagged PDF, checks it, and builds the site again with it.
Ends with 0 when the site is built, 1 when it is not, 2 when the command is wrong.`
}

await run(usage, async () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    out: {type: 'string', default: 'dist'},
    language: {type: 'string', default: 'fi'}
  })
  const content = contentFolder(options.content)
  const language = oneOf('language', options.language, languages)
  const out = outFolder(options.out, content, language)
  const {corpus, diagnostics} = await readCorpus(content)
  if (!corpus) {
    console.error(report(diagnostics, {content, format: 'text', language}).text)
    return 1
  }

  const site = path.join(workFolder('sopimus-pdf'), 'site')
  const args = ['--content', content, '--language', language]
  if (!(await buildInto(site, args, true))) return 1
  const from = printedFrom(content, codeDigest())
  if ((await print(corpus, site, from)) > 0) return 1
  return (await buildInto(out, [...args, '--pdf'])) ? 0 : 1
})

/** Prints the versions of a built site and keeps what is faultless; answers with how many faults. */
async function print(corpus: Corpus, site: string, from: string): Promise<number> {
  const [server, browser] = await Promise.all([serve(site), launchBrowser()])
  let faults = 0
  try {
    for (const {id} of corpus.versions) {
      const page = await browser.newPage()
      const pdf = await printPage(page, {
        local: server.url,
        published: corpus.site.url,
        address: routes.versionPrint(id).slice(1)
      })
      const headings = await page.locator('main :is(h1, h2, h3)').allInnerTexts()
      const title = await page.title()
      await page.close()

      const language = corpus.site.languages[0] ?? 'fi'
      const found = await faultsOf(pdf, {title, language, headings})
      faults += found.length
      for (const fault of found) console.error(`${id}: ${fault}`)
      if (found.length > 0) continue
      const file = keepPdf(id, from, pdf)
      console.log(`${file}  ${(pdf.length / 1024).toFixed(0)} KB`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return faults
}
