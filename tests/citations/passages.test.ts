import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {type Passage, scorePassages} from './score.ts'

/* Passages that were marked before anything read them: `src/citations/README.md` has the figures. */

const passages: Passage[] = readFileSync(
  new URL('fixtures/passages.jsonl', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

test('no passage has a wrong link or a decision taken for a statute', () => {
  const {wrongLinks, decisionsTaken} = scorePassages(passages)
  assert.deepEqual({wrongLinks, decisionsTaken}, {wrongLinks: [], decisionsTaken: []})
})

test('of a hundred citations at least 97 are right and 95 are found', () => {
  const {right, notRight, missed} = scorePassages(passages)
  assert.ok(right / (right + notRight) >= 0.97, `precision: ${right} and ${notRight}`)
  assert.ok(right / (right + missed) >= 0.95, `recall: ${right} and ${missed}`)
})

test('a mark cuts its words out of its passage', () => {
  for (const {id, text, citations, decisionRefs} of passages)
    for (const {span, text: words} of [...citations, ...decisionRefs] as {
      span: [number, number]
      text: string
    }[])
      assert.equal(text.slice(...span), words, id)
})
