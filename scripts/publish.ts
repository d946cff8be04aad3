import {existsSync} from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {manifestFile} from '../src/hosting/manifest.ts'
import {publish} from '../src/hosting/publish.ts'
import {UsageError} from './command-line/options.ts'
import {readOneArgument} from './command-line/positional.ts'
import {run} from './command-line/run.ts'

const usage = `npm run publish -- DIR [--from DIR] [--grace SECONDS]

Updates the published folder DIR while it is being read: no page is missing at any moment, and a
stopped update is completed by the next one. Files that no build has put there are left alone.
  --from    the built site, dist/ by default
  --grace   how long to wait before what is no longer needed is removed, so that pages that are
            open find their files; 10 by default
Ends with 0 when the folder is up to date, 2 when the command is wrong.`

await run(usage, async () => {
  const {argument, values} = readOneArgument('DIR', {
    from: {type: 'string', default: 'dist'},
    grace: {type: 'string', default: '10'}
  })
  const grace = Number(values.grace)
  if (!(grace >= 0)) throw new UsageError(`Not a number of seconds: ${values.grace}`)
  if (!existsSync(path.join(values.from, manifestFile))) {
    throw new UsageError(`Not a built site: ${values.from}. First: npm run build`)
  }
  if (path.resolve(argument) === path.resolve(values.from)) {
    throw new UsageError('The site cannot be published into itself.')
  }

  const {written, removed, foreign} = await publish(values.from, path.resolve(argument), {
    beforeRemoving: () => wait(grace * 1000)
  })
  if (foreign.length > 0) {
    console.log(`Kansiossa on ${foreign.length} muuta tiedostoa, joihin ei koskettu.`)
  }
  console.log(`Julkaistu: ${written.length} kirjoitettu, ${removed.length} poistettu.`)
  return 0
})
