import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {type Manifest, manifestFile, parseManifest} from '../src/hosting/manifest.ts'
import {overlap, realPath} from '../src/publishing/folders.ts'
import {ForeignFiles, type Published, publish, UnsoundSource} from '../src/publishing/publish.ts'
import {fewOf} from '../src/report/few-of.ts'
import {Refusal, UsageError} from '../src/report/refusal.ts'
import {readOneArgument} from './command-line/positional.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run publish -- KANSIO [--from KANSIO] [--grace SEKUNTEJA]

Päivittää julkaistun kansion niin, ettei yksikään sivu puutu hetkeäkään. Keskeytyneen päivityksen
täydentää seuraava. Tiedostoihin, joita mikään rakennus ei ole sinne vienyt, ei kosketa.
  --from    rakennettu sivusto, oletus dist/
  --grace   kuinka kauan odotetaan ennen kuin tarpeettomat tiedostot poistetaan, jotta avoinna
            olevat sivut löytävät tiedostonsa; oletus 10
Päättyy koodiin 0, kun kansio on ajan tasalla, 1, kun sivuston tiedoston paikalla on muiden tiedosto
tai linkki, rakennettu sivusto ei ole se, minkä sen tarkisteet kertovat, tai luettelosta puuttuu
osoitteita (npm run permalinks), ja 2, kun komento on väärin.`,
  en: `npm run publish -- DIR [--from DIR] [--grace SECONDS]

Updates the published folder DIR while it is being read: no page is missing at any moment, and a
stopped update is completed by the next one. Files that no build has put there are left alone.
  --from    the built site, dist/ by default
  --grace   how long to wait before what is no longer needed is removed, so that pages that are
            open find their files; 10 by default
Ends with 0 when the folder is up to date, 1 when a file or a link of somebody else stands where one
of the site belongs, the built site is not what its list of digests says, or the ledger lacks
addresses (npm run permalinks), 2 when the command is wrong.`
}

await run(usage, async () => {
  const {argument, values} = readOneArgument('DIR', {
    from: {type: 'string', default: 'dist'},
    grace: {type: 'string', default: '10'}
  })
  const grace = Number(values.grace)
  if (!/^\d+(?:\.\d+)?$/u.test(values.grace)) {
    throw new UsageError(
      `--grace on sekuntien määrä, ei "${values.grace}"`,
      `--grace wants a number of seconds, not "${values.grace}"`
    )
  }
  if (!existsSync(path.join(values.from, manifestFile))) {
    throw new UsageError(
      `Kansiossa ei ole rakennettua sivustoa: ${values.from}. Aja ensin: npm run build`,
      `Not a built site: ${values.from}. First: npm run build`
    )
  }
  refuseUnlisted(values.from)
  if (argument === '') throw new UsageError('Puuttuu: KANSIO, johon julkaistaan', 'Missing: DIR')
  const target = realPath(path.resolve(argument))
  if (overlap(target, realPath(path.resolve(values.from)))) {
    throw new UsageError(
      `Sivustoa ei voi julkaista itseensä eikä kansioon, jossa se on: ${argument}, ${values.from}`,
      `The site cannot be published into itself or around itself: ${argument}, ${values.from}`
    )
  }
  if (statSync(target, {throwIfNoEntry: false})?.isDirectory() === false) {
    throw new UsageError(`Ei ole kansio: ${argument}`, `Not a folder: ${argument}`)
  }

  const {written, removed, foreign, hadDamagedJournal} = await update(values.from, target, grace)
  if (hadDamagedJournal) {
    console.log('Edellinen vienti jäi kesken ja sen muistio oli vaurioitunut. Kansio on nyt eheä.')
  }
  if (foreign.length > 0) {
    console.log(`Kansiossa on ${foreign.length} muuta tiedostoa, joihin ei koskettu.`)
  }
  console.log(`Julkaistu: ${written.length} kirjoitettu, ${removed.length} poistettu.`)
  return 0
})

/** What was never in the ledger can be lost without anybody noticing. */
function refuseUnlisted(from: string): void {
  const {newAddresses} = manifestOf(from)
  if (!newAddresses) return
  throw new Refusal(
    `Sivustolla on osoitteita, joita luettelossa permalinks.txt ei ole: ${newAddresses}.
Mitään ei julkaistu. Aja npm run permalinks, tallenna luettelo versionhallintaan, ja aja npm run build ja julkaisu uudelleen.`
  )
}

function manifestOf(from: string): Manifest {
  try {
    return parseManifest(readFileSync(path.join(from, manifestFile), 'utf8'))
  } catch {
    throw new Refusal(
      `Kansion ${from} luettelo ${manifestFile} on vaurioitunut. Mitään ei julkaistu. Aja npm run build ja julkaisu uudelleen.`
    )
  }
}

async function update(from: string, target: string, grace: number): Promise<Published> {
  try {
    return await publish(from, target, {beforeRemoving: () => wait(grace * 1000)})
  } catch (error) {
    if (error instanceof ForeignFiles) {
      throw new Refusal(
        `Kansiossa ${target} on tiedostoja tai linkkejä, joita sivusto ei ole sinne vienyt, paikoilla, jotka se tarvitsee:
${fewOf(error.files)}
Mitään ei muutettu. Siirrä ne pois tai poista ne, ja aja komento uudelleen.`
      )
    }
    if (error instanceof UnsoundSource) {
      throw new Refusal(
        `Kansion ${from} tiedostot eivät ole ne, jotka sen ${manifestFile} luettelee: sivusto rakennettiin uudelleen kesken viennin, tai tiedostot ovat vaurioituneet.
${fewOf(error.files)}
Julkaistu sivusto jäi ennalleen. Aja komento uudelleen, tai sitä ennen npm run build.`
      )
    }
    throw error
  }
}
