import {once} from 'node:events'
import {createServer} from 'node:net'
import {fileURLToPath} from 'node:url'
import {dev} from 'astro'
import {setCommandOptions} from '../src/integration/options.ts'
import {UsageError} from '../src/report/refusal.ts'
import {contentFolder, languages, oneOf, portOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run dev -- [--content KANSIO] [--port N] [--host OSOITE] [--language fi|en]

Näyttää sisältökansion (oletus content/) sivuston, kun sitä kirjoitetaan, ja sen virheet sekä tässä
että sivulla. Sama kuin npx astro dev.`,
  en: `npm run dev -- [--content DIR] [--port N] [--host ADDRESS] [--language fi|en]

Shows the site of the content folder (content/ by default) while it is being written, and its faults
here and in the page. The same as npx astro dev.`
}

const root = fileURLToPath(new URL('../', import.meta.url))

await run(usage, async () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    port: {type: 'string', default: '4321'},
    host: {type: 'string', default: '127.0.0.1'},
    language: {type: 'string', default: 'fi'}
  })
  const content = contentFolder(options.content)
  const language = oneOf('language', options.language, languages)
  const port = portOf(options.port)
  await expectOwnAddress(options.host)

  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  setCommandOptions({content, language})
  await dev({root, server: {port, host: options.host}})
  return 0
})

/** Asked before Astro is: it would show where in its code the system has refused. */
async function expectOwnAddress(host: string): Promise<void> {
  if (host === '')
    throw new UsageError(
      'Valitsimen --host jälkeen ei ole osoitetta',
      'No address is named after --host'
    )
  const server = createServer().listen(0, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `--host on tämän koneen osoite, ei "${host}": ${reason}`,
      `--host wants an address of this machine, not "${host}": ${reason}`
    )
  } finally {
    server.close()
  }
}
