import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {writeWhole} from '../src/disk/write-whole.ts'
import {askedAnswers, savedAnswers} from '../src/finlex/answers.ts'
import {finlexBase} from '../src/finlex/client.ts'
import {gatherAct} from '../src/finlex/gather.ts'
import {type SourceFiles, sourcesOf} from '../src/finlex/source-files.ts'
import {parseStatuteNumber} from '../src/identifiers/statute-number.ts'
import {UsageError} from '../src/report/refusal.ts'
import {contentFolder} from './command-line/options.ts'
import {readOneArgument} from './command-line/positional.ts'
import {run} from './command-line/run.ts'
import {agentOf} from './law/agent.ts'
import {clientFor, dayOf, folderOf, languagesOf, sectionsOf} from './law/options.ts'
import {describeGathered, describeSource, describeUnread} from './law/words.ts'

const usage = {
  fi: `npm run law -- NUMERO/VUOSI [--sections 6,7,5a] [--language fin|swe] [--content KANSIO]
  [--from KANSIO|OSOITE] [--day VVVV-KK-PP] [--contact TEKSTI] [--consolidated EHDOT] [--replace]

Kysyy Finlexin avoimesta datasta säädöksen sellaisena kuin se julkaistiin, sen uusimman sanamuodon ja
muutossäädökset, ja arkistoi kansioon content/sources/ sen, minkä ymmärsi. Mitään, minkä paikka ei ole
selvä, ei kirjoiteta.
  --sections      vain nämä pykälät; oletus kaikki
  --language      vain tämä kieli; oletus molemmat
  --from          kansio, jossa on tallennettuja vastauksia, tai muu osoite kuin Finlexin
  --day           päivä, jona kansion vastaukset tallennettiin
  --contact       kenelle Finlex voi kirjoittaa; oletus on yhteystieto tai osoite tiedostosta site.yaml
  --consolidated  arkistoi myös ajantasaisen tekstin näillä ehdoilla
  --replace       kirjoittaa lähteiden päälle, jotka ovat jo olemassa
Päättyy koodiin 0, kun kaikki luettiin ja kirjoitettiin, 1, kun jotakin jäi, ja 2, kun komento on väärin.`,
  en: `npm run law -- NUMBER/YEAR [--sections 6,7,5a] [--language fin|swe] [--content DIR]
  [--from DIR|URL] [--day YYYY-MM-DD] [--contact TEXT] [--consolidated TERMS] [--replace]

Asks Finlex's open data for an act as published, its newest wording and the acts that have amended
it, and archives what it understood under content/sources/. Writes nothing that it cannot place.
  --sections      only these; all by default
  --language      only this one; both by default
  --from          a folder of saved answers, or another address than Finlex's
  --day           the day on which the answers of a folder were saved
  --contact       whom Finlex may write to; the contact or the address in site.yaml by default
  --consolidated  archives the consolidated text too, under these terms
  --replace       writes over sources that are there already
Ends with 0 when all was read and written, 1 when something was not, 2 when the command is wrong.`
}

await run(usage, async () => {
  const {argument, values} = readOneArgument('NUMERO/VUOSI', {
    sections: {type: 'string'},
    language: {type: 'string'},
    content: {type: 'string', default: 'content'},
    from: {type: 'string', default: finlexBase},
    day: {type: 'string'},
    contact: {type: 'string'},
    consolidated: {type: 'string'},
    replace: {type: 'boolean', default: false}
  })
  const statute = parseStatuteNumber(argument)
  if (!statute) {
    throw new UsageError(
      `Ei ole säädöksen numero, esimerkiksi 612/2021: ${argument}`,
      `Not the number of an act, such as 612/2021: ${argument}`
    )
  }
  const content = contentFolder(values.content)
  const languages = languagesOf(values.language)
  const sections = values.sections === undefined ? undefined : sectionsOf(values.sections)
  const isFolder = !/^https?:/u.test(values.from)
  const day = dayOf(values.day, isFolder)

  const saved = isFolder ? savedAnswers(folderOf(values.from)) : undefined
  const answers = saved ?? askedAnswers(clientFor(values.from, agentOf(content, values.contact)))
  const gathered = await gatherAct(answers, statute, languages)
  const {consolidated, replace} = values
  const sources = sourcesOf(gathered, {day, sections, consolidated})

  const folder = path.join(content, 'sources')
  const faults = [
    ...(saved ? describeUnread(saved.unread) : []),
    ...describeGathered(gathered, statute),
    ...sources.flatMap((source) => {
      const fate = archive(folder, source, replace)
      const {said, wrong} = describeSource(source, fate, sections)
      console.log(said)
      return wrong
    })
  ]
  for (const fault of faults) console.log(fault)
  if (sources.length > 0) console.log('Aja seuraavaksi: npm run check ja npm run permalinks')
  return faults.length > 0 || sources.length === 0 ? 1 : 0
})

/** Writes what is new; of what is there already only what may be replaced. */
function archive(
  folder: string,
  {files, slug}: SourceFiles,
  replace: boolean
): 'new' | 'same' | 'replaced' | 'differs' {
  const before = path.join(folder, `${slug}.md`)
  const isThere = existsSync(before)
  if (isThere && !replace) {
    const isSame = [...files].every(([name, text]) => sameAs(path.join(folder, name), text))
    return isSame ? 'same' : 'differs'
  }
  // The text first: a source never names a text that is not there.
  for (const [name, text] of [...files].reverse()) writeWhole(path.join(folder, name), text)
  return isThere ? 'replaced' : 'new'
}

/** Days and digests of answers change without a word of the law. */
function sameAs(file: string, text: string): boolean {
  if (!existsSync(file)) return false
  const lasting = (words: string) =>
    file.endsWith('.md') ? words.replace(/^checked: .*$|^ {4}sha256: .*$/gmu, '') : words
  return lasting(readFileSync(file, 'utf8')) === lasting(text)
}
