import {z} from 'zod'

/** The schema at a path, through optional, default, array, pipe and the like. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let inside: z.ZodType | undefined = unwrap(schema)
  for (const step of path) {
    if (inside instanceof z.ZodObject) inside = inside.shape[String(step)] as z.ZodType | undefined
    else if (inside instanceof z.ZodArray) inside = inside.element as z.ZodType
    else return undefined
    if (!inside) return undefined
    inside = typeof step === 'string' || typeof step === 'number' ? keepWords(inside) : inside
  }
  return inside
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap() as z.ZodType
  }
  return inner instanceof z.ZodPipe ? unwrap(inner.in as z.ZodType) : inner
}

/** Unwraps, but remembers the description given outside. */
function keepWords(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema)
  const words = schema.description ?? inner.description
  return words && inner.description !== words ? inner.describe(words) : inner
}

/** Names of the fields that may stand at a path. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inside = schemaAt(schema, path)
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : []
}

/** What the schema says to its author about the field at a path. */
export function describeSchema(schema: z.ZodType, path: readonly PropertyKey[]): string {
  return schemaAt(schema, path)?.description ?? ''
}

/** Kind of value at a path, as the words of rules know it: `string`, `array`, `object` … */
export function kindOfSchema(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const inside = schemaAt(schema, path)
  if (inside instanceof z.ZodEnum) return inside.options.join(', ')
  if (inside instanceof z.ZodArray) return 'array'
  if (inside instanceof z.ZodObject) return 'object'
  return inside instanceof z.ZodNumber ? 'int' : 'string'
}

/** Examples of the value at a path, else what the schema says of it. */
export function examplesOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const examples = schemaAt(schema, path)?.meta()?.['examples']
  return Array.isArray(examples) ? examples.join(', ') : '–'
}

/** Finnish words of the codes of a closed list. */
export type CodeWords = Readonly<Record<string, string>>

/** The words of the codes that the value at a path is one of; none where they have none. */
export function codeWords(schema: z.ZodType, path: readonly PropertyKey[]): CodeWords {
  return (schemaAt(schema, path)?.meta()?.['words'] ?? {}) as CodeWords
}
