import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroConfig} from 'astro'
import {readCorpus} from '../corpus/read-corpus.ts'
import type {WordingLanguage} from '../diagnostics/wording.ts'
import {dataFiles} from '../formats/data-files.ts'
import type {Corpus} from '../model/corpus.ts'
import type {Finding} from '../report/finding.ts'
import {Refusal} from '../report/refusal.ts'
import {report} from '../report/report.ts'

/** Content that cannot be published, as Astro shows it in a page: with its place and advice. */
export class ContentFault extends Refusal {
  override name = 'ContentFault'
  loc: {file: string; line: number; column: number}
  hint: string

  constructor([first, ...others]: readonly [Finding, ...Finding[]]) {
    super(`${first.message} (${first.rule})`)
    this.loc = {file: path.resolve(first.file), ...first.place}
    const more = others.map(
      ({file, message, place}) => `${file}:${place.line}:${place.column} ${message}`
    )
    this.hint = [first.note, ...more].filter(Boolean).join('\n\n')
  }
}

/** What was read of a content folder, and what there is to say of it. */
export interface ReadContent {
  read: Corpus | ContentFault
  /** The report for the terminal. */
  text: string
  errors: number
  warnings: number
}

/** Absolute path of the content folder. */
export function contentFolderOf({root}: AstroConfig, content: string): string {
  return path.resolve(fileURLToPath(root), content)
}

/** Reads and checks a content folder. */
export async function readContent(folder: string, language: WordingLanguage): Promise<ReadContent> {
  const {corpus, diagnostics} = await readCorpus(folder, {dataFiles})
  const {findings, ...said} = report(diagnostics, {content: folder, format: 'text', language})
  const [first, ...others] = findings.filter(({severity}) => severity === 'error')
  if (corpus) return {read: corpus, ...said}
  if (!first) throw new Error('Unexpected content without a corpus, expected an error')
  return {read: new ContentFault([first, ...others]), ...said}
}
