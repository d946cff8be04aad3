import {readFileSync} from 'node:fs'
import path from 'node:path'
import {externalLinks} from '../src/hosting/check-links.ts'
import {listFiles} from '../src/hosting/folder.ts'
import {linksOf} from '../src/hosting/html/links.ts'
import {readTags} from '../src/hosting/html/tags.ts'
import {checkExternal, type ExternalAnswer} from '../src/publishing/check-external.ts'
import {UsageError} from '../src/report/refusal.ts'
import {builtSite, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run check:external -- [--site KANSIO] [--limit SEKUNTEJA] [--list]

Kysyy kerran jokaista sivuston ulkopuolista osoitetta, johon rakennetut sivut johtavat.
  --site    rakennettu sivusto, oletus dist/
  --limit   kuinka kauan vastausta odotetaan; oletus 15
  --list    ei kysy mitään: luettelee osoitteet ja paikat, joissa ne ovat
Päättyy koodiin 0, kun kaikki löytyvät, 1, kun jokin on poissa, ei toimi tai ei vastaa, ja 2, kun
komento on väärin. Pysyvästi muuttaneesta osoitteesta kerrotaan, eikä se ole virhe.`,
  en: `npm run check:external -- [--site DIR] [--limit SECONDS] [--list]

Asks every address outside the site that the built pages lead to, each once and politely.
  --site    the built site, dist/ by default
  --limit   how long an answer may take; 15 by default
  --list    asks nobody: only lists the addresses and where they stand
Ends with 0 when all are there, 1 when one is gone, fails or does not answer, 2 when the command is
wrong. An address that has moved for good is told, and is no fault.`
}

await run(usage, async () => {
  const options = readOptions({
    site: {type: 'string', default: 'dist'},
    limit: {type: 'string', default: '15'},
    list: {type: 'boolean', default: false}
  })
  const limit = Number(options.limit)
  if (!(limit > 0))
    throw new UsageError(
      `Ei ole sekuntien määrä: ${options.limit}`,
      `Not a number of seconds: ${options.limit}`
    )
  const links = addressesOf(builtSite(options.site))
  if (options.list) {
    for (const [address, places] of links) console.log(`${address}\n  ${places.join('\n  ')}`)
    return 0
  }

  const answers = await checkExternal(links.keys(), {limit: limit * 1000})
  const faults = answers.filter(({state}) => state !== 'ok' && state !== 'moved')
  for (const answer of answers) {
    if (answer.state !== 'ok') console.log(describe(answer, links.get(answer.address) ?? []))
  }
  console.log(`${answers.length} osoitetta, ${faults.length} ei vastaa niin kuin pitäisi.`)
  return faults.length > 0 ? 1 : 0
})

const states = {
  ok: 'kunnossa',
  moved: 'siirtynyt',
  gone: 'poistunut',
  failed: 'virhe',
  'no-answer': 'ei vastaa'
} as const

function describe({address, state, status, to}: ExternalAnswer, places: string[]): string {
  const shown = places.slice(0, 3).map((place) => `\n    ${place}`)
  const more = places.length > 3 ? `\n    … +${places.length - 3}` : ''
  return `${states[state]}${status ? ` (${status})` : ''}: ${address}${to ? `\n  → ${to}` : ''}${shown.join('')}${more}`
}

function addressesOf(site: string): Map<string, string[]> {
  const pages = listFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => linksOf(file, readTags(readFileSync(path.join(site, file), 'utf8'))))
  return externalLinks(pages)
}
