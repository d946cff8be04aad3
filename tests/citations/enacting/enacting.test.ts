import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import type {CitedPath} from '../../../src/citations/citation.ts'
import type {EnactedChange} from '../../../src/citations/enacting/enacted-change.ts'
import {readEnactingClause} from '../../../src/citations/enacting/read-enacting-clause.ts'
import {formatStatuteNumber} from '../../../src/identifiers/statute-number.ts'

/** Clauses with what each does, place by place: `amended 9001/2020 7:4`. */
const clauses: {text: string; expected: string[]}[] = []
for (const line of readFileSync(new URL('clauses.txt', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  if (!line.startsWith('  ')) clauses.push({text: line, expected: []})
  else {
    const [verb = '', act = ''] = line.trim().split(' ')
    const places = line.trim().slice(verb.length + act.length + 2)
    for (const place of places.split(', ')) {
      clauses.at(-1)?.expected.push(`${verb} ${act} ${place}`)
    }
  }
}

function told({act, part, path, to, verb}: EnactedChange): string {
  const place = [placeOf(path), part].filter(Boolean).join(' ') || 'whole'
  const number = act ? formatStatuteNumber(act) : '?'
  return `${verb} ${number} ${place}${to ? ` > ${placeOf(to)}` : ''}`
}

function placeOf({chapter, paragraph, section, subparagraph, subsection}: CitedPath): string {
  const below = [paragraph, subparagraph].filter(Boolean).map((one) => `.${one}`)
  return [
    chapter && `chp ${chapter}`,
    section && `${section}${subsection ? `:${subsection}` : ''}${below.join('')}`
  ]
    .filter(Boolean)
    .join(' ')
}

for (const {expected, text} of clauses) {
  test(text, () => {
    assert.deepEqual(readEnactingClause(text).map(told).sort(), expected.toSorted())
  })
}

test('sixty clauses at least; how many places are right, and how many are found', (context) => {
  let right = 0
  let found = 0
  let wanted = 0
  for (const {expected, text} of clauses) {
    const read = readEnactingClause(text).map(told)
    right += read.filter((place) => expected.includes(place)).length
    found += read.length
    wanted += expected.length
  }
  context.diagnostic(
    `${clauses.length} clauses, ${wanted} places: P ${right}/${found}, R ${right}/${wanted}`
  )
  assert.ok(clauses.length >= 60)
  assert.ok(right / found >= 0.95 && right / wanted >= 0.95)
})

test('spaces that do not break, and letters glued to their numbers, change nothing', () => {
  for (const {expected, text} of clauses) {
    const hard = text.replace(/(?<=\d) (?=[a-c]?\b|§)/gu, '\u00A0').replaceAll(' §', '\u202F§')
    assert.deepEqual(readEnactingClause(hard).map(told).sort(), expected.toSorted(), hard)
  }
})

test('the span is the words that name the place', () => {
  const text = 'lisätään vuonolain (9100/2019) 9 §:ään uusi 4 momentti seuraavasti:'
  const [change] = readEnactingClause(text)
  assert.equal(text.slice(...(change?.span ?? [0, 0])), '4 momentti')
})

test('a text that enacts nothing', () => {
  assert.deepEqual(readEnactingClause('Kunnan on noudatettava kuntalain (410/2015) 5 §:ää.'), [])
})
