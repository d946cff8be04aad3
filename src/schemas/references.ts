import {z} from 'zod'
import {inOtherLanguages, slug, words} from './scalars.ts'

/**
 * What a field can name. `member` is a party of the version that the entry is about; `body` one of
 * its party's bodies; `forum` a level of cooperation of any version; `article` one of the version
 * that replaced this; `clause` one of the agreement that this amends; `provision` a written one, `611/2021 14 §`; `chapter` and `part` those of the
 * act; `archive` a text beside the sources; `address` a page of the site.
 */
export type Referred =
  | 'source'
  | 'party'
  | 'member'
  | 'body'
  | 'forum'
  | 'version'
  | 'article'
  | 'clause'
  | 'decision'
  | 'provision'
  | 'chapter'
  | 'part'
  | 'archive'
  | 'address'

/**
 * Says what a field refers to. Checks, backlinks, what a source supports and completion in editors
 * follow from it.
 */
export function refersTo<Schema extends z.ZodType>(what: Referred, schema: Schema): Schema {
  return schema.meta({refersTo: what})
}

/** A field that names a thing by its id. */
export const idOf = (what: Referred) => refersTo(what, slug)

/** Says that the sources beside a field support its words; of several, the first that there is. */
export function supported<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({isSupported: true})
}

/** A statement in front matter: our words with the sources they rest on. */
export const statement = z.strictObject({
  text: supported(words).describe('Virke tai kaksi omin sanoin.'),
  texts: inOtherLanguages.describe('Sama muilla kielillä.'),
  sources: z.array(idOf('source')).min(1).describe('Lähteet.')
})

/** A step into a value: the name of a field, or every item of a list. */
const each = Symbol('each item')
type Step = string | typeof each

/** A field that refers to something, by its place in a schema. */
export interface ReferenceField {
  steps: readonly Step[]
  to: Referred
  /** Names of the fields beside it whose words its sources support. */
  supported: readonly string[]
}

/** One reference that stands in data. */
export interface Reference {
  to: Referred
  id: string
  path: PropertyKey[]
  /** What the field beside it says, as it stands there. */
  supported: unknown
}

const known = new WeakMap<z.ZodType, readonly ReferenceField[]>()

/** The fields of a schema that refer to something. */
export function referenceFields(schema: z.ZodType): readonly ReferenceField[] {
  const fields = known.get(schema) ?? fieldsIn(schema, [], [])
  known.set(schema, fields)
  return fields
}

function fieldsIn(
  schema: z.ZodType,
  steps: readonly Step[],
  beside: readonly string[]
): ReferenceField[] {
  const {refersTo: to} = (schema.meta() ?? {}) as {refersTo?: Referred}
  if (to) return [{steps, to, supported: beside}]
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>)
    const own = fields.filter(([, field]) => isSupported(field)).map(([name]) => name)
    return fields.flatMap(([name, field]) => fieldsIn(field, [...steps, name], own))
  }
  if (schema instanceof z.ZodArray) {
    return fieldsIn(schema.element as z.ZodType, [...steps, each], beside)
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((one) => fieldsIn(one as z.ZodType, steps, beside))
  }
  const inner = within(schema)
  return inner ? fieldsIn(inner, steps, beside) : []
}

function isSupported(schema: z.ZodType): boolean {
  const inner = within(schema)
  return schema.meta()?.['isSupported'] === true || (inner !== undefined && isSupported(inner))
}

function within(schema: z.ZodType): z.ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return schema.unwrap() as z.ZodType
  }
  return schema instanceof z.ZodPipe ? (schema.in as z.ZodType) : undefined
}

/** Every reference of some data, in the order of its schema; of data that is sound in part, what is. */
export function referencesIn(schema: z.ZodType, data: unknown): Reference[] {
  return referenceFields(schema).flatMap(({steps, supported: names, to}) =>
    follow(data, steps, []).flatMap(({beside, path, value}) =>
      typeof value === 'string'
        ? [{to, id: value, path, supported: names.map((name) => beside[name]).find(Boolean)}]
        : []
    )
  )
}

interface Found {
  value: unknown
  path: PropertyKey[]
  /** The innermost object around the value. */
  beside: Readonly<Record<string, unknown>>
}

function follow(
  value: unknown,
  [step, ...rest]: readonly Step[],
  path: PropertyKey[],
  beside: Found['beside'] = {}
): Found[] {
  if (step === undefined) return [{value, path, beside}]
  if (step === each) {
    const items: readonly unknown[] = Array.isArray(value) ? value : []
    return items.flatMap((item, index) => follow(item, rest, [...path, index], beside))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const inside = value as Record<string, unknown>
  return follow(inside[step], rest, [...path, step], inside)
}
