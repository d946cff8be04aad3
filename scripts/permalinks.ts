import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {ledgerFile, newAddresses} from '../src/addresses/ledger.ts'
import {readCorpus} from '../src/corpus/read-corpus.ts'
import {writeWhole} from '../src/disk/write-whole.ts'
import {dataFiles} from '../src/formats/data-files.ts'
import {appendToLedger} from '../src/identifiers/ledger.ts'
import {vanishedSince} from '../src/publishing/ledger-history.ts'
import {report} from '../src/report/report.ts'
import {contentFolder, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run permalinks -- [--content KANSIO]
npm run permalinks -- --compare

Lisää sivuston uudet osoitteet luetteloon ${ledgerFile} ja pitää sen järjestyksessä. Aja tämä ennen
julkaisua: luettelosta tarkistus näkee, ettei mikään julkaistu osoite katoa.
  --compare   ei muuta mitään: kertoo rivit, jotka päähaarassa on ja tästä puuttuvat
Päättyy koodiin 0, kun kaikki on kunnossa, 1, kun osoite on kadonnut, ja 2, kun komento on väärin.`,
  en: `npm run permalinks -- [--content DIR]
npm run permalinks -- --compare

Adds today's new addresses to ${ledgerFile} in the content folder, and keeps it sorted.
  --compare   changes nothing: tells which lines the main branch has and this one has lost
Ends with 0 when all is well, 1 when an address is lost, 2 when the command is wrong.`
}

await run(usage, () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    compare: {type: 'boolean', default: false}
  })
  const content = contentFolder(options.content)
  const file = path.join(content, ledgerFile)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return options.compare ? compare(file, text) : append(content, file, text)
})

function compare(file: string, text: string): number {
  const lost = vanishedSince(file, text)
  for (const {address, commit} of lost) {
    console.error(`${ledgerFile}: kadonnut rivi (oli versiossa ${commit}): ${address}`)
  }
  console.log(
    lost.length > 0
      ? 'Osoiteluettelosta ei saa poistaa rivejä.'
      : 'Yhtään osoitetta ei ole kadonnut.'
  )
  return lost.length > 0 ? 1 : 0
}

async function append(content: string, file: string, text: string): Promise<number> {
  // Sorted first: a ledger out of order is an error, and the corpus is read without errors only.
  const sorted = appendToLedger(text, [])
  // Written whole: a full disk must not cut the one list of every address.
  if (sorted !== text) writeWhole(file, sorted)
  const {corpus, diagnostics} = await readCorpus(content, {dataFiles})
  if (!corpus) {
    console.error(report(diagnostics, {content, format: 'text', language: 'fi'}).text)
    return 1
  }
  const added = newAddresses(corpus, sorted, dataFiles(corpus))
  writeWhole(file, appendToLedger(sorted, added))
  console.log(`${added.length} uutta osoitetta: ${path.relative(process.cwd(), file)}`)
  return 0
}
