import {existsSync} from 'node:fs'
import path from 'node:path'
import {serve} from '../src/browsing/server.ts'
import {UsageError} from '../src/report/refusal.ts'
import {portOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run preview -- [--site KANSIO] [--port N] [--base /a/b/]

Näyttää rakennetun sivuston (oletus dist/) selaimelle niin kuin tavallinen palvelin, portissa 4321,
kunnes painetaan Ctrl-C.
  --base   palvelimen kansio, jossa sivusto on`,
  en: `npm run preview -- [--site DIR] [--port N] [--base /a/b/]

Serves a built site (dist/ by default) the way a static host does, on port 4321, until Ctrl-C.
  --base   the folder of the host that the site lies in`
}

await run(usage, async () => {
  const options = readOptions({
    site: {type: 'string', default: 'dist'},
    port: {type: 'string', default: '4321'},
    base: {type: 'string', default: '/'}
  })
  const folder = path.resolve(options.site)
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new UsageError(
      `Kansiossa ${folder} ei ole rakennettua sivustoa: npm run build`,
      `There is no built site in ${folder}: npm run build`
    )
  }
  const port = portOf(options.port)
  if (!/^\/(?:.*\/)?$/u.test(options.base)) {
    throw new UsageError(
      `--base alkaa ja päättyy kauttaviivaan, ei "${options.base}"`,
      `--base starts and ends with a slash, not "${options.base}"`
    )
  }

  const {url} = await serve(folder, {port, base: options.base})
  console.log(url)
  return 0
})
