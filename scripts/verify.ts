import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {type Manifest, manifestFile, parseManifest} from '../src/hosting/manifest.ts'
import {askFollowing} from '../src/publishing/ask-server.ts'
import {type Verdict, verifyAddress, verifyFolder} from '../src/publishing/verify.ts'
import {Refusal, UsageError} from '../src/report/refusal.ts'
import {readOneArgument} from './command-line/positional.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run verify -- KANSIO-tai-OSOITE [--against TIEDOSTO]

Vertaa julkaistua kopiota tarkisteiden luetteloon ja nimeää jokaisen tiedoston, joka eroaa, puuttuu tai
ei kuulu sivustoon.
  --against   luettelo, johon verrataan; muuten kopion oma ${manifestFile}. Jos haluat tietää, onko
              sivusto se, minkä sen lähdekoodi sanoo, rakenna sama versio ja anna sen luettelo:
              --against dist/${manifestFile}
Päättyy koodiin 0, kun kopio on eheä, 1, kun ei ole, ja 2, kun komento on väärin.`,
  en: `npm run verify -- DIR-or-URL [--against FILE]

Compares a published copy of the site with a list of digests and names every file that differs, is
missing or is foreign.
  --against   the list to compare with; without it the copy's own ${manifestFile}. To learn whether
              a site is what its source code says, build the same commit and give the list of
              that build: --against dist/${manifestFile}
Ends with 0 when the copy is whole, 1 when it is not, 2 when the command is wrong.`
}

await run(usage, async () => {
  const {argument, values} = readOneArgument('DIR-or-URL', {against: {type: 'string'}})
  const isAddress = /^https?:\/\//u.test(argument) && URL.canParse(argument)
  if (!isAddress && !(existsSync(argument) && statSync(argument).isDirectory())) {
    throw new UsageError(
      `Ei ole kansio eikä osoite: ${argument}`,
      `Neither a folder nor an address: ${argument}`
    )
  }
  const root = isAddress
    ? argument.replace(/(?:index\.html)?$/u, '').replace(/\/*$/u, '/')
    : argument
  const manifest = values.against
    ? readManifest(values.against)
    : await ownManifest(root, isAddress)
  const verdict = isAddress
    ? await answered(verifyAddress(root, manifest))
    : verifyFolder(path.resolve(root), manifest)
  return tell(verdict, manifest)
})

function tell({differing, missing, foreign, checked}: Verdict, {commit, time}: Manifest): number {
  for (const file of differing) console.log(`eroaa      ${file}`)
  for (const file of missing) console.log(`puuttuu    ${file}`)
  for (const file of foreign) console.log(`ylimääräinen ${file}`)
  const faults = differing.length + missing.length + foreign.length
  const day = time?.slice(0, 10) ?? 'päivä ei tiedossa'
  const version = `${commit?.slice(0, 7) ?? 'ei versiota'}, ${day}`
  console.log(
    `${checked} tiedostoa tarkistettu, ${faults} poikkeamaa. Vertailtu versioon ${version}.`
  )
  return faults > 0 ? 1 : 0
}

async function ownManifest(root: string, isAddress: boolean): Promise<Manifest> {
  if (!isAddress) return readManifest(path.join(root, manifestFile))
  const {answer} = await answered(askFollowing(new URL(manifestFile, root), 'identity'))
  if (answer.status !== 200)
    throw new UsageError(
      `Osoitteessa ${root} ei ole tiedostoa ${manifestFile} (${answer.status})`,
      `No ${manifestFile} at ${root} (${answer.status})`
    )
  return manifestIn(String(answer.content), new URL(manifestFile, root).href)
}

function readManifest(file: string): Manifest {
  if (!existsSync(file))
    throw new UsageError(`Tarkisteiden luetteloa ei ole: ${file}`, `No list of digests: ${file}`)
  return manifestIn(readFileSync(file, 'utf8'), file)
}

function manifestIn(text: string, place: string): Manifest {
  try {
    return parseManifest(text)
  } catch {
    throw new UsageError(
      `Ei ole tarkisteiden luettelo: ${place}`,
      `Not a list of digests: ${place}`
    )
  }
}

/** What a server answers; one that does not is no fault of this program. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const cause = error.cause instanceof Error ? error.cause.message : error.message
    throw new Refusal(`Sivusto ei vastaa: ${cause}`)
  }
}
