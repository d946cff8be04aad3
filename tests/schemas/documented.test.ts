import assert from 'node:assert/strict'
import test from 'node:test'
import {z} from 'zod'
import {entryKinds} from '../../src/content/entry-kinds.ts'

interface JsonSchema {
  description?: string
  additionalProperties?: unknown
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
}

for (const [kind, {schema}] of Object.entries(entryKinds)) {
  const json = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'}) as JsonSchema

  test(`every field of ${kind} is documented for its author`, () => {
    assert.deepEqual(undocumented(json), [])
  })
  test(`no object of ${kind} takes unknown fields`, () => {
    assert.deepEqual(open(json), [])
  })
}

function undocumented({items, properties = {}}: JsonSchema, path = ''): string[] {
  return [
    ...(items ? undocumented(items, `${path}[]`) : []),
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...undocumented(field, `${path}.${name}`)
    ])
  ]
}

function open({additionalProperties, items, properties}: JsonSchema, path = ''): string[] {
  return [
    ...(properties && additionalProperties !== false ? [path || '(whole)'] : []),
    ...(items ? open(items, `${path}[]`) : []),
    ...Object.entries(properties ?? {}).flatMap(([name, field]) => open(field, `${path}.${name}`))
  ]
}
