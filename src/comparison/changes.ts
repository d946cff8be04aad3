import {hash} from 'node:crypto'
import type {Piece} from './compare-words.ts'
import type {ComparedArticle} from './compared-text.ts'
import type {Change, ComparedGroup, Row, RowSide} from './comparison.ts'
import {numberOf} from './rows.ts'

type NewChange = Omit<Change, 'id'>

/**
 * Every change once, in the order of the newer text. Rows are told which change tells of them; a
 * sentence that has moved is told where it stands now.
 */
export function listChanges(groups: readonly ComparedGroup[], hasOwnNumbers: boolean): Change[] {
  const changes: Change[] = []
  const ids = new Map<string, number>()
  const moves = new Map<number, string>()
  const add = (change: NewChange): string => {
    const id = changeId(change, ids)
    changes.push({...change, id})
    return id
  }
  for (const group of groups) {
    const isOneSided = group.older.length === 0 || group.newer.length === 0
    const [ofGroup] = groupChanges(group, hasOwnNumbers).map(add)
    for (const run of runsOf(group.rows)) {
      const [{state} = {state: 'same'}] = run
      if (state === 'same' || state === 'moved-away') continue
      const isOfGroup = isOneSided && (state === 'added' || state === 'removed')
      const id = (isOfGroup && ofGroup) || add(rowsChange(group, run))
      for (const row of run) {
        row.change = id
        if (row.move) moves.set(row.move.number, id)
      }
    }
  }
  for (const row of groups.flatMap(({rows}) => rows)) {
    const id = row.move && moves.get(row.move.number)
    if (id) row.change = id
  }
  return changes
}

/** What has become of the articles of a group as wholes. */
function groupChanges(group: ComparedGroup, hasOwnNumbers: boolean): NewChange[] {
  const {id, newer, older, rows, states} = group
  const change = (kind: Change['kind'], words: Partial<NewChange> = {}): NewChange => ({
    kind,
    group: id,
    older,
    newer,
    ...words
  })
  if (states.includes('unknown')) return []
  if (states.includes('new')) return [change('article-new', {newerWords: wordsOf(rows, 'newer')})]
  if (states.includes('removed')) {
    return [change('article-removed', {olderWords: wordsOf(rows, 'older')})]
  }
  const kinds = (['split', 'merged', 'moved', 'renumbered'] as const).filter((state) =>
    states.includes(state)
  )
  const [one, other] = [older[0], newer[0]]
  const isPair = older.length === 1 && newer.length === 1
  const isHeadingChanged = hasOwnNumbers && isPair && one?.heading !== other?.heading
  return [
    ...kinds.map((kind) => change(`article-${kind}`)),
    ...(isHeadingChanged ? [change('heading', headingWords(one, other))] : [])
  ]
}

function headingWords(older?: ComparedArticle, newer?: ComparedArticle): Partial<NewChange> {
  const words = (article?: ComparedArticle) => [{text: article?.heading ?? '', isMarked: true}]
  return {olderWords: words(older), newerWords: words(newer)}
}

/** Only the words that nothing else tells of: what has moved is told by itself. */
function wordsOf(rows: readonly Row[], side: 'older' | 'newer'): Piece[] {
  return rows.filter(({move}) => !move).flatMap((row) => row[side]?.pieces ?? [])
}

/** Rows that one change tells of: what is added, removed or moved together. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isOneChange(last, row)) run.push(row)
    else runs.push([row])
  }
  return runs
}

function isOneChange(before: Row, row: Row): boolean {
  if (before.state !== row.state) return false
  if (row.state === 'added') return isSamePassage(before.newer, row.newer)
  if (row.state === 'removed') return isSamePassage(before.older, row.older)
  if (row.state !== 'moved-here') return false
  return (
    isSamePassage(before.newer, row.newer) &&
    isSamePassage(before.move, row.move) &&
    [before, row].every(({newer}) => newer?.pieces.every(({isMarked}) => !isMarked))
  )
}

function isSamePassage(one?: RowSide, other?: RowSide): boolean {
  return one?.article === other?.article && one?.block.passage === other?.block.passage
}

const kinds = {
  changed: 'changed',
  renumbered: 'renumbered',
  added: 'added',
  removed: 'removed',
  'moved-here': 'moved'
} as const

function rowsChange(group: ComparedGroup, run: readonly Row[]): NewChange {
  const sides = run.map((row) => ({older: row.older ?? row.move, newer: row.newer}))
  const [{newer, older} = {}] = sides
  const kind = kinds[run[0]?.state as keyof typeof kinds]
  const isRenumbered = kind === 'renumbered'
  const words = (side: 'older' | 'newer') =>
    isRenumbered ? numberIn(sides[0]?.[side]) : sides.flatMap((both) => both[side]?.pieces ?? [])
  return {
    kind,
    group: group.id,
    older: older ? [older.article] : group.older,
    newer: newer ? [newer.article] : group.newer,
    ...(older && {olderPassage: older.block.passage, olderWords: words('older')}),
    ...(newer && {newerPassage: newer.block.passage, newerWords: words('newer')})
  }
}

function numberIn(side?: RowSide): Piece[] {
  const text = side ? numberOf(side.block) : ''
  return text ? [{text, isMarked: true}] : []
}

/** Made of the kind, the places and the words; a second one alike has its number. */
function changeId(change: NewChange, ids: Map<string, number>): string {
  const {kind, newer, newerPassage, newerWords, older, olderPassage, olderWords} = change
  const names = (articles: readonly ComparedArticle[]) => articles.map(({id}) => id)
  const letters = (pieces?: readonly Piece[]) => pieces?.map(({text}) => text).join('')
  const made = JSON.stringify([
    kind,
    [names(older), olderPassage, letters(olderWords)],
    [names(newer), newerPassage, letters(newerWords)]
  ])
  const id = `muutos_${hash('sha256', made, 'hex').slice(0, 8)}`
  const count = (ids.get(id) ?? 0) + 1
  ids.set(id, count)
  return count === 1 ? id : `${id}_${count}`
}
