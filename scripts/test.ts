import {spawnSync} from 'node:child_process'
import {globSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/*
 * `npm test`: the style of the code, its types, then every test. With arguments, only the test
 * files whose path holds one of them: `npm test -- corpus site/budget`.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const wanted = process.argv.slice(2)

function run(name: string, command: string, ...args: string[]): void {
  const since = performance.now()
  const {status} = spawnSync(command, args, {cwd: root, stdio: 'inherit'})
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'} (${seconds} s)`)
  if (status !== 0) process.exit(status ?? 1)
}

if (wanted.length === 0) {
  run('biome', 'node_modules/.bin/biome', 'check', '--error-on-warnings')
  run('types', 'node_modules/.bin/astro', 'check', '--minimumSeverity', 'warning')
}

const files = globSync('tests/**/*.test.ts', {cwd: root})
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
if (files.length === 0) {
  console.error(`No test file has ${wanted.join(' or ')} in its path.`)
  process.exit(2)
}
run(
  'tests',
  process.execPath,
  '--test',
  `--test-reporter=${path.join(root, 'tests/reporter.ts')}`,
  ...files
)
