import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {FinlexAct} from '../finlex/act.ts'
import {FinlexFault} from '../finlex/fault.ts'
import {readAnswer} from '../finlex/read-answer.ts'

/** Answers of Finlex that somebody has saved. */
export interface SavedAnswers {
  acts: FinlexAct[]
  /** How many files were read. */
  files: number
  /** Files that hold no answer that can be read, and why. */
  refused: {file: string; why: string}[]
}

/** Reads every XML file of a folder. What cannot be read is told and stops nothing. */
export function readSaved(folder: string): SavedAnswers {
  const saved: SavedAnswers = {acts: [], files: 0, refused: []}
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.xml')) continue
    try {
      saved.acts.push(...readAnswer(readFileSync(path.join(folder, file), 'utf8')))
      saved.files++
    } catch (error) {
      if (!(error instanceof FinlexFault)) throw error
      saved.refused.push({file, why: error.message})
    }
  }
  return saved
}
