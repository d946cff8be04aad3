import {fileURLToPath} from 'node:url'
import {dev} from 'astro'
import {setCurrentCorpus} from '../../src/corpus/current.ts'
import {contentFolder, languages, oneOf, readOptions, UsageError} from '../command-line/options.ts'
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
  const port = Number(options.port)
  if (!Number.isInteger(port)) throw new UsageError(`--port wants a number, not "${options.port}"`)

  process.env['CONTENT_DIR'] = content
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const browsers = reloader()
  let started = false

  async function update(): Promise<void> {
    const corpus = await readAndReport(content, language)
    if (!corpus) return
    setCurrentCorpus(corpus)
    if (started) return browsers.reload()
    started = true
    await dev({
      root: fileURLToPath(new URL('../../', import.meta.url)),
      server: {port, host: options.host},
      vite: {plugins: [nativeModules(), browsers.plugin]}
    })
  }

  whenContentChanges(content, update)
  await update()
  return 0
})
