import type {z} from 'zod'
import type {Diagnostic} from './diagnostic.ts'
import {nearest} from './nearest.ts'
import {isRuleId} from './rules.ts'
import {describeSchema, knownKeys} from './schema-words.ts'
import type {YamlText} from './yaml-text.ts'

type Issue = z.core.$ZodIssue

/** Checks parsed YAML against a schema; every fault gets the place of the value it is about. */
export function validate<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  yaml: YamlText
): {data: z.output<Schema> | undefined; diagnostics: Diagnostic[]} {
  if (yaml.diagnostics.length > 0) return {data: undefined, diagnostics: yaml.diagnostics}
  const result = schema.safeParse(yaml.value)
  if (result.success) return {data: result.data, diagnostics: []}
  const diagnostics = result.error.issues.flatMap((issue) =>
    toDiagnostics(file, schema, yaml, issue)
  )
  return {data: undefined, diagnostics}
}

function toDiagnostics(
  file: string,
  schema: z.ZodType,
  yaml: YamlText,
  issue: Issue
): Diagnostic[] {
  const {path} = issue
  const value = valueAt(yaml.value, path)
  const subject = path.length > 0 ? path.map(String).join('.') : file
  const expected = describeSchema(schema, path)

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.map((key) => ({
      file,
      place: yaml.placeOfKey([...path, key]),
      rule: 'unknown-field',
      found: key,
      expected: known.join(', '),
      nearest: nearest(key, known)
    }))
  }

  const place = yaml.placeOf(path)
  if (value === undefined && issue.code !== 'custom') {
    return [{file, place, rule: 'missing-field', subject, expected}]
  }
  if (issue.code === 'invalid_type') {
    return [
      {file, place, rule: 'wrong-type', subject, found: show(value), expected: issue.expected}
    ]
  }
  if (isRuleId(issue.message) && issue.message !== 'wrong-value') {
    return [{file, place, rule: issue.message, subject, found: show(value)}]
  }
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
  return [
    {
      file,
      place,
      rule: 'wrong-value',
      subject,
      found: show(value),
      expected: values?.join(', ') ?? expected,
      nearest: values && nearest(String(value), values)
    }
  ]
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<PropertyKey, unknown>)[step]
        : undefined,
    value
  )
}

function show(value: unknown): string {
  if (typeof value === 'string') return value
  const text = value instanceof Date ? value.toISOString() : JSON.stringify(value)
  return (text ?? String(value)).slice(0, 80)
}
