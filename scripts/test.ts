import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {globSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {run} from 'node:test'
import {fileURLToPath} from 'node:url'
import {asksForHelp, languageAsked} from './command-line/run.ts'
import {inTestOrder} from './test/order.ts'
import reporter from './test/reporter.ts'

const usage = {
  fi: `npm test -- [OSA]…

Tarkistaa koodin tyylin ja tyypit ja ajaa sitten jokaisen testin. Jos osia annetaan, ajaa vain ne testien
tiedostot, joiden polussa on jokin niistä: npm test -- corpus site/budget
Päättyy koodiin 0, kun kaikki onnistuu, 1, kun jokin ei onnistu, ja 2, kun osilla ei löydy testiä.`,
  en: `npm test -- [PART]…

Runs the style of the code, its types, then every test. With arguments only the test files whose path
holds one of them: npm test -- corpus site/budget
Ends with 0 when all pass, 1 when one does not, 2 when no test file has such a path.`
}

const root = fileURLToPath(new URL('../', import.meta.url))
const wanted = process.argv.slice(2)
if (asksForHelp(wanted)) {
  console.log(usage[languageAsked(wanted)])
  process.exit()
}
// Printing takes seconds a site, and one test is of it.
process.env['SITE_PDF'] ??= 'none'
// A hundred processes load the same modules: what one has compiled the others need not.
process.env['NODE_COMPILE_CACHE'] ??= path.join(root, '.cache/node')
const files = inTestOrder(
  globSync('tests/**/*.test.ts', {cwd: root}).filter(
    (file) => wanted.length === 0 || wanted.some((part) => file.includes(part))
  ),
  root
)
if (files.length === 0) {
  console.error(`Minkään testitiedoston polussa ei ole: ${wanted.join(', ')}.`)
  process.exit(2)
}

if (wanted.length === 0) {
  await timed('biome', () => command('biome', 'check', '--error-on-warnings'))
  if (process.exitCode) process.exit()
}
const types = () => command('astro', 'check', '--minimumSeverity', 'warning')
await Promise.all([...(wanted.length === 0 ? [timed('types', types)] : []), timed('tests', tests)])

/** Node's own command leaves one core without work, and knows no order but the alphabet. */
async function tests(): Promise<boolean> {
  let passed = true
  const results = run({
    files: files.map((file) => path.join(root, file)),
    concurrency: availableParallelism()
  })
  results.on('test:fail', () => {
    passed = false
  })
  await once(
    results.compose(reporter).on('data', (text) => process.stdout.write(text)),
    'end'
  )
  return passed
}

async function command(name: string, ...args: string[]): Promise<boolean> {
  const program = path.join(root, 'node_modules/.bin', name)
  const [status] = await once(spawn(program, args, {cwd: root, stdio: 'inherit'}), 'exit')
  return status === 0
}

async function timed(name: string, work: () => Promise<boolean>): Promise<void> {
  const since = performance.now()
  const passed = await work()
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(`${name}: ${passed ? 'passed' : 'failed'} (${seconds} s)`)
  if (!passed) process.exitCode = 1
}
