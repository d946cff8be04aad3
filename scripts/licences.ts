import {readFileSync} from 'node:fs'
import {readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run licences -- [--all]

Luettelee kaiken lukkotiedostosta asennettavan lisenssit ja montako pakettia kullakin on.
  --all   nimeää paketitkin
Päättyy koodiin 1, jos jokin paketti ei kerro lisenssiään.`,
  en: `npm run licences -- [--all]

Lists the licences of everything that the lockfile installs, and how many packages each has.
  --all   names the packages too
Ends with 1 when a package tells no licence.`
}

interface LockedPackage {
  version?: string
  license?: string
  link?: boolean
}

await run(usage, () => {
  const {all} = readOptions({all: {type: 'boolean', default: false}})
  const lock = new URL('../package-lock.json', import.meta.url)
  const {packages} = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const installed = Object.entries(packages)
    .filter(([place, {link}]) => place !== '' && !link)
    .map(([place, {license, version}]) => ({
      name: `${place.replace(/^.*node_modules\//u, '')} ${version}`,
      licence: license ?? licenceInFolder(place)
    }))
  const groups = [...Map.groupBy(installed, ({licence}) => licence ?? '(ei tietoa)')]
  for (const [licence, group] of groups.sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(group.length).padStart(5)}  ${licence}`)
    if (all) for (const {name} of group) console.log(`       ${name}`)
  }
  return installed.some(({licence}) => licence === undefined) ? 1 : 0
})

/** Old packages tell it in their own file only. */
function licenceInFolder(place: string): string | undefined {
  try {
    const file = new URL(`../${place}/package.json`, import.meta.url)
    const {license} = JSON.parse(readFileSync(file, 'utf8')) as {license?: string}
    return license
  } catch {
    return undefined
  }
}
