import {existsSync, statSync} from 'node:fs'
import {finlexClient} from '../../src/finlex/client.ts'
import {calendarDay} from '../../src/identifiers/written-day.ts'
import {UsageError} from '../../src/report/refusal.ts'

/** The client of an address that may be asked. */
export function clientFor(base: string, agent: string) {
  try {
    return finlexClient({base, agent})
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(
      `Tätä osoitetta ei kysytä, sillä se ei ala https://: ${base}`,
      `Not an address that may be asked: ${base}`
    )
  }
}

export function folderOf(given: string): string {
  if (existsSync(given) && statSync(given).isDirectory()) return given
  throw new UsageError(
    `Ei ole kansio eikä osoite: ${given}`,
    `Neither a folder nor an address: ${given}`
  )
}

export function languagesOf(given: string | undefined): ('fi' | 'sv')[] {
  if (given === undefined) return ['fi', 'sv']
  if (given === 'fin') return ['fi']
  if (given === 'swe') return ['sv']
  throw new UsageError(
    `Tuntematon kieli ”${given}”. Kieli on fin tai swe.`,
    `Unknown value "${given}" for --language. Use one of: fin, swe`
  )
}

export function sectionsOf(given: string): string[] {
  const sections = given.split(',').map((one) => one.replaceAll(' ', ''))
  const wrong = sections.find((one) => !/^[1-9]\d*[a-zåäö]?$/u.test(one))
  if (wrong === undefined) return sections
  throw new UsageError(
    `Ei ole pykälän numero, esimerkiksi 7 tai 5a: ${wrong}`,
    `Not the number of a section, such as 7 or 5a: ${wrong}`
  )
}

/** Saved answers tell of the day on which they were saved, which nothing in them says. */
export function dayOf(given: string | undefined, isFolder: boolean): string {
  if (given === undefined && !isFolder) return new Date().toISOString().slice(0, 10)
  const day = calendarDay(given)
  if (day && isFolder) return day
  throw isFolder
    ? new UsageError(
        'Kerro päivä, jona kansion vastaukset tallennettiin: --day 2026-11-29',
        'With a folder of saved answers, --day names the day on which they were saved'
      )
    : new UsageError(
        '--day kuuluu vain tallennetuille vastauksille: nyt kysytty on tältä päivältä',
        '--day goes with a folder of saved answers only: what is asked now is of today'
      )
}
