import type {BillCitation} from '../citation.ts'

/** Kind of document by the letters, as Parliament's addresses name it. */
function documentKind(type: string): string {
  if (type === 'EV') return 'EduskunnanVastaus'
  if (/VM$/u.test(type)) return 'Mietinto'
  if (/VL$/u.test(type)) return 'Lausunto'
  return 'KasittelytiedotValtiopaivaasia'
}

/** Page of a bill or a paper at Parliament: `HE 241/2020 vp`, `StVM 16/2021 vp`. */
export function parliamentAddress({type, number, year}: BillCitation): string {
  const page = `${type}_${number}+${year}.aspx`
  return `https://www.eduskunta.fi/FI/vaski/${documentKind(type)}/Sivut/${page}`
}
