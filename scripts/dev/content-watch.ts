import {watch} from 'chokidar'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import type {WordingLanguage} from '../../src/diagnostics/wording.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {report} from '../command-line/report.ts'

/** Reads the content and prints what is wrong with it. */
export async function readAndReport(
  content: string,
  language: WordingLanguage
): Promise<Corpus | undefined> {
  try {
    const {corpus, diagnostics} = await readCorpus(content)
    const {text, errors} = report(diagnostics, {content, format: 'text', language})
    if (errors) console.error(text)
    else console.log(text.split('\n').at(-1))
    return corpus
  } catch (error) {
    // The folder itself may be gone for a moment, while an editor or git moves files about.
    console.error(error)
    return undefined
  }
}

/** Calls after every change below the folder; changes that come together are one. */
export function whenContentChanges(content: string, update: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watch(content, {ignoreInitial: true}).on('all', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      running = running.then(update).catch((error) => console.error(error))
    }, 150)
  })
}
