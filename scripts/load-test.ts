import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {nginx} from '../src/browsing/real-servers.ts'
import {listFiles} from '../src/hosting/folder.ts'
import {UsageError} from '../src/report/refusal.ts'
import {builtSite, readOptions, wholeNumber} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run load-test -- [--site KANSIO] [--requests N] [--readers N]

Jakaa rakennetun sivuston nginxillä tällä koneella ja kysyy etusivua ja pykälää yhä uudelleen: valmiiksi
pakattuna, palvelimen pakkaamana ja pakkaamatta.
Tarvitsee ohjelmat nginx ja ab (Debian: nginx, apache2-utils).
  --site       rakennettu sivusto, oletus dist/
  --requests   montako kysymystä riviä kohti; oletus 20000
  --readers    montako yhtä aikaa; oletus 32`,
  en: `npm run load-test -- [--site DIR] [--requests N] [--readers N]

Serves the built site with nginx here and asks for the front page and for a section over and over:
as compressed at build time, compressed by the server at each request, and not compressed at all.
Needs nginx and ab (Debian: nginx, apache2-utils).
  --site       the built site, dist/ by default
  --requests   how many for each line; 20000 by default
  --readers    how many at the same time; 32 by default`
}

/** Ways of compressing: the header of the reader and the change to the shipped configuration. */
const ways = [
  ['valmiiksi pakattu', 'gzip', (text: string) => text],
  ['palvelin pakkaa', 'gzip', packing],
  ['pakkaamaton', 'identity', (text: string) => text]
] as const

function packing(text: string): string {
  return text
    .replace('gzip_static on;', 'gzip_static off;')
    .replace('gzip off;', 'gzip on; gzip_comp_level 6;')
}

await run(usage, async () => {
  const options = readOptions({
    site: {type: 'string', default: 'dist'},
    requests: {type: 'string', default: '20000'},
    readers: {type: 'string', default: '32'}
  })
  for (const name of ['requests', 'readers'] as const) wholeNumber(name, options[name])
  const site = builtSite(options.site)
  const pages = ['/', sectionIn(site)]
  const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-'))
  console.log(`${options.requests} pyyntöä, ${options.readers} lukijaa kerralla\n`)
  console.log('sivu                        tapa                 tavua  pyyntöä/s  p99 ms  virheitä')
  try {
    for (const [way, accepted, change] of ways) {
      const server = await nginx({site, scratch}, change)
      try {
        for (const page of pages) {
          const args = ['-q', '-k', '-n', options.requests, '-c', options.readers]
          const header = ['-H', `Accept-Encoding: ${accepted}`]
          const said = execFileSync('ab', [...args, ...header, server.origin + page], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'inherit']
          })
          console.log(line(page, way, said))
        }
      } finally {
        // Without this the server would keep the command from ending.
        await server.stop()
      }
    }
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
  return 0
})

function line(page: string, way: string, said: string): string {
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? Number.NaN)
  return [
    page.padEnd(27),
    way.padEnd(19),
    String(number(/^Document Length:\s+(\d+)/mu)).padStart(6),
    number(/^Requests per second:\s+([\d.]+)/mu)
      .toFixed(0)
      .padStart(10),
    String(number(/^\s+99%\s+(\d+)/mu)).padStart(7),
    String(number(/^Failed requests:\s+(\d+)/mu)).padStart(9)
  ].join(' ')
}

/** A page of a section: three numbers under the law. */
function sectionIn(site: string): string {
  const file = listFiles(site).find(
    (name) =>
      /^[a-z]+\/\d{4}\/\d+\/[^/]+\/index\.html$/u.test(name) &&
      !readFileSync(path.join(site, name), 'utf8').includes('http-equiv="refresh"')
  )
  if (!file)
    throw new UsageError(
      `Sivustolla ei ole pykälän sivua: ${site}`,
      `No page of a section in ${site}`
    )
  return `/${file.replace(/index\.html$/u, '')}`
}
