import assert from 'node:assert/strict'
import test from 'node:test'
import {compareTexts} from '../../src/comparison/compare-texts.ts'
import type {ComparedArticle, ComparedText} from '../../src/comparison/compared-text.ts'
import type {Comparison, Row} from '../../src/comparison/comparison.ts'
import {randomNumbers} from '../citations/random.ts'
import {invention} from './invented-text.ts'
import {editing} from './random-edits.ts'

/*
 * Whatever was edited: the page without what was added is the old text, without what was removed
 * the new one, letter by letter; what is not marked is the same; every change is in the list once;
 * no citation, number or day is cut.
 */
const texts = 2000
const editsOfEach = 5

test(`what holds of ${texts * editsOfEach} random edits`, () => {
  for (let seed = 1; seed <= texts; seed++) {
    const random = randomNumbers(seed)
    const older = invention(random).text(2 + random(5))
    const {done, text} = editing(random)(older, editsOfEach)
    const newer = structuredClone(text)
    const comparison = compareTexts(older, newer)
    try {
      holds(older, newer, comparison)
    } catch (error) {
      throw new Error(`Seed ${seed}, ${done.join(', ')}`, {cause: error})
    }
  }
})

test('a text compared with itself has no changes', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const text = invention(randomNumbers(seed)).text(6)
    const {changes, groups} = compareTexts(text, structuredClone(text))
    assert.deepEqual(changes, [])
    assert.ok(groups.every(({states}) => states.join() === 'same'))
  }
})

function holds(older: ComparedText, newer: ComparedText, {changes, groups}: Comparison): void {
  const rows = groups.flatMap((group) => group.rows)
  for (const side of ['older', 'newer'] as const) {
    for (const article of (side === 'older' ? older : newer).articles) {
      assert.equal(shown(rows, side, article), written(article))
    }
  }

  for (const row of rows) {
    const [before, after] = [row.older ?? row.move, row.newer ?? row.move]
    if (before && after) assert.equal(letters(before, false).trim(), letters(after, false).trim())
    assert.equal(row.state !== 'same', row.change !== undefined)
    if (row.state === 'same') assert.equal(letters(row.older), letters(row.newer))
  }

  const ids = changes.map(({id}) => id)
  assert.equal(new Set(ids).size, ids.length)
  const told = new Set(rows.flatMap(({change}) => change ?? []))
  assert.deepEqual(
    [...told].filter((id) => !ids.includes(id)),
    []
  )
  const ofArticles = changes.filter(({kind}) => /^article-|^heading/u.test(kind))
  assert.deepEqual(
    changes.filter((change) => !ofArticles.includes(change) && !told.has(change.id)),
    []
  )
  for (const {pieces} of rows.flatMap((row) => [row.older ?? [], row.newer ?? []].flat())) {
    assertWhole(pieces.map(({text}) => text))
  }
  for (const article of older.articles)
    assertOnce(
      groups.flatMap((group) => group.older),
      article
    )
  for (const article of newer.articles)
    assertOnce(
      groups.flatMap((group) => group.newer),
      article
    )
}

function assertOnce(articles: ComparedArticle[], article: ComparedArticle): void {
  assert.equal(articles.filter((one) => one === article).length, 1)
}

/** No mark begins or ends inside a number, a day, a citation or a word with an ending. */
function assertWhole(pieces: string[]): void {
  const text = pieces.join('')
  const whole =
    /\d+(?:[.,/:–-]\d+)+|\d+(?: \p{Ll})? §(?::\p{Ll}+)?|\p{L}+:\p{Ll}+|\d+ momentin|\d+ päivänä \p{L}+ \d{4}|\p{L}+-\d+|[\p{L}\p{N}]+|\d+(?: \d{3})+/gu
  const cuts = new Set<number>()
  let at = 0
  for (const piece of pieces) {
    at += piece.length
    cuts.add(at)
  }
  for (const {0: found, index} of text.matchAll(whole)) {
    for (let inside = index + 1; inside < index + found.length; inside++) {
      assert.ok(!cuts.has(inside), `“${found}” is cut in “${text}”`)
    }
  }
}

function letters(side: Row['older'], isMarked?: boolean): string {
  const pieces = side?.pieces ?? []
  return pieces
    .filter((piece) => isMarked === undefined || piece.isMarked === isMarked)
    .map(({text}) => text)
    .join('')
}

/** An article as the page has it: blocks parted by a line. */
function shown(rows: readonly Row[], side: 'older' | 'newer', article: ComparedArticle): string {
  return rows
    .flatMap((row) => row[side] ?? [])
    .filter((one) => one.article === article)
    .map((one) => (one.isFirst ? `\n${letters(one).slice(1)}` : letters(one)))
    .join('')
}

function written({blocks}: ComparedArticle): string {
  return blocks.map(({text}) => `\n${text}`).join('')
}
