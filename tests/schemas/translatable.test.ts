import assert from 'node:assert/strict'
import test from 'node:test'
import {z} from 'zod'
import {entryKinds} from '../../src/content/entry-kinds.ts'
import {otherLanguages} from '../../src/identifiers/language.ts'
import {reasonsForOneLanguage} from '../../src/schemas/scalars.ts'

/*
 * Words for readers can be told in every language of the site: beside `title` stand `titles`, beside
 * `about` stands `aboutIn`, or `translations` has them by language. A field of words in one language
 * only says why.
 */

type Shape = Record<string, z.ZodType>

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrapped(schema.unwrap() as z.ZodType)
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.in as z.ZodType) : schema
}

/** Text of any letters, spaces and stops: for people, not an id, a day or a code. */
function isWords(schema: z.ZodType): boolean {
  return (
    schema instanceof z.ZodString &&
    !schema.meta()?.['refersTo'] &&
    schema.safeParse('Sanoja lukijalle, ja piste.').success
  )
}

function isInLanguages(schema: z.ZodType | undefined): boolean {
  const inner = schema && unwrapped(schema)
  return (
    inner instanceof z.ZodObject &&
    otherLanguages.every((language) => language in (inner.shape as Shape))
  )
}

/** Whether `translations` beside the field has it in each other language. */
function isAmongTranslations(shape: Shape, name: string): boolean {
  const {translations} = shape
  if (!translations || !isInLanguages(translations)) return false
  const byLanguage = (unwrapped(translations) as z.ZodObject).shape as Shape
  return otherLanguages.every((language) => {
    const own = byLanguage[language] && unwrapped(byLanguage[language])
    return own instanceof z.ZodObject && name in (own.shape as Shape)
  })
}

interface Found {
  path: string
  why?: string
}

/** Fields of words that are told in one language, with what each says of that. */
function inOneLanguage(schema: z.ZodType, path: string, isTold = false): Found[] {
  const meta = schema.meta() ?? {}
  const inner = unwrapped(schema)
  if (isWords(inner)) {
    if (isTold) return []
    const why = (inner.meta() ?? meta)['inOneLanguage'] ?? meta['inOneLanguage']
    return [{path, ...(typeof why === 'string' && {why})}]
  }
  if (inner instanceof z.ZodArray) return inOneLanguage(inner.element as z.ZodType, `${path}[]`)
  if (inner instanceof z.ZodUnion) {
    const options = inner.options as z.ZodType[]
    // An item that may be told in other languages stands for its short form too.
    const told = options.some((one) => {
      const shape = one instanceof z.ZodObject ? (one.shape as Shape) : {}
      return isInLanguages(shape['texts'])
    })
    return options.flatMap((one) => inOneLanguage(one, path, told && isWords(unwrapped(one))))
  }
  if (!(inner instanceof z.ZodObject)) return []
  const shape = inner.shape as Shape
  if (isInLanguages(inner)) return []
  return Object.entries(shape).flatMap(([name, field]) => {
    const others = [shape[`${name}s`], shape[`${name}In`]].some(isInLanguages)
    return inOneLanguage(field, `${path}.${name}`, others || isAmongTranslations(shape, name))
  })
}

for (const [kind, {schema}] of Object.entries(entryKinds)) {
  test(`words of ${kind} can be told in each language, or say why not`, () => {
    const found = inOneLanguage(schema, kind)
    assert.deepEqual(
      found.filter(({why}) => !why || !(why in reasonsForOneLanguage)),
      []
    )
  })
}

test('the walk finds words that are told in one language only', () => {
  const words = z.string().min(1)
  const others = z.strictObject({sv: words.optional(), en: words.optional()}).optional()
  const found = inOneLanguage(
    z.strictObject({
      ...{title: words, name: words, names: others, about: words.optional(), aboutIn: others},
      list: z.array(z.strictObject({text: words, day: z.iso.date()})),
      code: z.enum(['a'])
    }),
    'x'
  )
  assert.deepEqual(
    found.map(({path}) => path),
    ['x.title', 'x.list[].text']
  )
})
