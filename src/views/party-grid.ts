import type {Approval, Version} from '../model/corpus.ts'
import type {PartyData} from '../schemas/party.ts'

/** A party in the grid of the front page; without a place it stands below the others. */
export interface Tile {
  approval: Approval
  place?: NonNullable<PartyData['place']>
}

/** The parties of a version row by row, and how many columns their places take; none without places. */
export function inGrid({approvals}: Version): {columns: number | undefined; tiles: Tile[]} {
  const tiles = approvals.map((approval): Tile => {
    const {place} = approval.party.data
    return {approval, ...(place && {place})}
  })
  const placed = tiles.filter(({place}) => place)
  return {
    columns:
      placed.length > 0 ? Math.max(...placed.map(({place}) => place?.column ?? 1)) : undefined,
    tiles: [...placed.sort((a, b) => orderOf(a) - orderOf(b)), ...tiles.filter(({place}) => !place)]
  }
}

function orderOf({place}: Tile): number {
  return place ? place.row * 100 + place.column : 0
}
