import type {FinlexAct} from '../finlex/act.ts'
import {formatAknUri} from '../finlex/akn-uri.ts'
import {AskFault} from '../finlex/ask-fault.ts'
import type {AskFinlex} from '../finlex/client.ts'
import {FinlexFault} from '../finlex/fault.ts'
import {readAnswer} from '../finlex/read-answer.ts'
import {type StatuteNumber, sameStatute, statuteKey} from '../identifiers/statute-number.ts'
import type {SavedAnswers} from './read-saved.ts'

/** Keeps one answer as a file. */
export type SaveAnswer = (file: string, text: string) => void

/**
 * Asks Finlex for the newest wording of each act, and for every act that has amended one: one question
 * after another, as the client paces them. What there is no answer to is told and stops nothing.
 */
export async function askAnswers(
  ask: AskFinlex,
  acts: readonly StatuteNumber[],
  save: SaveAnswer
): Promise<SavedAnswers> {
  const answers: SavedAnswers = {acts: [], files: 0, refused: []}

  const question = async (
    form: 'as-published' | 'consolidated',
    statute: StatuteNumber
  ): Promise<FinlexAct[]> => {
    const file = `${form}-${statuteKey(statute)}.xml`
    try {
      const {text} = await ask(formatAknUri({form, statute, language: 'fi'}))
      const read = readAnswer(text).filter(({uri}) => sameStatute(uri.statute, statute))
      save(file, text)
      answers.files++
      answers.acts.push(...read)
      return read
    } catch (error) {
      if (!(error instanceof AskFault || error instanceof FinlexFault)) throw error
      answers.refused.push({file, why: error.message})
      return []
    }
  }

  const asked = new Set<string>()
  for (const statute of acts) {
    for (const {amendedBy} of await question('consolidated', statute)) {
      for (const {statute: by} of amendedBy) {
        if (asked.has(statuteKey(by))) continue
        asked.add(statuteKey(by))
        await question('as-published', by)
      }
    }
  }
  return answers
}
