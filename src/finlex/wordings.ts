import type {EditorialNote, Wording} from './act.ts'
import {compareVersions, parseVersion} from './akn-uri.ts'
import {isNote, readNote} from './editorial-note.ts'
import type {XmlElement} from './read-xml.ts'

/** A child that has a place, and which of the wordings of that place it is. */
export interface PlacedWording {
  element: XmlElement
  /** `undefined` where the place cannot be told: then nothing is compared. */
  place: string | undefined
  wording: Wording
  /** A second wording of its place with nothing that says which is which. */
  unclear: boolean
}

/**
 * Parts old wordings from new ones among brothers.
 *
 * Finlex writes the new wording, then a note that ends "Aiempi sanamuoto kuuluu:", then the wording
 * that is in force until the day that the note names. Without a note the versions tell; without
 * those nobody does.
 */
export function placeWordings(
  children: readonly XmlElement[],
  placeOf: (element: XmlElement) => string | undefined | false
): PlacedWording[] {
  const placed: PlacedWording[] = []
  const newestOf = new Map<string, PlacedWording>()
  const inserted: EditorialNote[] = []
  let note: EditorialNote | undefined
  let isNext = false

  for (const element of children) {
    if (isNote(element)) {
      const read = readNote(element)
      if (read.earlierFollows) [note, isNext] = [read, true]
      else if (read.verb === 'inserted') inserted.push(read)
      continue
    }
    const place = placeOf(element)
    if (place === false) continue
    const newest = place === undefined ? undefined : newestOf.get(place)
    const version = versionOf(element)
    const one: PlacedWording = {
      element,
      place,
      wording: {state: 'newest', ...(version && {version})},
      unclear: false
    }
    if (note && (isNext || newest)) {
      one.wording.state = 'earlier'
      if (note.day) {
        one.wording.until = note.day
        if (newest) newest.wording.from = note.day
      }
    } else {
      note = undefined
      if (newest) orderByVersion(newest, one)
    }
    isNext = false
    placed.push(one)
    if (place !== undefined && one.wording.state === 'newest') newestOf.set(place, one)
  }

  for (const {places, day} of inserted) {
    for (const {place, wording} of placed) {
      if (day && wording.state === 'newest' && place && places.includes(place)) wording.from = day
    }
  }
  return placed
}

function orderByVersion(first: PlacedWording, second: PlacedWording): void {
  const order = compareVersions(first.wording.version, second.wording.version)
  if (order === 0) second.unclear = true
  else (order > 0 ? second : first).wording.state = 'earlier'
}

/** The act that wrote an element: an attribute of Finlex, or the end of the id. */
function versionOf({attributes}: XmlElement): Wording['version'] {
  const mark = attributes['finlex:originalVersion']
  const inId = /v(?<version>\d{8,9})$/u.exec(attributes['eId'] ?? '')?.groups?.['version']
  return parseVersion(mark ?? inId ?? '')
}
