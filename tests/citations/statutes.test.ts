import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {findCitations} from '../../src/citations/find.ts'
import {compactStatutes} from '../../src/citations/statutes/compact.ts'
import {
  isRead,
  type KnownStatute,
  readStatutes,
  statutes
} from '../../src/citations/statutes/statutes.ts'
import {formatStatuteNumber} from '../../src/identifiers/statute-number.ts'

/* The data file against itself: what one entry says must not contradict another. */

const numberOf = ({statute}: KnownStatute) => formatStatuteNumber(statute)

test('at least 300 acts, in the order of the Statutes, none twice', () => {
  const keys = statutes.map(({statute: {year, number}}) => year * 10_000 + number)
  assert.ok(keys.length >= 300)
  assert.deepEqual(
    keys,
    [...new Set(keys)].sort((a, b) => a - b)
  )
})

test('a bundle knows all that the data file does, but for where it was read', () => {
  const file = new URL('../../src/citations/statutes/statutes.json', import.meta.url)
  const bundled = readStatutes(JSON.parse(compactStatutes(readFileSync(file, 'utf8'))))
  const plain = (known: KnownStatute) => ({...known, read: Object.keys(known.read).sort()})
  const byNumber = (known: KnownStatute) => [numberOf(known), plain(known)]
  assert.deepEqual(
    Object.fromEntries(bundled.map(byNumber)),
    Object.fromEntries(statutes.map(byNumber))
  )
})

test('an act comes into force in its year or a few years after, and ends later', () => {
  const wrong = statutes.filter(
    ({statute, since, until}) =>
      since < statute.year || since > statute.year + 3 || (until !== undefined && until < since)
  )
  assert.deepEqual(wrong.map(numberOf), [])
})

test('acts of one title were in force one after another', () => {
  const wrong: string[] = []
  for (const [title, acts] of Map.groupBy(statutes, ({titles}) => titles.fi)) {
    for (const [index, {until}] of acts.slice(0, -1).entries()) {
      const next = acts[index + 1]
      // The year in which one gave way to the other is of both.
      if (until === undefined || !next || until > next.since) wrong.push(title)
    }
  }
  assert.deepEqual(wrong, [])
})

test('no name is said twice of one act', () => {
  const wrong = statutes.filter(({names, titles}) => {
    const all = [titles.fi, titles.sv, titles.en, ...names].filter((name) => name !== undefined)
    return new Set(all.map((name) => name.toLowerCase())).size < all.length
  })
  assert.deepEqual(wrong.map(numberOf), [])
})

test('every act says where it was read, in a document of its year or a later one', () => {
  const wrong = statutes.filter(({statute, read}) =>
    Object.values(read).some((document) => {
      const year = /^(?:\d+\/|kho|kko)(?<year>\d{4})/u.exec(document)?.groups?.['year']
      return year === undefined || Number(year) < statute.year
    })
  )
  assert.deepEqual(wrong.map(numberOf), [])
  const languages = statutes.filter(({titles, read}) => read.sv && !titles.sv)
  assert.deepEqual(languages.map(numberOf), [])
})

test('no title is that of two acts of one year', () => {
  const titles = statutes.flatMap(({statute, titles: {fi, sv}}) =>
    [fi, sv].map((title) => title && `${title} ${statute.year}`)
  )
  const known = titles.filter((title) => title !== undefined)
  assert.deepEqual(
    known.filter((title, index) => known.indexOf(title) < index),
    []
  )
})

test('a Swedish title that nobody has read leads nowhere, unless the number stands with it', () => {
  const [unread] = findCitations('5 § i lagen om fiske', {date: '1990-05-01'})
  assert.equal(unread?.kind === 'provision' && unread.act.state, 'open')
  const [numbered] = findCitations('5 § i lagen om fiske (286/1982)')
  assert.equal(numbered?.kind === 'provision' && numbered.act.state, 'known')
})

test('Swedish titles are there, but where nobody was sure of them', () => {
  const unsure = [
    ...['248/1970', '433/1984', '153/1985', '353/1987', '670/1991', '484/1996', '960/1996'],
    ...['532/1998', '728/2000', '1108/2000', '439/2011', '873/2015', '600/2019', '431/2023']
  ]
  assert.deepEqual(statutes.filter(({titles}) => !titles.sv).map(numberOf), unsure)
})

test('a text is never about an act that is younger than itself', () => {
  const [before] = findCitations('pelastuslain 3 §', {date: '1960-05-01'})
  assert.equal(before?.kind === 'provision' && before.act.state, 'open')
  const [after] = findCitations('eläinten lääkitsemisestä annetun lain 3 §', {date: '2005-05-01'})
  assert.deepEqual(after?.kind === 'provision' && after.act, {
    state: 'known',
    statute: {year: 1997, number: 617}
  })
})

test('an act that nobody has read is led to by its number alone, not by a title or its letters', () => {
  const unread = statutes.filter((known) => !isRead(known.statute))
  for (const {statute, titles, abbreviations} of unread) {
    const date = `${statute.year + 1}-05-01`
    for (const name of [titles.fi, ...abbreviations]) {
      const [citation] = findCitations(`${name} 5 §`, {date})
      const act = citation?.kind === 'provision' ? citation.act : undefined
      assert.ok(act?.state !== 'known' || isRead(act.statute), name)
    }
    const [numbered] = findCitations(`Lain ${formatStatuteNumber(statute)} 5 §`)
    assert.ok(numbered?.kind === 'provision')
    assert.deepEqual(numbered.act, {state: 'known', statute})
  }
})
