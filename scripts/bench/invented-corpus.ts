import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {inventedDecisions} from './invented-decisions.ts'
import {type InventedAct, inventedLaw} from './invented-law.ts'
import {inventedSite} from './invented-site.ts'
import {inventedVersions} from './invented-versions.ts'
import {vocabulary, Writer} from './invented-words.ts'
import {Random} from './random.ts'

/** Words on a page of text. */
export const pageWords = 600

/** What the parts of the invented corpus know of one another. */
export interface Invented {
  random: Random
  writer: Writer
  acts: InventedAct[]
  parties: string[]
  versions: string[]
  write: (file: string, text: string) => void
}

const parties = 12
/** A version a year; the last one must not lie in the future. */
const firstYear = 1830
const mostVersions = 190

/** Writes a content folder of about `pages` pages: two thirds law, the rest mostly decisions. */
export function writeInventedCorpus(folder: string, pages: number, seed = 1): void {
  const random = new Random(seed)
  const writer = new Writer(random, vocabulary(random))
  const decisions = Math.min(Math.round(pages * 0.35), mostVersions * parties)
  const sections = pages - decisions
  const invented: Invented = {
    random,
    writer,
    acts: actsOf(sections),
    parties: Array.from({length: parties}, (_, index) => `kunta-${index + 1}`),
    // Each party decides once on each version.
    versions: Array.from({length: Math.max(1, Math.ceil(decisions / parties))}, (_, index) =>
      String(firstYear + index)
    ),
    write(file, text) {
      const target = path.join(folder, file)
      mkdirSync(path.dirname(target), {recursive: true})
      writeFileSync(target, text)
    }
  }
  inventedSite(invented)
  inventedLaw(invented)
  inventedVersions(invented)
  inventedDecisions(invented, decisions)
}

function actsOf(sections: number): InventedAct[] {
  const inAct = 40
  return Array.from({length: Math.max(1, Math.ceil(sections / inAct))}, (_, index) => ({
    number: 5001 + index,
    year: 2000,
    sections: Math.min(inAct, sections - index * inAct)
  }))
}
