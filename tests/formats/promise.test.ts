import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import test from 'node:test'
import {z} from 'zod'
import {csvFiles} from '../../src/formats/csv-tables.ts'
import {wholeText} from '../../src/formats/data-file.ts'
import {documentSchemas} from '../../src/formats/json/json-documents.ts'
import {schemaVersion} from '../../src/formats/json/json-schema.ts'
import {regions} from './regions.ts'

/*
 * Within one `schemaVersion` no field and no column is taken away: whoever reads the data has been
 * promised so. `UPDATE=1 npm test -- formats/promise` adds new ones to the list of what is promised;
 * it takes none away unless the version is raised.
 */
const file = new URL('./promised-data.txt', import.meta.url)
const present = [`schemaVersion ${schemaVersion}`, ...fields(), ...columns()]

if (process.env['UPDATE'] === '1') {
  const before = existsSync(file) ? promised() : []
  const isSameVersion = before[0] === present[0]
  assert.deepEqual(isSameVersion ? lost(before) : [], [])
  writeFileSync(file, `${present.join('\n')}\n`)
}

test('nothing that was promised is gone, and all that there is is promised', () => {
  assert.deepEqual(lost(promised()), [])
  assert.deepEqual(promised(), present)
})

test('the documentation names the version', () => {
  const text = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')
  assert.ok(text.includes(`\`schemaVersion\` is ${schemaVersion}.`))
})

function promised(): string[] {
  return readFileSync(file, 'utf8').trim().split('\n')
}

/** A field that may be absent may come to be always there, never the other way round. */
function lost(lines: readonly string[]): string[] {
  const there = new Set(present)
  return lines.filter((line) => !there.has(line) && !there.has(line.replace(/^optional/u, 'field')))
}

/** Every field of every document: `field decision.outcome`, `optional decision.section`. */
function fields(): string[] {
  const found = new Set<string>()
  const walk = (schema: z.core.JSONSchema.BaseSchema, path: string) => {
    for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      walk(one as typeof schema, path)
    }
    if (schema.items) walk(schema.items as typeof schema, `${path}[]`)
    for (const [name, inside] of Object.entries(schema.properties ?? {})) {
      const kind = schema.required?.includes(name) ? 'field' : 'optional'
      found.add(`${kind} ${path}.${name}`)
      walk(inside as typeof schema, `${path}.${name}`)
    }
  }
  for (const [type, schema] of Object.entries(documentSchemas)) {
    const {$defs = {}, ...document} = z.toJSONSchema(schema, {io: 'input'})
    walk(document, type)
    // What stands in several documents has a name of its own.
    for (const [name, part] of Object.entries($defs)) walk(part, name)
  }
  return [...found].sort()
}

/** Every column of every table by its place: one that is new comes last. */
function columns(): string[] {
  const [, corpus] = regions[0] ?? []
  assert.ok(corpus)
  return csvFiles(corpus).flatMap((table) => {
    const [header = ''] = wholeText(table.write()).split('\r\n')
    return header.split(',').map((name, at) => `column ${table.address} ${at + 1} ${name}`)
  })
}
