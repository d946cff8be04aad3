import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {readCorpus} from '../src/corpus/read-corpus.ts'
import {askAnswers} from '../src/drift/ask-answers.ts'
import {type DriftReport, driftGithub, driftJson, driftText} from '../src/drift/describe.ts'
import {findDrift} from '../src/drift/drift.ts'
import {readSaved, type SavedAnswers} from '../src/drift/read-saved.ts'
import {watchedActs} from '../src/drift/watched.ts'
import type {AskFinlex} from '../src/finlex/client.ts'
import type {Corpus} from '../src/model/corpus.ts'
import {UsageError} from '../src/report/refusal.ts'
import {formats, report} from '../src/report/report.ts'
import {
  contentFolder,
  existingFolder,
  languages,
  oneOf,
  readOptions
} from './command-line/options.ts'
import {run} from './command-line/run.ts'
import {agentOf} from './law/agent.ts'
import {clientFor} from './law/options.ts'

const usage = {
  fi: `npm run drift -- --from KANSIO|OSOITE [--save KANSIO] [--contact TEKSTI] [--strict]
  [--format ${formats.join('|')}] [--content KANSIO] [--language fi|en]

Kertoo jokaisesta pykälästä, jonka sivusto kuvaa tai johon se viittaa, onko sitä muutettu. Tieto on
tiedostosta amendments.yaml ja Finlexin vastauksista (XML), jotka ovat kansiossa tai joita kysytään
osoitteesta https://opendata.finlex.fi/finlex/avoindata/v1.
  --save     kansio, johon kysytyt vastaukset tallennetaan
  --contact  kenelle Finlex voi kirjoittaa; oletus on yhteystieto tai osoite tiedostosta site.yaml
Päättyy koodiin 0. Valitsimella --strict koodi on 1, kun jokin on muuttunut eikä sivusto kerro siitä tai
kun jotakin vastausta ei voitu lukea. Koodi on 2, kun komento on väärin.`,
  en: `npm run drift -- --from DIR|URL [--save DIR] [--contact TEXT] [--strict]
  [--format ${formats.join('|')}] [--content DIR] [--language fi|en]

Tells of every section that the site describes or cites whether it has been amended, from
amendments.yaml and from answers of Finlex (XML), saved in a folder or asked for at
https://opendata.finlex.fi/finlex/avoindata/v1.
  --save     a folder to keep the answers in
  --contact  whom Finlex may write to; the contact or the address in site.yaml by default
Ends with 0. With --strict with 1 when something has changed that the site does not tell of, or an
answer could not be read. With 2 when the command is wrong.`
}

await run(usage, async () => {
  const options = readOptions({
    from: {type: 'string'},
    save: {type: 'string'},
    contact: {type: 'string'},
    strict: {type: 'boolean', default: false},
    format: {type: 'string', default: 'text'},
    content: {type: 'string', default: 'content'},
    language: {type: 'string', default: 'fi'}
  })
  const {contact, from, save} = options
  if (!from) {
    throw new UsageError(
      'Valitsin --from puuttuu: kansio, jossa Finlexin vastaukset ovat, tai osoite, josta kysytään',
      '--from is missing: the folder with the answers of Finlex, or the address to ask'
    )
  }
  const content = contentFolder(options.content)
  const folder = /^https?:/u.test(from) ? undefined : existingFolder(from)
  const ask = folder ? undefined : clientFor(from, agentOf(content, contact, 'drift'))
  const format = oneOf('format', options.format, formats)
  const language = oneOf('language', options.language, languages)

  const {corpus, diagnostics} = await readCorpus(content)
  if (!corpus) {
    console.log(report(diagnostics, {content, format, language}).text)
    return 1
  }
  const {acts, ...saved} = ask ? await asked(corpus, ask, save) : readSaved(path.resolve(from))
  const found: DriftReport = {
    ...findDrift(corpus, acts),
    content: path.relative(process.cwd(), content) || '.',
    saved
  }
  const written = {
    text: () => driftText(found, language),
    github: () => driftGithub(found, language),
    json: () => driftJson(found)
  }
  console.log(written[format]())
  return options.strict && (found.hasChanged || saved.refused.length > 0) ? 1 : 0
})

/** Answers that are asked for, one a second. */
function asked(corpus: Corpus, ask: AskFinlex, folder: string | undefined): Promise<SavedAnswers> {
  if (folder) mkdirSync(folder, {recursive: true})
  return askAnswers(ask, watchedActs(corpus), (file, text) => {
    if (folder) writeFileSync(path.join(folder, file), text)
  })
}
