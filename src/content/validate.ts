import {z} from 'zod'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {mostSought} from '../diagnostics/fault-limits.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {isRuleId, type RuleId} from '../diagnostics/rules/rules.ts'
import {languages} from '../identifiers/language.ts'
import {asOwnAddress, longestName, tooLong} from '../identifiers/own-address.ts'
import {asSlug} from '../identifiers/slug.ts'
import {asDay} from '../identifiers/written-day.ts'
import {
  type CodeWords,
  codeWords,
  describeSchema,
  examplesOf,
  kindOfSchema,
  knownKeys
} from './schema-words.ts'
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
  const diagnostics = result.error.issues
    .slice(0, mostSought)
    .flatMap((issue) => toDiagnostics(file, schema, yaml, issue))
  return {data: undefined, diagnostics}
}

/** What of the fields is sound while others are not; of a list, its items that are. */
export type Sound<Data> = Data extends readonly (infer Item)[]
  ? (Item | undefined)[]
  : Partial<Data>

/** The sound part of a value that a schema refuses as a whole. */
export function soundPart(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const item = schema.element as z.ZodType
    return value.map((one) => item.safeParse(one).data)
  }
  if (!(schema instanceof z.ZodObject) || !isObject(value)) return undefined
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const {data, success} = field.safeParse(value[name])
      return success && data !== undefined ? [[name, data]] : []
    })
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toDiagnostics(
  file: string,
  schema: z.ZodType,
  yaml: YamlText,
  issue: Issue
): Diagnostic[] {
  const {path} = issue
  const value = valueAt(yaml.value, path)
  const subject = path.length > 0 ? nameOf(path) : file
  const expected = kindOfSchema(schema, path)
  const described = describeSchema(schema, path)

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path)
    return issue.keys.slice(0, mostSought).map((key) => ({
      file,
      place: yaml.placeOfKey([...path, key]),
      rule: 'unknown-field',
      found: key,
      expected: known.join(', '),
      nearest: nearest(key, known)
    }))
  }

  const place = yaml.placeOf(path)
  if (value === undefined && (issue.code !== 'custom' || issue.message === 'wrong-value')) {
    return [{file, place, rule: 'missing-field', subject, expected, described}]
  }
  if (value === null) return [{file, place, rule: 'empty-text', subject}]
  if (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !isText(value))) {
    const wanted = issue.code === 'invalid_type' ? issue.expected : 'string'
    // Numbers alone become text by quotation marks.
    const isOther = wanted === 'string' && typeof value === 'object'
    const described = isOther ? adviceForText(path, value) : `write-${wanted}`
    return [
      {file, place, rule: 'wrong-type', subject, found: show(value), expected: wanted, described}
    ]
  }
  const found = show(value)
  if (isRuleId(issue.message) && issue.message !== 'wrong-value') {
    return [{file, place, rule: issue.message, subject, found, ...wordsFor(issue.message, found)}]
  }
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
  const words = codeWords(schema, path)
  return [
    {
      file,
      place,
      rule: 'wrong-value',
      subject,
      found,
      expected:
        values?.map((value) => withWord(value, words)).join(', ') ??
        wantedOf(issue) ??
        examplesOf(schema, path),
      nearest: values && nearestCode(found, values, words)
    }
  ]
}

/** How to write what was given as a list or as fields where one text belongs. */
function adviceForText(path: readonly PropertyKey[], value: object): string {
  if (path.at(-1) === 'version') return 'write-one-version'
  const isTranslated = languages.some((language) => Object.hasOwn(value, language))
  return isTranslated ? 'write-main-language' : 'write-one-text'
}

/** A code with its Finnish word: `approved (hyväksytty)`. */
function withWord(code: string, words: CodeWords): string {
  return words[code] ? `${code} (${words[code]})` : code
}

/** The code nearest to what was written, by itself or by its Finnish word. */
function nearestCode(found: string, codes: string[], words: CodeWords): string | undefined {
  const byWord = new Map(
    codes.flatMap((code) => (words[code] ?? '').split(', ').map((word) => [word, code] as const))
  )
  const wanted = nearest(found.toLowerCase(), [...codes, ...byWord.keys()].filter(Boolean))
  return wanted && (byWord.get(wanted) ?? wanted)
}

/** What the words of some rules need besides the value. */
function wordsFor(
  rule: RuleId,
  found: string
): Pick<Diagnostic, 'nearest' | 'described' | 'expected'> {
  if (rule === 'wrong-slug') {
    const isDocument = /\.(?:pdf|docx?|odt|rtf|html?)$/iu.test(found)
    // The name of a file of the content is its id without its ending.
    const id = found.replace(/\.(?:mdx?|ya?ml|txt)$/iu, '')
    return isDocument ? {described: 'as-text-file'} : {nearest: asSlug(id)}
  }
  if (rule === 'wrong-own-address') {
    const [path = ''] = found.split('#')
    const isOther = /^(?=\/).*(?:[^\w./~-]|\/[._~-]|\.(?!html?\b)\w+(?:\/|$))/u.test(path)
    const described = isOther ? 'by-server' : 'as-address'
    return {nearest: asOwnAddress(found), described}
  }
  if (rule === 'name-too-long') return {expected: String(tooLong(found)?.limit ?? longestName)}
  if (rule === 'impossible-day') return {nearest: asDay(found)}
  return rule === 'described-without-source' ? {described: 'sources-of-term'} : {}
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

/** Name of a field with those around it, items counted from one: `bodies[2].name`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '')
}

/** The least or the most that a value may be, or what fits the fields beside it. */
function wantedOf(issue: Issue): string | undefined {
  if (issue.code === 'custom') return issue.params?.['expected']
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code !== 'too_small') return undefined
  return issue.origin === 'array' ? 'at-least-one' : `≥ ${issue.minimum}`
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function show(value: unknown): string {
  if (isText(value)) return value
  return (JSON.stringify(value) ?? String(value)).slice(0, 80)
}
