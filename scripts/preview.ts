import {fileURLToPath} from 'node:url'
import {preview} from 'astro'
import {UsageError} from '../src/report/refusal.ts'
import {builtSite, portOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run preview -- [--site KANSIO] [--port N] [--base /a/b/]

Näyttää rakennetun sivuston (oletus dist/) selaimelle, portissa 4321, kunnes painetaan Ctrl-C.
  --base   palvelimen kansio, jossa sivusto on
Sama kuin npx astro preview.`,
  en: `npm run preview -- [--site DIR] [--port N] [--base /a/b/]

Serves a built site (dist/ by default) on port 4321, until Ctrl-C.
  --base   the folder of the host that the site lies in
The same as npx astro preview.`
}

const root = fileURLToPath(new URL('../', import.meta.url))

await run(usage, async () => {
  const options = readOptions({
    site: {type: 'string', default: 'dist'},
    port: {type: 'string', default: '4321'},
    base: {type: 'string', default: '/'}
  })
  const outDir = builtSite(options.site)
  const port = portOf(options.port)
  if (!/^\/(?:.*\/)?$/u.test(options.base)) {
    throw new UsageError(
      `--base alkaa ja päättyy kauttaviivaan, ei "${options.base}"`,
      `--base starts and ends with a slash, not "${options.base}"`
    )
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  await preview({root, outDir, base: options.base, server: {port, host: '127.0.0.1'}})
  return 0
})
