import {readCorpus} from '../src/corpus/read-corpus.ts'
import {dataFiles} from '../src/formats/data-files.ts'
import {formats, report} from '../src/report/report.ts'
import {contentFolder, languages, oneOf, readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'

const usage = {
  fi: `npm run check -- [--content KANSIO] [--format ${formats.join('|')}] [--language fi|en]

Tarkistaa jokaisen tiedoston sisältökansiossa (oletus content/) eikä rakenna mitään.
Päättyy koodiin 0, kun virheitä ei ole, 1, kun niitä on, ja 2, kun komento on väärin.`,
  en: `npm run check -- [--content DIR] [--format ${formats.join('|')}] [--language fi|en]

Checks every file of the content folder (content/ by default) without building anything.
Ends with 0 when there are no errors, 1 when there are, 2 when the command is wrong.`
}

await run(usage, async () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    format: {type: 'string', default: 'text'},
    language: {type: 'string', default: 'fi'}
  })
  const content = contentFolder(options.content)
  const format = oneOf('format', options.format, formats)
  const language = oneOf('language', options.language, languages)

  const {diagnostics} = await readCorpus(content, {dataFiles})
  const {text, errors} = report(diagnostics, {content, format, language})
  if (text) console.log(text)
  return errors ? 1 : 0
})
