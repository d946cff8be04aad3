import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type StatuteNumber, sameStatute} from '../identifiers/statute-number.ts'
import type {FinlexAct} from './act.ts'
import {type AknUri, formatAknUri, newestVersion} from './akn-uri.ts'
import {AskFault} from './ask-fault.ts'
import {type AskFinlex, finlexBase} from './client.ts'
import {FinlexFault} from './fault.ts'
import {readActOf, readAnswer} from './read-answer.ts'

/** An act with the answer that it was read out of. */
export interface ReadAct {
  act: FinlexAct
  /** Where the answer can be asked for. */
  address: string
  /** Digest of the answer, as it came. */
  sha256: string
}

/** Answers of Finlex, asked for or saved. */
export interface FinlexAnswers {
  /**
   * The act as published, or the newest consolidated wording.
   *
   * @throws {AskFault} when there is none, or it was not to be had
   * @throws {FinlexFault} when it cannot be read
   */
  act: (uri: AknUri) => Promise<ReadAct>
  /**
   * All consolidated wordings of an act, in both languages.
   *
   * @throws as `act` does
   */
  versions: (statute: StatuteNumber) => Promise<FinlexAct[]>
}

/** Wordings in one page of the list; the service gives no more. */
const onePage = 4
/** Twice as many as any act has. */
const mostPages = 200

/** Answers that are asked for. */
export function askedAnswers(ask: AskFinlex): FinlexAnswers {
  return {
    async act(uri) {
      const {address, bytes, text} = await ask(formatAknUri(uri))
      return {act: readActOf(text, uri), address, sha256: digest(bytes)}
    },
    async versions({year, number}) {
      const acts: FinlexAct[] = []
      for (let page = 1; page <= mostPages; page++) {
        const path = `/akn/fi/act/statute-consolidated/${year}/${number}?page=${page}&limit=${onePage}`
        const {text} = await ask(path)
        const more = readAnswer(text)
        acts.push(...more)
        if (more.length < onePage) break
      }
      return acts
    }
  }
}

/** A saved file that was not read. */
export interface UnreadFile {
  file: string
  fault: FinlexFault
}

/** What a folder of saved answers holds. */
export interface SavedFolder {
  known: ReadAct[]
  unread: UnreadFile[]
  /** Files that were read. */
  files: number
}

/** Reads every answer that somebody has saved in a folder, one or a list of them a file. */
export function readSavedFolder(folder: string): SavedFolder {
  const known: ReadAct[] = []
  const unread: UnreadFile[] = []
  let files = 0
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.xml')) continue
    const bytes = readFileSync(path.join(folder, file))
    try {
      for (const act of readAnswer(bytes.toString('utf8'))) {
        known.push({act, address: finlexBase + formatAknUri(act.uri), sha256: digest(bytes)})
      }
      files++
    } catch (error) {
      if (!(error instanceof FinlexFault)) throw error
      unread.push({file, fault: error})
    }
  }
  return {known, unread, files}
}

/** Saved answers to questions. What they are is read out of them: names of files are free. */
export function savedAnswers(folder: string): FinlexAnswers & {unread: UnreadFile[]} {
  const {known, unread} = readSavedFolder(folder)
  return {
    unread,
    async act(uri) {
      const same = known.filter(
        ({act}) =>
          act.uri.form === uri.form &&
          act.uri.language === uri.language &&
          sameStatute(act.uri.statute, uri.statute)
      )
      // Finlex may answer twice with one act, once with its text and once with a PDF.
      const withText = same.filter(({act}) => !act.absent)
      const found = newestVersion(withText.map((one) => ({...one, uri: one.act.uri}))) ?? same[0]
      if (!found) throw new AskFault('absent', formatAknUri(uri), folder)
      return {act: found.act, address: found.address, sha256: found.sha256}
    },
    async versions(statute) {
      return known
        .map(({act}) => act)
        .filter(({uri}) => uri.form === 'consolidated' && sameStatute(uri.statute, statute))
    }
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
