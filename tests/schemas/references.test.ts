import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {type Document, parseDocument} from 'yaml'
import {z} from 'zod'
import {readEntries} from '../../src/content/entries.ts'
import {entryKinds, kindNames} from '../../src/content/entry-kinds.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {pageDocuments} from '../../src/formats/json/json-pages.ts'
import {splitAddress} from '../../src/identifiers/ledger.ts'
import {namedBy} from '../../src/model/field-links.ts'
import {thingsOf} from '../../src/model/things.ts'
import {type Referred, referenceFields, referencesIn} from '../../src/schemas/references.ts'
import {foundByName, namesInFields} from '../../src/search/names-in-fields.ts'
import {memoryCache} from '../fixtures/overlay.ts'

/*
 * A field that names something says so in its schema. From that follow a fault when the name is
 * unknown, a link back when it is known, a place in search and one in the data: whoever adds a field
 * and forgets one of them finds it here.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = [
  'content',
  'tests/fixtures/regions/merikaari/content',
  'tests/fixtures/base/content',
  'tests/fixtures/regions/jarvi-savo/content'
]
const today = '2026-11-29'

/** A name of each kind that nothing has. */
const unknown: Readonly<Record<Referred, string>> = {
  source: 'olematon-nimi',
  party: 'olematon-nimi',
  member: 'olematon-nimi',
  body: 'olematon-nimi',
  forum: 'olematon-nimi',
  version: '1901',
  article: 'art_99',
  clause: 'art_99',
  decision: 'olematon-nimi',
  provision: '9999/2021 99 §',
  chapter: '99',
  part: '99',
  archive: 'olematon-nimi.txt',
  address: '/olematon/sivu/'
}

const contents = await Promise.all(
  folders.map(async (folder) => {
    const at = path.join(root, folder)
    const {corpus, diagnostics} = await readCorpus(at, {cache: memoryCache, today})
    assert.ok(corpus, JSON.stringify(diagnostics))
    return {at, corpus, entries: readEntries(at, memoryCache)}
  })
)

/** Fields that none of these contents has, written into one. Only the added names count. */
const added: readonly [file: string, fields: Record<string, unknown>][] = [
  [
    'agreement/2024/index.mdx',
    {
      parties: ['haukkaranta', 'tyynela'],
      life: [
        {event: 'joins', party: 'tyynela', on: '2024-11-01', sources: ['yhteistyosopimus-2024']}
      ],
      approvedBySource: {parties: ['tyynela'], source: 'yhteistyosopimus-2024', quote: 'Sanat'}
    }
  ],
  ['agreement/2022/01-tarkoitus.mdx', {sameAs: ['art_1', 'art_2']}],
  [
    'decisions/2024-09-16-tyynela-88.mdx',
    {
      outcome: 'proposed-onward',
      proposedTo: 'kaupunginvaltuusto',
      also: [{version: '2022', outcome: 'terminated'}],
      relations: [{kind: 'amends', decision: '2022-02-14-tyynela-11'}],
      appeals: [{kind: 'rectification', outcome: 'pending', sources: ['yhteistyosopimus-2024']}]
    }
  ]
]
const everything = mkdtempSync(path.join(tmpdir(), 'references-'))
process.on('exit', () => rmSync(everything, {recursive: true, force: true}))
cpSync(path.join(root, folders[1] ?? ''), everything, {recursive: true})
for (const [file, values] of added) {
  rewrite(path.join(everything, file), (document) => {
    for (const [name, value] of Object.entries(values)) document.set(name, value)
  })
}
const tested = [...contents, {at: everything, entries: readEntries(everything, memoryCache)}]

const fields = kindNames.flatMap((kind) =>
  referenceFields(entryKinds[kind].schema).map((field) => ({kind, ...field}))
)
const nameOf = (steps: readonly (string | symbol)[]) =>
  steps.map((step) => (typeof step === 'string' ? step : '*')).join('.')

