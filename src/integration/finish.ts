import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {siteAddresses} from '../addresses/addresses.ts'
import {ledgerFile, newAddresses} from '../addresses/ledger.ts'
import {livesOn, withdrawnPlaces} from '../addresses/withdrawn.ts'
import {cacheFolder} from '../disk/cache-folder.ts'
import {openValueCache} from '../disk/value-cache.ts'
import {dataFiles} from '../formats/data-files.ts'
import {type Finished, finishSite, type SiteFacts} from '../hosting/finish-site.ts'
import {parseLedger} from '../identifiers/ledger.ts'
import type {Corpus} from '../model/corpus.ts'
import {formatDate} from '../strings/dates.ts'
import {stringsIn} from '../strings/strings.ts'
import {buildFacts} from './build-facts.ts'
import {codeDigest} from './code-digest.ts'

/** What the hosting step works on. */
export interface ToFinish {
  /** Empty folder to write the site into. */
  folder: string
  /** The site as its pages make it. */
  files: SiteFacts['files']
  /** The site that this one takes the place of. */
  before?: SiteFacts['before']
  corpus: Corpus
  /** Where the ledger of addresses is. */
  contentFolder: string
}

/** Takes the files of the site through the hosting step with what the corpus knows. */
export async function finish({
  folder,
  files,
  before,
  corpus,
  contentFolder
}: ToFinish): Promise<Finished & {added: number}> {
  const {site} = corpus
  const [language = 'fi'] = site.languages
  const words = stringsIn(language)
  const file = path.join(contentFolder, ledgerFile)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const added = newAddresses(corpus, text, dataFiles(corpus)).length

  const code = codeDigest()
  // What earlier builds have made of the pages, and of the files that are on every site.
  const known = openValueCache(cacheFolder('finished'), contentFolder)
  const shared = openValueCache(cacheFolder('shared'), cacheFolder('shared'))
  const finished = await finishSite({
    folder,
    files,
    before,
    kept: {code, ...known},
    shared: {code, ...shared},
    url: site.url?.replace(/\/*$/u, '/'),
    languages: site.languages,
    contact: site.contact?.email ? `mailto:${site.contact.email}` : site.contact?.form,
    aliases: siteAddresses(corpus).aliases,
    notices: withdrawnPlaces(corpus, ({title, withdrawnOn, decidedBy, reason}) =>
      [
        words.withdrawn.text(title),
        `${words.withdrawn.since}: ${formatDate(withdrawnOn, language)}.`,
        `${words.withdrawn.decidedBy}: ${decidedBy}.`,
        `${words.withdrawn.reason}: ${reason}`
      ].join(' ')
    ),
    ledger: parseLedger(text)
      .lines.map(({address}) => address)
      .filter(livesOn(corpus)),
    words: {
      language,
      heading: words.redirect.title,
      newAddress: words.redirect.text,
      siteName: site.name
    },
    build: {...buildFacts(), ...(added > 0 && {newAddresses: added})},
    clock: process.env['SOURCE_DATE_EPOCH'] ? undefined : Date.now()
  })
  known.save()
  shared.save()
  return {...finished, added}
}
