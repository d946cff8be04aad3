import type {StatuteNumber} from '../../identifiers/statute-number.ts'
import {expandStatutes, firstYear, readByLetter} from './compact.ts'
import data from './statutes.json' with {type: 'json'}

/** An act or decree as `statutes.json` holds it. */
interface StatuteEntry {
  number: string | number
  /** In a bundle, where the number has none. */
  year?: number
  fi: string
  sv?: string
  en?: string
  /** Short titles and other names in use, any language. */
  names?: readonly string[]
  abbreviations?: readonly string[]
  /** Sections are numbered chapter by chapter, so that a citation must name the chapter. */
  chaptered?: boolean
  /** First and last year in force, where they are not from the number's year on. */
  years?: readonly (number | null)[]
  /** The same in a bundle, counted from the number's year. */
  since?: number
  until?: number
  /**
   * Where the title or a name was read together with the number, by language: a number of the
   * Statutes, or a decision (`kho…`, `kko…`) in Semantic Finlex. `unread` is from memory: no link
   * rests on it. In a bundle (`compact.ts`) a letter.
   */
  read: 'unread' | keyof typeof readByLetter | {fi?: string; sv?: string}
}

/** A statute that the library knows by name. */
export interface KnownStatute {
  statute: StatuteNumber
  titles: {fi: string; sv?: string; en?: string}
  names: readonly string[]
  abbreviations: readonly string[]
  chaptered: boolean
  /** First year in force. Some acts came into force years after their number. */
  since: number
  /** Last year in force, if it has been repealed. */
  until?: number
  /** Where it was read, by language. Empty for an act that is known from memory. */
  read: {fi?: string; sv?: string}
}

/** The most cited acts and decrees of Finland. */
export const statutes: readonly KnownStatute[] = readStatutes(data)

/** The statutes of the data file, as it is or as a bundle has it. */
export function readStatutes(rows: unknown): KnownStatute[] {
  return expandStatutes<StatuteEntry>(rows).map(readStatute)
}

function readStatute(entry: StatuteEntry): KnownStatute {
  const [number, year = (entry.year ?? 0) + firstYear] = String(entry.number).split('/').map(Number)
  if (!number || !year) throw new Error(`Unexpected number \`${entry.number}\` in statutes.json`)
  const {years: [first, last] = [], since = 0, until = last && last - year, read} = entry
  return {
    statute: {year, number},
    titles: {fi: entry.fi, ...(entry.sv && {sv: entry.sv}), ...(entry.en && {en: entry.en})},
    names: entry.names ?? [],
    abbreviations: entry.abbreviations ?? [],
    chaptered: entry.chaptered ?? false,
    since: first ?? year + since,
    ...(until && {until: year + until}),
    read: typeof read === 'object' ? read : read === 'unread' ? {} : readByLetter[read]
  }
}

const byKey = new Map(statutes.map((known) => [key(known.statute), known]))

function key({year, number}: StatuteNumber): string {
  return `${number}/${year}`
}

/** What the library knows of an act, by its number. */
export function knownStatute(statute: StatuteNumber): KnownStatute | undefined {
  return byKey.get(key(statute))
}

/** Whether anybody has read the number of an act together with its title, or it is from memory. */
export function isRead(statute: StatuteNumber): boolean {
  const {fi, sv} = knownStatute(statute)?.read ?? {}
  return fi !== undefined || sv !== undefined
}
