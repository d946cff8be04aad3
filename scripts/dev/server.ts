import {once} from 'node:events'
import {createServer} from 'node:net'
import {fileURLToPath} from 'node:url'
import {dev} from 'astro'
import {setCurrentCorpus} from '../../src/corpus/current.ts'
import {
  contentFolder,
  languages,
  oneOf,
  portOf,
  readOptions,
  UsageError
} from '../command-line/options.ts'
import {run} from '../command-line/run.ts'
import {nativeModules} from '../program/native-modules.ts'
import {readAndReport, whenContentChanges} from './content-watch.ts'
import {reloader} from './reloader.ts'

const usage = `npm run dev -- [--content DIR] [--port N] [--host ADDRESS] [--language fi|en]

Shows the site of the content folder (content/ by default) while it is being written. Faults of the
content are listed here; the last sound state stays on show.`

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

  process.env['CONTENT_DIR'] = content
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const browsers = reloader()
  let started = false
  let theme = ''

  async function update(): Promise<void> {
    const corpus = await readAndReport(content, language)
    if (!corpus) return
    setCurrentCorpus(corpus)
    const {accent, name} = corpus.site
    const before = theme
    theme = JSON.stringify([accent, name])
    if (started && theme !== before) browsers.restyle()
    if (started) return browsers.reload()
    started = true
    await dev({
      root: fileURLToPath(new URL('../../', import.meta.url)),
      server: {port, host: options.host},
      vite: {
        plugins: [nativeModules(), browsers.plugin],
        // Folders that a build is moving, here or elsewhere in the project, come and go.
        server: {watch: {ignored: ['**/.cache/**', '**/.*.{staging,previous}-*{,/**}']}}
      }
    })
  }

  whenContentChanges(content, update)
  await update()
  return 0
})

/** Asked before Astro is: it would show where in its code the system has refused. */
async function expectOwnAddress(host: string): Promise<void> {
  if (host === '') throw new UsageError('No address is named after --host')
  const server = createServer().listen(0, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`--host wants an address of this machine, not "${host}": ${reason}`)
  } finally {
    server.close()
  }
}
