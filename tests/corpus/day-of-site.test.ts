import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {memoryCache} from '../fixtures/overlay.ts'

const base = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))

/** The site's zone, the clock, the day of the newest change, and whether it may be there. */
const cases: ReadonlyArray<[zone: string | undefined, clock: string, day: string, sound: boolean]> =
  [
    // Half past midnight in Finland, the evening before in UTC.
    [undefined, '2024-06-01T21:30:00Z', '2024-06-02', true],
    // A day more for clocks and commits that are behind.
    [undefined, '2024-06-01T12:00:00Z', '2024-06-02', true],
    [undefined, '2024-06-01T12:00:00Z', '2024-06-03', false],
    [undefined, '2024-06-01T21:30:00Z', '2024-06-04', false],
    ['Pacific/Auckland', '2024-06-01T12:30:00Z', '2024-06-03', true],
    ['America/Anchorage', '2024-06-01T05:00:00Z', '2024-06-02', false],
    ['America/Anchorage', '2024-06-01T05:00:00Z', '2024-06-01', true]
  ]

for (const [zone, clock, day, sound] of cases) {
  test(`${day} at ${clock} ${zone ?? 'in Finland'}: ${sound ? 'sound' : 'refused'}`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'day-'))
    try {
      cpSync(base, folder, {recursive: true})
      const change = (file: string, to: (text: string) => string) => {
        const place = path.join(folder, file)
        writeFileSync(place, to(readFileSync(place, 'utf8')))
      }
      change('changes.yaml', (text) => text.replace(/day: .*/u, `day: ${day}`))
      if (zone) change('site.yaml', (text) => `${text}timeZone: ${zone}\n`)
      process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(clock) / 1000)
      const {diagnostics} = await readCorpus(folder, {cache: memoryCache})
      const told = diagnostics.filter(({rule}) => rule === 'future-day').map(({found}) => found)
      assert.deepEqual(told, sound ? [] : [day])
    } finally {
      delete process.env['SOURCE_DATE_EPOCH']
      rmSync(folder, {recursive: true})
    }
  })
}
