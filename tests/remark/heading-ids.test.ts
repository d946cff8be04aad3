import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {reservedIds} from '../../src/identifiers/routes.ts'
import {readPage} from './read.ts'

const idsOf = (text: string) => readPage(text).parts.flatMap(({id}) => id ?? [])

const cases: ReadonlyArray<[heading: string, id: string]> = [
  ['Mitä sivustolta löytyy?', 'mitä-sivustolta-löytyy'],
  ['*Kuka* <Term id="kunta">kunnista</Term> päättää', 'kuka-kunnista-päättää'],
  ['14 §:n 1 momentti', '14n-1momentti'],
  ['e-osoite & muut', 'e-osoite--muut'],
  // Nothing is left of it.
  ['…', 'kohta'],
  // Taken by the frame of the page.
  ['Sisalto', 'sisalto-1']
]

for (const [heading, id] of cases) {
  test(heading, () => assert.deepEqual(idsOf(`## ${heading}\n\nTeksti.`), [id]))
}

test('each heading begins a part, with the words of all kinds of blocks below it', () => {
  const {parts} = readPage(
    'Alku.\n\n## A\n\n- x\n- y\n\n| a | b |\n|---|---|\n| c | d |\n\n### B\n\nz'
  )
  assert.deepEqual(parts, [
    {text: 'Alku.'},
    {id: 'a', heading: 'A', text: 'x y a b c d'},
    {id: 'b', heading: 'B', text: 'z'}
  ])
})

test('headings that stand twice, or look as if they did', () => {
  const headings = idsOf('## A\n\nx\n\n## A 1\n\nx\n\n## A\n\nx\n\n### A\n\nx')
  assert.deepEqual(headings, ['a', 'a-1', 'a-2', 'a-3'])
})

test('the ids of the frame are those that layouts write', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url))
  const written = globSync('layouts/*.astro', {cwd: src}).flatMap((file) =>
    [...readFileSync(src + file, 'utf8').matchAll(/\bid="([^"{]+)"/gu)].map(([, id]) => id)
  )
  assert.deepEqual(
    written.filter((id) => !reservedIds.some((reserved) => reserved === id)),
    []
  )
})
