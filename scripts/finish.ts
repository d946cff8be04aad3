import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {siteAddresses} from '../src/corpus/addresses.ts'
import type {Corpus} from '../src/corpus/corpus.ts'
import {ledgerFile, newAddresses} from '../src/corpus/ledger.ts'
import {livesOn, withdrawnPlaces} from '../src/corpus/withdrawn.ts'
import {dataFiles} from '../src/formats/data-files.ts'
import {type Finished, finishSite} from '../src/hosting/finish-site.ts'
import {parseLedger} from '../src/identifiers/ledger.ts'
import {formatDate} from '../src/strings/dates.ts'
import {stringsIn} from '../src/strings/strings.ts'
import {buildFacts} from './build/build-facts.ts'

/** What the hosting step works on. */
export interface ToFinish {
  /** Folder that Astro built into; changed in place. */
  folder: string
  corpus: Corpus
  /** Where the ledger of addresses is. */
  contentFolder: string
}

/** Takes the built folder through the hosting step with what the corpus knows. */
export function finish({folder, corpus, contentFolder}: ToFinish): Finished & {added: number} {
  const {site} = corpus
  const [language = 'fi'] = site.languages
  const words = stringsIn(language)
  const file = path.join(contentFolder, ledgerFile)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''

  const finished = finishSite({
    folder,
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
    build: buildFacts()
  })
  return {...finished, added: newAddresses(corpus, text, dataFiles(corpus)).length}
}
