import path from 'node:path'
import {setCurrentCorpus} from '../src/corpus/current.ts'
import {readCorpus} from '../src/corpus/read-corpus.ts'
import {watch} from '../src/corpus/seen.ts'
import {formatProblems} from '../src/hosting/problem.ts'
import {noteWrittenSite, readWrittenSite} from '../src/hosting/written-site.ts'
import {publishPdfs} from '../src/views/published-pdfs.ts'
import {buildFacts} from './build/build-facts.ts'
import {noteOf} from './build/note-of.ts'
import {outFolder} from './build/out-folder.ts'
import {moveIn, recover, stage, stageZip} from './build/staging.ts'
import {summary} from './build/summary.ts'
import {zipFile} from './build/zip-file.ts'
import {contentFolder, languages, oneOf, readOptions} from './command-line/options.ts'
import {report} from './command-line/report.ts'
import {run} from './command-line/run.ts'
import {finish} from './finish.ts'
import {keptPdfsOf} from './pdf/kept-pdfs.ts'
import {siteFiles} from './program/program.ts'

const usage = `npm run build -- [--content DIR] [--out DIR] [--offline] [--pdf] [--language fi|en]

Checks the content folder (content/ by default) and writes the site to the out folder (dist/ by
default), which is replaced only when everything has succeeded.
  --offline   writes also a zip of the site beside it, to hand out
  --pdf       puts on it the PDFs that npm run pdf has made; needs one of every version
Ends with 0 when the site is built, 1 when it is not, 2 when the command is wrong.`

await run(usage, async () => {
  const options = readOptions({
    content: {type: 'string', default: 'content'},
    out: {type: 'string', default: 'dist'},
    offline: {type: 'boolean', default: false},
    pdf: {type: 'boolean', default: false},
    language: {type: 'string', default: 'fi'}
  })
  const content = contentFolder(options.content)
  const language = oneOf('language', options.language, languages)
  const out = outFolder(options.out, content, language)
  const zip = options.offline ? zipFile(out) : undefined

  // Before anything can fail: a build that was killed between its last steps has left no site.
  await recover(out)
  const {corpus, diagnostics} = await readCorpus(content)
  const {text, warnings} = report(diagnostics, {content, format: 'text', language})
  if (!corpus) {
    console.error(text)
    return 1
  }

  process.env['CONTENT_DIR'] = content
  if (options.pdf) publishPdfs(await keptPdfsOf(corpus))
  const watched = watch(corpus)
  setCurrentCorpus(watched.corpus)
  const staged = stage(out)
  const finished = await finish({
    folder: staged,
    files: siteFiles(watched, content),
    before: readWrittenSite(noteOf(out), out),
    corpus,
    contentFolder: content
  })
  if (finished.problems.length > 0) {
    console.error(formatProblems(finished.problems))
    return 1
  }

  if (zip) {
    // Loaded only here: few builds make a zip.
    const {offlineZip} = await import('../src/publishing/offline-zip.ts')
    const packed = stageZip(out, offlineZip(staged, path.basename(out), buildFacts().time))
    await moveIn(staged, out, {staged: packed, file: zip})
  } else await moveIn(staged, out)
  noteWrittenSite(noteOf(out), {folder: out, files: finished.written})
  console.log(summary({out, warnings, ...finished}, language))
  return 0
})
