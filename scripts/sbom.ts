import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {buildFacts} from '../src/integration/build-facts.ts'
import {readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const {name} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  name: string
}
const root = fileURLToPath(new URL('../', import.meta.url))

const usage = {
  fi: `npm run sbom -- [--out TIEDOSTO]

Kirjoittaa lukkotiedostosta sivustogeneraattorin osaluettelon, jossa on jokainen paketti, jota se käyttää
(CycloneDX 1.5, JSON).
  --out   tiedosto, oletus sbom.cdx.json`,
  en: `npm run sbom -- [--out FILE]

Writes the software bill of materials of the site generator (CycloneDX 1.5, JSON), from the lockfile.
  --out   the file, sbom.cdx.json by default`
}

interface Bom {
  serialNumber: string
  metadata: {timestamp?: string; component: {name: string}}
  components: {externalReferences?: {type: string}[]}[]
}

await run(usage, () => {
  const {out} = readOptions({out: {type: 'string', default: 'sbom.cdx.json'}})
  const made = execFileSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    {cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit']}
  )
  const bom = JSON.parse(made) as Bom
  steady(bom)
  writeFileSync(out, `${JSON.stringify(bom, undefined, 2)}\n`)
  console.log(`${bom.components.length} osaa: ${out}`)
  return 0
})

/** The same lockfile gives the same bytes: npm puts in the clock, a random number and its registry. */
function steady(bom: Bom): void {
  const {time} = buildFacts()
  if (time) bom.metadata.timestamp = time
  else delete bom.metadata.timestamp
  // By itself it takes the name of the folder.
  bom.metadata.component.name = name
  for (const component of bom.components) {
    component.externalReferences &&= component.externalReferences.filter(
      ({type}) => type !== 'distribution'
    )
  }
  bom.serialNumber = ''
  const digest = createHash('sha256').update(JSON.stringify(bom)).digest('hex')
  bom.serialNumber = `urn:uuid:${digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-8$3-a$4-$5')}`
}
