import type {Party} from './corpus.ts'

/** Names of a party. */
export type PartyNames = Pick<Party['data'], 'name' | 'officialName' | 'genitive'>

/** What a party was called on a day. */
export function namesOn({data}: Party, day: string): PartyNames {
  const former = (data.formerNames ?? [])
    .filter(({until}) => day.slice(0, until.length) <= until)
    .sort((a, b) => (a.until < b.until ? -1 : 1))
  return former[0] ?? data
}