/** Changes the fields of a file, whatever text follows them. */
function rewrite(file: string, change: (document: Document) => void): void {
  const text = readFileSync(file, 'utf8')
  const [, front = text, rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/u.exec(text) ?? []
  const document = parseDocument(front)
  change(document)
  writeFileSync(file, rest ? `---\n${document}${rest}` : String(document))
}

async function faultsOf(folder: string, file: string): Promise<string[]> {
  const {diagnostics} = await readCorpus(folder, {cache: memoryCache, today})
  return diagnostics.flatMap((one) =>
    one.file === file ? [`${one.rule} ${one.place.line}:${one.place.column} ${one.found}`] : []
  )
}

/** The faults of a file that come when an unknown name stands where a known one stood. */
async function newFaults(folder: string, file: string, place: PropertyKey[], name: string) {
  const copy = mkdtempSync(path.join(tmpdir(), 'references-'))
  try {
    cpSync(folder, copy, {recursive: true})
    // Written anew before too, so that places are the same.
    rewrite(path.join(copy, file), () => {})
    const before = new Set(await faultsOf(copy, file))
    rewrite(path.join(copy, file), (document) => document.setIn(place, name))
    return (await faultsOf(copy, file)).filter((fault) => !before.has(fault))
  } finally {
    rmSync(copy, {recursive: true, force: true})
  }
}

for (const {kind, steps, to} of fields) {
  const name = `${kind}: ${nameOf(steps)}`
  test(`${name} names a thing (${to}): an unknown one is a fault of its file`, async () => {
    const found = tested.flatMap((content) =>
      content.entries.of(kind).flatMap(({data, file}) =>
        referencesIn(entryKinds[kind].schema, data)
          .filter(({path: own}) => matches(own, steps))
          .map(({path: own}) => ({content, file, place: own}))
      )
    )[0]
    assert.ok(found, `${name} is in no content that is tested: write it into one`)
    const faults = await newFaults(found.content.at, found.file, found.place, unknown[to])
    assert.notDeepEqual(faults, [], name)
  })
}

function matches(own: readonly PropertyKey[], steps: readonly (string | symbol)[]): boolean {
  return (
    own.length === steps.length &&
    steps.every((step, at) => typeof step === 'symbol' || step === own[at])
  )
}

test('what a field names leads back, is found by its name or says why not, and stands in the data', () => {
  const tried = new Set<Referred>()
  for (const {corpus} of contents) {
    const names = namesInFields(corpus)
    const documents = new Map(
      pageDocuments(corpus).map(({address, document}) => [address, document] as const)
    )
    for (const thing of thingsOf(corpus)) {
      const {page} = splitAddress(thing.entry.address)
      const data = JSON.stringify(documents.get(page)?.() ?? null)
      for (const {address, name, to} of namedBy(corpus, thing)) {
        tried.add(to)
        const target = splitAddress(address).page
        if (target !== page) {
          const back = corpus.backlinks.get(target) ?? []
          const own = back.some((link) => splitAddress(link.address).page === page)
          assert.ok(own, `${page} leads to ${address} (${to}), and nothing leads back`)
        }
        if (foundByName[to] === true && name) {
          assert.ok(names.get(thing.entry.address)?.includes(name), `${page} by ${name}`)
        } else assert.ok(name === '' || foundByName[to], to)
        if (data !== 'null') {
          assert.ok(
            data.includes(target) || data.includes(name),
            `${page}: ${address} is in no data`
          )
        }
      }
    }
  }
  assert.ok(tried.size > 6, [...tried].join())
})

test('no field is shaped as a name of something and says not what it names', () => {
  const silent = kindNames.flatMap((kind) =>
    idsIn(entryKinds[kind].schema, []).map((own) => `${kind}: ${own}`)
  )
  // Their own names, that others name them by.
  assert.deepEqual(
    silent.filter((own) => !/[.: ]id$/u.test(own)),
    // Former ids of a term: what they lead to is the term itself.
    ['glossary: formerly']
  )
})

/** Paths of plain ids in a schema. */
function idsIn(schema: z.ZodType, steps: readonly string[]): string[] {
  const meta = schema.meta() ?? {}
  if ('refersTo' in meta) return []
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      idsIn(field, [...steps, name])
    )
  }
  if (schema instanceof z.ZodArray) return idsIn(schema.element as z.ZodType, steps)
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((one) => idsIn(one as z.ZodType, steps))
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return idsIn(schema.unwrap() as z.ZodType, steps)
  }
  if (schema instanceof z.ZodPipe) return idsIn(schema.in as z.ZodType, steps)
  const isId =
    schema instanceof z.ZodString &&
    schema.safeParse('a-b').success &&
    !schema.safeParse('A b').success
  return isId ? [steps.join('.')] : []
}
