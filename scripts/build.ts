import {fileURLToPath} from 'node:url'
import {build} from 'astro'
import {setCommandOptions} from '../src/integration/options.ts'
import {outFolder} from '../src/publishing/out-folder.ts'
import {zipFile} from '../src/publishing/zip-file.ts'
import {contentFolder, languages, oneOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run build -- [--content KANSIO] [--out KANSIO] [--offline] [--pdf | --no-pdf] [--language fi|en]

Tarkistaa sisältökansion (oletus content/) ja kirjoittaa sivuston kansioon (oletus dist/), joka
korvataan vasta, kun kaikki on onnistunut. Sama kuin npx astro build.
  --offline   tekee sivuston viereen myös zip-tiedoston jaettavaksi
  --pdf       tulostaa jokaisesta versiosta PDF:n, tai ei rakenna: purkaa ensin npm ci:n asentaman selaimen
  --no-pdf    ei tulosta PDF:iä; muuten ne tulostetaan, kun selain on jo purettu
Päättyy koodiin 0, kun sivusto on rakennettu, 1, kun ei ole, ja 2, kun komento on väärin.`,
  en: `npm run build -- [--content DIR] [--out DIR] [--offline] [--pdf | --no-pdf] [--language fi|en]

Checks the content folder (content/ by default) and writes the site to the out folder (dist/ by
default), which is replaced only when everything has succeeded. The same as npx astro build.
  --offline   writes also a zip of the site beside it, to hand out
  --pdf       prints a PDF of every version, or does not build: unpacks the browser of npm ci first
  --no-pdf    prints no PDFs; else they are printed where that browser is unpacked already
Ends with 0 when the site is built, 1 when it is not, 2 when the command is wrong.`
}

const root = fileURLToPath(new URL('../', import.meta.url))

await run(usage, async () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    out: {type: 'string', default: 'dist'},
    offline: {type: 'boolean', default: false},
    pdf: {type: 'boolean', default: false},
    'no-pdf': {type: 'boolean', default: false},
    language: {type: 'string', default: 'fi'}
  })
  const content = contentFolder(options.content)
  const language = oneOf('language', options.language, languages)
  // Asked here too: a wrong folder is wrong usage.
  const out = outFolder(options.out, content, language)
  if (options.offline) zipFile(out)

  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  setCommandOptions({
    content,
    language,
    offline: options.offline,
    ...(options.pdf && {pdf: 'needed'}),
    ...(options['no-pdf'] && {pdf: 'none'})
  })
  await build({root, outDir: out, logLevel: 'error'})
  return 0
})
