import {splitAddress} from '../identifiers/ledger.ts'
import {addressOf} from './html/relative.ts'
import type {Alias, Notice, OldPlaces} from './moved.ts'
import type {RedirectWords} from './redirect-page.ts'

/** What tells which old places a page must keep. */
interface History {
  aliases: Alias[]
  notices: ReadonlyMap<string, Notice[]>
  ledger: readonly string[]
  words: RedirectWords
}

/**
 * Finds the old places of a page, by its file; `undefined` for the many pages that have none.
 *
 * A fragment that moved inside its page becomes an anchor. One that moved to another page becomes a
 * notice with a link, for nothing but a script could lead a fragment away. The fragments of a page
 * that is gone or has moved lead to what stands there now.
 */
export function oldPlacesOf(history: History): (file: string) => OldPlaces | undefined {
  const pages = new Map<string, OldPlaces>()
  const placesOf = (page: string) => {
    const places = pages.get(page) ?? {anchors: [], notices: [], bare: []}
    pages.set(page, places)
    return places
  }

  for (const {from, to} of history.aliases) {
    const old = splitAddress(from)
    const now = splitAddress(to)
    if (old.fragment === undefined) continue
    if (old.page === now.page && now.fragment !== undefined) {
      placesOf(old.page).anchors.push({id: old.fragment, now: now.fragment})
    } else {
      const link = {address: to, text: to}
      placesOf(old.page).notices.push({id: old.fragment, text: history.words.newAddress, link})
    }
  }
  for (const [page, notices] of history.notices) placesOf(page).notices.push(...notices)
  addBare(history, placesOf)
  return (file) => pages.get(addressOf(file))
}

/** Fragments of the ledger on pages, or in places, that only tell where the text went. */
function addBare({aliases, notices, ledger}: History, placesOf: (page: string) => OldPlaces): void {
  const gone = new Set(aliases.map(({from}) => from).filter((from) => !from.includes('#')))
  for (const [page, list] of notices) if (list.length === 0) gone.add(page)
  for (const address of ledger) {
    const {page, fragment} = splitAddress(address)
    if (fragment === undefined) continue
    if (gone.has(page)) placesOf(page).bare.push(fragment)
    const around = notices.get(page)?.find(({id}) => fragment.startsWith(`${id}__`))
    if (around) around.inner = [...(around.inner ?? []), fragment]
  }
}
