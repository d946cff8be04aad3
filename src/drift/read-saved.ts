import type {FinlexAct} from '../finlex/act.ts'
import {readSavedFolder} from '../finlex/answers.ts'

/** Answers of Finlex, and files that hold none that can be read. */
export interface SavedAnswers {
  acts: FinlexAct[]
  /** How many files were read. */
  files: number
  refused: {file: string; why: string}[]
}

/** Reads the answers that somebody has saved in a folder. What cannot be read is told and stops nothing. */
export function readSaved(folder: string): SavedAnswers {
  const {files, known, unread} = readSavedFolder(folder)
  return {
    acts: known.map(({act}) => act),
    files,
    refused: unread.map(({fault, file}) => ({file, why: fault.message}))
  }
}
