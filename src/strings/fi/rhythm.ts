import type {RhythmUnit} from '../../identifiers/rhythm.ts'
import type {RhythmWords} from '../rhythm-words.ts'

const units: Record<RhythmUnit, {inIt: string; name: string; of: string}> = {
  'council-term': {inIt: 'valtuustokaudessa', name: 'valtuustokausi', of: 'valtuustokauden'},
  year: {inIt: 'vuodessa', name: 'vuosi', of: 'vuoden'},
  month: {inIt: 'kuukaudessa', name: 'kuukausi', of: 'kuukauden'},
  week: {inIt: 'viikossa', name: 'viikko', of: 'viikon'}
}

/** How often something recurs, in Finnish. */
export const rhythm: RhythmWords = {
  atLeast: 'vähintään',
  whenNeeded: 'tarvittaessa',
  numbers: 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' '),
  usual: {'2 year': 'puolivuosittain'},
  times: (number, unit) =>
    number === '1' ? `kerran ${units[unit].inIt}` : `${number} kertaa ${units[unit].inIt}`,
  every: (number, unit) =>
    number === 2 ? `joka toinen ${units[unit].name}` : `${number} ${units[unit].of} välein`
}
