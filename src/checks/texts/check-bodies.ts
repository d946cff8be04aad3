import type {Entries} from '../../content/entries.ts'
import {kindOfFile, kindsThatNeedText} from '../../content/entry-kinds.ts'
import {originalOf} from '../../content/file-names.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Readings} from '../../model/link-corpus.ts'
import {answerOf} from '../../model/texts.ts'
import {longestAnswer} from '../../schemas/question.ts'

/** Texts that their page cannot do without and that say nothing, and answers that say too much. */
export function checkBodies(entries: Entries, readings: Readings): Diagnostic[] {
  return [...emptyBodies(entries, readings), ...longAnswers(entries, readings)]
}

function emptyBodies(entries: Entries, readings: Readings): Diagnostic[] {
  return kindsThatNeedText.flatMap((kind) =>
    entries.of(kind).flatMap(({body, file}): Diagnostic[] => {
      const reading = readings.get(file)
      const isEmpty = kind === 'page' ? body.trim() === '' : reading?.reading.passages.length === 0
      // A text that could not be read, or whose parts were refused, has a fault of its own.
      if (!isEmpty || (reading && reading.diagnostics.length > 0)) return []
      const lines = /^\n*/u.exec(body)?.[0].length ?? 0
      const last = body.trim() === '' ? body.split('\n').length - 1 : lines
      return [{file, place: {line: Math.max(1, last), column: 1}, rule: 'empty-body'}]
    })
  )
}

/** The fault is shown where the limit is passed: what stands from there on belongs to the details. */
function longAnswers(entries: Entries, readings: Readings): Diagnostic[] {
  const translations = entries.filesOf('translation').filter(isOfQuestion)
  return [...entries.filesOf('question'), ...translations].flatMap((file): Diagnostic[] => {
    const answer = answerOf(readings.get(file)?.reading ?? {passages: []})
    let count = 0
    const counted = answer.map((passage) => {
      count += passage.text.split(/\s+/u).filter(Boolean).length
      return {passage, count}
    })
    const over = counted.find((one) => one.count > longestAnswer)?.passage
    if (!over) return []
    const place = {line: over.line, column: over.column}
    const [found, expected] = [`${count}`, `${longestAnswer}`]
    return [{file, place, rule: 'long-answer', found, expected}]
  })
}

function isOfQuestion(translation: string): boolean {
  return kindOfFile(originalOf(translation)) === 'question'
}
