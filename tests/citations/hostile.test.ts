import assert from 'node:assert/strict'
import {Session} from 'node:inspector/promises'
import {after, before, test} from 'node:test'
import {findCitations} from '../../src/citations/find.ts'
import {hostilePieces} from './hostile.ts'

/* What a reader costs is counted, not timed: how often its blocks of code are run. */

const session = new Session()
before(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
})
after(() => session.disconnect())

/** Blocks of `src/citations/` that run while a text is read. */
async function countSteps(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  try {
    findCitations(text)
  } catch (error) {
    assert.ok(error instanceof RangeError, String(error))
  }
  const {result} = await session.post('Profiler.takePreciseCoverage')
  let steps = 0
  for (const {url, functions} of result)
    if (url.includes('/src/citations/'))
      for (const {ranges} of functions) for (const {count} of ranges) steps += count
  return steps
}

const short = 4000
const times = 8
/** How far counts of the same work lie apart: they vary by a tenth with what V8 has optimised. */
const spread = 1.3
/** Steps for a character that no text may need, so that a megabyte is read in a second or two. */
const most = 150

test('65 hostile pieces are all there is', () => {
  assert.equal(new Set(hostilePieces).size, 65)
})

for (const piece of hostilePieces) {
  test(`reading ${JSON.stringify(piece)} again and again is linear`, async () => {
    const once = piece.repeat(Math.ceil(short / piece.length))
    const long = once.repeat(times)
    findCitations(once)
    const [few, many] = [await countSteps(once), await countSteps(long)]
    assert.ok(many <= few * times * spread + 2000, `${few} steps became ${many}`)
    assert.ok(many <= long.length * most, `${(many / long.length).toFixed(0)} steps a character`)
  })
}
