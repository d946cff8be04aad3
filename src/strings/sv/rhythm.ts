import type {RhythmUnit} from '../../identifiers/rhythm.ts'
import type {RhythmWords} from '../rhythm-words.ts'

const units: Record<RhythmUnit, {per: string; name: string}> = {
  'council-term': {per: 'per fullmäktigeperiod', name: 'fullmäktigeperiod'},
  year: {per: 'om året', name: 'år'},
  month: {per: 'i månaden', name: 'månad'},
  week: {per: 'i veckan', name: 'vecka'}
}

/** How often something recurs, in Swedish, as it is written in Finland. */
export const rhythm: RhythmWords = {
  atLeast: 'minst',
  whenNeeded: 'vid behov',
  numbers: 'två tre fyra fem sex sju åtta nio tio'.split(' '),
  usual: {'2 year': 'en gång i halvåret'},
  times: (number, unit) =>
    number === '1' ? `en gång ${units[unit].per}` : `${number} gånger ${units[unit].per}`,
  every: (number, unit) => {
    const isNeuter = unit === 'year'
    if (number === 2) return `${isNeuter ? 'vartannat' : 'varannan'} ${units[unit].name}`
    return `${isNeuter ? 'vart' : 'var'} ${number}:e ${units[unit].name}`
  }
}
