import {diffArrays} from 'diff'
import {wordsOf} from './words.ts'

/** Letters that stand on both sides, or on one only. */
export interface Piece {
  text: string
  /** On the older side: removed. On the newer side: added. */
  isMarked: boolean
}

/** Two sentences, each whole in its pieces; what is not marked is the same in both. */
export interface ComparedWords {
  older: Piece[]
  newer: Piece[]
}

interface Run {
  same: string[]
  older: string[]
  newer: string[]
}

/** Compares two sentences word by word. */
export function compareWords(older: string, newer: string): ComparedWords {
  if (older === newer) {
    return {older: [{text: older, isMarked: false}], newer: [{text: newer, isMarked: false}]}
  }
  const runs = withoutIslands(runsOf(wordsOf(older), wordsOf(newer)))
  return {older: piecesOf(runs, 'older'), newer: piecesOf(runs, 'newer')}
}

/** Runs of changed words, each before a run of words that stay. */
function runsOf(older: string[], newer: string[]): Run[] {
  const runs: Run[] = [{older: [], newer: [], same: []}]
  for (const {added, removed, value} of diffArrays(older, newer)) {
    const last = runs.at(-1) as Run
    if (!added && !removed) {
      last.same.push(...value)
      continue
    }
    const run = last.same.length > 0 ? {older: [], newer: [], same: []} : last
    if (run !== last) runs.push(run)
    run[added ? 'newer' : 'older'].push(...value)
  }
  return runs
}

/** One word that stays between two changes is read with them: marks in every gap help nobody. */
function withoutIslands(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const before = whole.at(-1)
    const isChange = (one: Run) => one.older.length > 0 && one.newer.length > 0
    if (before && isChange(before) && isChange(run) && isIsland(before.same)) {
      before.older.push(...before.same, ...run.older)
      before.newer.push(...before.same, ...run.newer)
      before.same = run.same
    } else whole.push(run)
  }
  return whole
}

function isIsland(words: readonly string[]): boolean {
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= 1
}

function piecesOf(runs: readonly Run[], side: 'older' | 'newer'): Piece[] {
  return runs
    .flatMap((run): Piece[] => [
      {text: run[side].join(''), isMarked: true},
      {text: run.same.join(''), isMarked: false}
    ])
    .filter(({text}) => text !== '')
}
