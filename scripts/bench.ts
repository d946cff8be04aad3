import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../src/report/refusal.ts'
import {forgetAll, withOwnCache} from './bench/cold.ts'
import {writeInventedCorpus} from './bench/invented-corpus.ts'
import {type Cost, measured} from './bench/measured.ts'
import {memoryFolder} from './bench/memory-folder.ts'
import {oneOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run bench -- [--pages N[,N…]] [--dir KANSIO] [--only check]

Kirjoittaa N sivun keksityn sisällön (oletus 1000) projektin ulkopuolelle, tarkistaa ja rakentaa sen
alusta, uudelleen ja yhden tiedoston muututtua, ja kertoo, mitä kukin vei. Useasta koosta näkyy myös,
miten kulut kasvavat. Kansio on muistissa, jos sinne mahtuu, ettei mitattaisi levyä; --dir ottaa toisen
kansion ja jättää sen paikoilleen. --only check jättää rakentamisen pois.`,
  en: `npm run bench -- [--pages N[,N…]] [--dir DIR] [--only check]

Writes an invented corpus of N pages (1000 by default) into a folder outside the project, checks and
builds it cold, warm and after one changed file, and prints what each took. With several sizes it
prints also how the cost grows. The folder is in memory where there is room, so that nothing is
measured of a disk; --dir takes another one, and keeps it. --only check leaves the builds out.`
}

await run(usage, () => {
  const options = readOptions({
    pages: {type: 'string', default: '1000'},
    dir: {type: 'string'},
    only: {type: 'string'}
  })
  const sizes = options.pages.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10)) {
    throw new UsageError(
      `--pages on kokonaislukuja, vähintään 10, ei "${options.pages}"`,
      `--pages wants whole numbers of at least 10, not "${options.pages}"`
    )
  }
  const only = options.only && oneOf('only', options.only, ['check'])
  const folder = options.dir
    ? path.resolve(options.dir)
    : mkdtempSync(path.join(memoryFolder(Math.max(...sizes)), 'bench-'))

  try {
    const rows = withOwnCache(() => sizes.map((size) => benchmark(size, folder, only !== 'check')))
    if (rows.length > 1) printGrowth(sizes, rows)
  } finally {
    if (!options.dir) rmSync(folder, {recursive: true, force: true})
  }
  return 0
})

/** Costs by the name of the step. */
type Row = Record<string, Cost>

function benchmark(pages: number, folder: string, builds: boolean): Row {
  console.log(`\n${pages} pages`)
  forgetAll()
  const checked = path.join(folder, `checked-${pages}`)
  const row = threeTimes('check', checked, pages, () => measured('check', ['--content', checked]))
  if (!builds) return row

  forgetAll()
  const built = path.join(folder, `built-${pages}`)
  const out = path.join(folder, `dist-${pages}`)
  const build = () => measured('build', ['--content', built, '--out', out])
  return {...row, ...threeTimes('build', built, pages, build)}
}

function threeTimes(name: string, content: string, pages: number, work: () => Cost): Row {
  writeInventedCorpus(content, pages)
  const row: Row = {}
  for (const state of ['cold', 'warm', 'one file changed']) {
    if (state === 'one file changed') changeOneFile(content)
    const step = `${name}, ${state}`
    const cost = work()
    row[step] = cost
    console.log(
      `  ${step.padEnd(26)}${cost.cpu.toFixed(1).padStart(7)} s CPU${cost.wall.toFixed(1).padStart(8)} s wall${cost.memory.toFixed(0).padStart(7)} MiB`
    )
  }
  return row
}

function changeOneFile(content: string): void {
  const file = path.join(content, 'statutes/2000-5001/1.mdx')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('\n</Subsection>', ' Yksi virke lisää.\n</Subsection>'))
}

function printGrowth(sizes: number[], rows: Row[]): void {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return
  console.log(`\nGrowth of CPU time from ${sizes[0]} to ${sizes.at(-1)} pages`)
  for (const [step, cost] of Object.entries(first)) {
    const grown = (last[step]?.cpu ?? 0) / cost.cpu
    console.log(`  ${step.padEnd(26)}${grown.toFixed(2).padStart(7)} times`)
  }
}
