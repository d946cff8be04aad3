import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {countApprovals, isApproval} from '../../src/model/count-approvals.ts'
import {dutiesByRhythm} from '../../src/views/duties-by-rhythm.ts'
import {linkPreviewsOf} from '../../src/views/link-previews.ts'
import {referenceWeb} from '../../src/views/reference-web.ts'
import {openDecisions, timelineOf} from '../../src/views/timeline.ts'

/** What the pictures are drawn from must hold for any region. */
const folders = ['content', 'tests/fixtures/regions/merikaari/content']

for (const folder of folders) {
  const {corpus} = await readCorpus(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
  assert.ok(corpus, folder)

  test(`${folder}: every party is counted once in a version`, () => {
    for (const version of corpus.versions) {
      // Approvals of every kind are counted together; how they were given is told beside it.
      const counts = countApprovals(version).filter(
        ([state]) => state === 'approved' || !isApproval(state)
      )
      const sum = counts.reduce((all, [, count]) => all + count, 0)
      assert.equal(sum, version.parties.length, version.id)
    }
  })

  test(`${folder}: the timeline runs forward and leaves no decision out`, () => {
    const steps = timelineOf(corpus)
    const times = steps.map(({when}) => when)
    assert.deepEqual(times, times.toSorted())
    assert.ok(steps.every(({months}) => months >= 0))
    assert.deepEqual(
      new Set(steps.flatMap(({decision}) => decision ?? [])),
      new Set(corpus.decisions)
    )
    const years = steps.flatMap((step) => step.years)
    assert.deepEqual(
      years,
      years.toSorted((a, b) => a - b)
    )
    assert.equal(new Set(years).size, years.length)
  })

  test(`${folder}: what is open is no more than the parties`, () => {
    for (const {version, parties, proposed} of openDecisions(corpus)) {
      assert.ok(parties.length > 0 && proposed <= parties.length)
      assert.ok(parties.every((party) => version.parties.includes(party)))
    }
  })

  test(`${folder}: the table joins articles with sections, and no row or column is empty`, () => {
    const {rows, sections} = referenceWeb(corpus)
    const columns = new Set(sections.map(({address}) => address))
    assert.ok(rows.length > 0)
    assert.deepEqual(
      rows.filter(({cited}) => cited.size === 0 || [...cited].some((one) => !columns.has(one))),
      []
    )
    for (const column of columns) assert.ok(rows.some(({cited}) => cited.has(column)))
    const rests = corpus.versions.flatMap(({articles}) =>
      articles.flatMap(({address, rests: own}) => own.map((section) => [address, section.address]))
    )
    for (const [address, section = ''] of rests) {
      assert.ok(rows.find((row) => row.address === address)?.cited.has(section))
    }
  })

  test(`${folder}: duties that recur say how often`, () => {
    for (const [rhythm, duties] of dutiesByRhythm(corpus)) {
      assert.ok(duties.length > 0)
      assert.ok(duties.every(({passage}) => passage.subsection?.rhythms.includes(rhythm)))
    }
  })

  test(`${folder}: a preview is short and there once`, () => {
    const readings = corpus.versions.flatMap(({articles}) => articles.map(({reading}) => reading))
    const previews = linkPreviewsOf(corpus, readings)
    assert.ok(previews.length > 0)
    assert.equal(new Set(previews.map(({address}) => address)).size, previews.length)
    for (const {text = '', title} of previews) assert.ok(title && text.length <= 400, title)
  })
}
