import type {Language} from '../identifiers/language.ts'
import {parseRhythm, type Rhythm, type RhythmUnit} from '../identifiers/rhythm.ts'
import {words} from './words.ts'

/** How a language tells how often something recurs. */
export interface RhythmWords {
  atLeast: string
  whenNeeded: string
  /** Numbers from two on that are written out. */
  numbers: readonly string[]
  /** Ways to say it that are more usual than what the rest gives, by times and unit. */
  usual: Readonly<Record<string, string>>
  times: (number: string, unit: RhythmUnit) => string
  every: (number: number, unit: RhythmUnit) => string
}

/** How often, in the words of a language: `vähintään kerran vuodessa`, `joka toinen kuukausi`. */
export function rhythmWords(rhythm: string, language: Language): string {
  const read = parseRhythm(rhythm)
  if (!read) return rhythm
  const own = words[language].rhythm
  const said = inWords(read, own)
  return read.atLeast ? `${own.atLeast} ${said}` : said
}

function inWords({every, times, unit}: Rhythm, language: RhythmWords): string {
  if (times === 0) return language.whenNeeded
  if (every > 1) return language.every(every, unit)
  const usual = language.usual[`${times} ${unit}`]
  return usual ?? language.times(language.numbers[times - 2] ?? String(times), unit)
}
