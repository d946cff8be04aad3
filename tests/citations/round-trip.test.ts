import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {CitationLanguage, CitedPath} from '../../src/citations/citation.ts'
import {findCitations} from '../../src/citations/find.ts'
import {formatReferences} from '../../src/citations/formats/format.ts'
import {formatDecision} from '../../src/citations/formats/format-decision.ts'
import type {ReferenceCase} from '../../src/citations/formats/reference.ts'
import {type KnownStatute, statutes} from '../../src/citations/statutes/statutes.ts'
import {notateAct, notatePath} from './notation.ts'
import {randomNumbers} from './random.ts'

const languages: readonly CitationLanguage[] = ['fi', 'sv', 'en']
const cases: readonly ReferenceCase[] = ['nominative', 'genitive']
const random = randomNumbers(2021)

for (const language of languages) {
  for (const grammaticalCase of cases) {
    test(`every act reads back in ${language}, ${grammaticalCase}`, () => {
      for (const known of statutes) {
        for (let round = 0; round < 8; round++) {
          const paths = somePaths(known, 1 + (round % 4))
          const references = paths.map((path) => ({statute: known.statute, path}))
          const text = formatReferences(references, {language, case: grammaticalCase})
          const act = notateAct({state: 'known', statute: known.statute})
          assert.deepEqual(
            read(text),
            paths.map((path) => `${act} ${notatePath(path)}`),
            text
          )
        }
      }
    })
  }
}

test('two acts in one sentence read back', () => {
  for (let round = 0; round < 500; round++) {
    const references = [pick(statutes), pick(statutes)].flatMap((known) =>
      somePaths(known, random(2)).map((path) => ({statute: known.statute, path}))
    )
    const language = languages[round % 3] ?? 'fi'
    const text = formatReferences(references, {language})
    const expected = references.map(
      ({statute, path}) => `${notateAct({state: 'known', statute})} ${notatePath(path)}`
    )
    assert.deepEqual(read(text), expected, text)
  }
})

test('decisions read back', () => {
  for (const language of languages) {
    const decision = {body: 'Orimattilan kaupunginhallitus', date: '2025-10-06', section: '357'}
    const [found, ...more] = findCitations(formatDecision(decision, language))
    assert.equal(more.length, 0)
    assert.ok(found?.kind === 'decision')
    const {body, date, section} = found
    assert.deepEqual({body, date, section}, decision)
  }
})

function read(text: string): string[] {
  return findCitations(text).map((citation) =>
    citation.kind === 'provision'
      ? `${notateAct(citation.act)} ${notatePath(citation.path)}`
      : citation.kind
  )
}

function pick<T>(list: readonly T[]): T {
  const one = list[random(list.length) - 1]
  if (one === undefined) throw new Error('Unexpected empty list')
  return one
}

/** Places of one act in rising order, as lists and ranges are made of them. */
function somePaths({chaptered}: KnownStatute, count: number): CitedPath[] {
  const chapter = chaptered ? {chapter: String(random(30))} : {}
  const lettered = random(4) === 1
  const first = random(90)
  const step = random(3)
  const depth = random(4)
  return Array.from({length: count}, (_, index) => {
    const section = lettered ? `${first}${'abcdef'.charAt(index)}` : String(first + index * step)
    if (depth === 1) return {...chapter, section}
    const deeper = {...chapter, section: String(first)}
    if (depth === 2) return {...deeper, subsection: 1 + index * step}
    if (depth === 3) return {...deeper, subsection: 2, paragraph: String(1 + index * step)}
    return {...deeper, paragraph: '3', subparagraph: 'abcdef'.charAt(index)}
  })
}
