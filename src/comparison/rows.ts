import type {SentencePairs} from './compare-texts.ts'
import {type ComparedWords, compareWords} from './compare-words.ts'
import type {ComparedBlock, Sentence} from './compared-text.ts'
import type {Row, RowSide} from './comparison.ts'
import type {ArticleGroup} from './match-articles.ts'

/** The sentences of a group beside each other, in an order that keeps that of both sides. */
export function rowsOf(group: ArticleGroup, pairs: SentencePairs): Row[] {
  const older = group.older.flatMap(pairs.of)
  const newer = group.newer.flatMap(pairs.of)
  const rows: Row[] = []
  let left = 0
  const oldUntil = (end: number) => {
    for (; left < end; left++) rows.push(oldRow(older[left] as Sentence, pairs))
  }
  for (const sentence of newer) {
    const before = pairs.staying.get(sentence)
    if (before) {
      oldUntil(older.indexOf(before, left))
      left++
      rows.push(stayingRow(before, sentence))
    } else rows.push(newRow(sentence, pairs))
  }
  oldUntil(older.length)
  return rows
}

function stayingRow(older: Sentence, newer: Sentence): Row {
  const words = compareWords(older.text, newer.text)
  const state = stateOf(older, newer)
  return {state, older: side(older, words.older), newer: side(newer, words.newer)}
}

function stateOf(older: Sentence, newer: Sentence): 'same' | 'renumbered' | 'changed' {
  const hasOtherNumber =
    older.isFirst && newer.isFirst && numberOf(older.block) !== numberOf(newer.block)
  if (!hasOtherNumber) return older.text === newer.text ? 'same' : 'changed'
  return withoutNumber(older) === withoutNumber(newer) ? 'renumbered' : 'changed'
}

/** The number of a paragraph or an item, whether it stands in its text or the list counts. */
export function numberOf({label, number}: ComparedBlock): string {
  return number ?? label ?? ''
}

function withoutNumber({block: {number = ''}, text}: Sentence): string {
  return text.trim().slice(number.length).trim()
}

function oldRow(sentence: Sentence, {moved}: SentencePairs): Row {
  const move = moved.get(sentence)
  if (!move) return {state: 'removed', older: side(sentence, whole(sentence))}
  const words = movedWords(sentence, move.other)
  return {
    state: 'moved-away',
    older: side(sentence, words.older),
    move: {number: move.number, ...side(move.other, words.newer)}
  }
}

function newRow(sentence: Sentence, {moved}: SentencePairs): Row {
  const move = moved.get(sentence)
  if (!move) return {state: 'added', newer: side(sentence, whole(sentence))}
  const words = movedWords(move.other, sentence)
  return {
    state: 'moved-here',
    newer: side(sentence, words.newer),
    move: {number: move.number, ...side(move.other, words.older)}
  }
}

/** The white space before a sentence is its place's. */
function movedWords(older: Sentence, newer: Sentence): ComparedWords {
  if (older.text.trim() !== newer.text.trim()) return compareWords(older.text, newer.text)
  const pieces = ({text}: Sentence) => [{text, isMarked: false}]
  return {older: pieces(older), newer: pieces(newer)}
}

function whole({text}: Sentence) {
  return [{text, isMarked: true}]
}

function side({article, block, isFirst}: Sentence, pieces: RowSide['pieces']): RowSide {
  return {article, block, isFirst, pieces}
}
