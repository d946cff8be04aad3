import {parseRhythm, type Rhythm, type RhythmUnit} from '../identifiers/rhythm.ts'
import type {Language} from './strings.ts'

/** How a language tells how often something recurs. */
interface RhythmWords {
  atLeast: string
  whenNeeded: string
  /** Numbers from two on that are written out. */
  numbers: readonly string[]
  /** Ways to say it that are more usual than what the rest gives, by times and unit. */
  usual: Readonly<Record<string, string>>
  times: (number: string, unit: RhythmUnit) => string
  every: (number: number, unit: RhythmUnit) => string
}

const fiUnits: Record<RhythmUnit, {inIt: string; name: string; of: string}> = {
  'council-term': {inIt: 'valtuustokaudessa', name: 'valtuustokausi', of: 'valtuustokauden'},
  year: {inIt: 'vuodessa', name: 'vuosi', of: 'vuoden'},
  month: {inIt: 'kuukaudessa', name: 'kuukausi', of: 'kuukauden'},
  week: {inIt: 'viikossa', name: 'viikko', of: 'viikon'}
}
const svUnits: Record<RhythmUnit, {per: string; name: string}> = {
  'council-term': {per: 'per fullmäktigeperiod', name: 'fullmäktigeperiod'},
  year: {per: 'om året', name: 'år'},
  month: {per: 'i månaden', name: 'månad'},
  week: {per: 'i veckan', name: 'vecka'}
}

const words: Record<Language, RhythmWords> = {
  fi: {
    atLeast: 'vähintään',
    whenNeeded: 'tarvittaessa',
    numbers: 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' '),
    usual: {'2 year': 'puolivuosittain'},
    times: (number, unit) =>
      number === '1' ? `kerran ${fiUnits[unit].inIt}` : `${number} kertaa ${fiUnits[unit].inIt}`,
    every: (number, unit) =>
      number === 2 ? `joka toinen ${fiUnits[unit].name}` : `${number} ${fiUnits[unit].of} välein`
  },
  sv: {
    atLeast: 'minst',
    whenNeeded: 'vid behov',
    numbers: 'två tre fyra fem sex sju åtta nio tio'.split(' '),
    usual: {'2 year': 'en gång i halvåret'},
    times: (number, unit) =>
      number === '1' ? `en gång ${svUnits[unit].per}` : `${number} gånger ${svUnits[unit].per}`,
    every: (number, unit) => {
      const isNeuter = unit === 'year'
      if (number === 2) return `${isNeuter ? 'vartannat' : 'varannan'} ${svUnits[unit].name}`
      return `${isNeuter ? 'vart' : 'var'} ${number}:e ${svUnits[unit].name}`
    }
  },
  en: {
    atLeast: 'at least',
    whenNeeded: 'when needed',
    numbers: 'two three four five six seven eight nine ten'.split(' '),
    usual: {
      '1 council-term': 'once per council term',
      '2 council-term': 'twice per council term',
      '2 year': 'every six months'
    },
    times: (number, unit) => {
      const per = unit === 'council-term' ? 'per council term' : `a ${unit}`
      return number === '1' ? `once ${per}` : `${number} times ${per}`
    },
    every: (number, unit) => (number === 2 ? `every second ${unit}` : `every ${number} ${unit}s`)
  }
}

/** How often, in the words of a language: `vähintään kerran vuodessa`, `joka toinen kuukausi`. */
export function rhythmWords(rhythm: string, language: Language): string {
  const read = parseRhythm(rhythm)
  if (!read) return rhythm
  const said = inWords(read, words[language])
  return read.atLeast ? `${words[language].atLeast} ${said}` : said
}

function inWords({every, times, unit}: Rhythm, language: RhythmWords): string {
  if (times === 0) return language.whenNeeded
  if (every > 1) return language.every(every, unit)
  const usual = language.usual[`${times} ${unit}`]
  return usual ?? language.times(language.numbers[times - 2] ?? String(times), unit)
}
