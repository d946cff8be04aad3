import type {RhythmWords} from '../rhythm-words.ts'

/** How often something recurs, in English. */
export const rhythm: RhythmWords = {
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
