import assert from 'node:assert/strict'
import test from 'node:test'
import type {z} from 'zod'
import * as scalars from '../../src/schemas/scalars.ts'

/** Values that a field takes, and values that it refuses with the rule they break. */
interface Case {
  schema: z.ZodType
  valid: readonly unknown[]
  invalid: readonly [value: unknown, rule?: string][]
}

const cases: Record<string, Case> = {
  day: {
    schema: scalars.day,
    valid: ['2025-10-06', '2024-02-29', '1999-12-31'],
    invalid: [
      ['2025-02-29', 'impossible-day'],
      ['2025-02-31', 'impossible-day'],
      ['2025-13-01', 'impossible-day'],
      ['2025-00-10', 'impossible-day'],
      ['2025-1-1', 'impossible-day'],
      ['6.10.2025', 'impossible-day'],
      ['2025-10-06T00:00', 'impossible-day'],
      [new Date(0)],
      [2025]
    ]
  },
  partialDay: {
    schema: scalars.partialDay,
    valid: ['2025', '2025-10', '2025-10-06'],
    invalid: [
      ['2025-13', 'impossible-day'],
      ['2025-02-30', 'impossible-day'],
      ['kesällä 2025', 'impossible-day'],
      ['', 'impossible-day']
    ]
  },
  slug: {
    schema: scalars.slug,
    valid: ['kunta', 'a-b-c', '2025-10-06-kunta-1', '0'],
    invalid: [
      ['Kunta', 'wrong-slug'],
      ['kunta ', 'wrong-slug'],
      ['kun_ta', 'wrong-slug'],
      ['-kunta', 'wrong-slug'],
      ['kunta-', 'wrong-slug'],
      ['kun--ta', 'wrong-slug'],
      ['sysmä', 'wrong-slug'],
      ['../kunta', 'wrong-slug'],
      ['', 'wrong-slug']
    ]
  },
  words: {
    schema: scalars.words,
    valid: ['a', 'Kaksi sanaa.', '14\u00A0§'],
    invalid: [
      ['', 'empty-text'],
      [' ', 'empty-text'],
      ['\u00A0', 'empty-text'],
      [' a', 'empty-text'],
      ['a ', 'empty-text'],
      ['a\nb', 'empty-text'],
      ['a\u2028b', 'empty-text'],
      [1]
    ]
  },
  sectionNumber: {
    schema: scalars.sectionNumber,
    valid: ['1', '14', '6a'],
    invalid: [
      ['0', 'wrong-section-number'],
      ['014', 'wrong-section-number'],
      ['6 a', 'wrong-section-number'],
      ['6A', 'wrong-section-number'],
      ['14 §', 'wrong-section-number'],
      [14]
    ]
  },
  webAddress: {
    schema: scalars.webAddress,
    valid: ['https://www.example.com/', 'https://www.example.com/a?b=c#d'],
    invalid: [
      ['http://www.example.com/', 'not-https'],
      ['ftp://www.example.com/', 'wrong-address'],
      ['javascript:alert(1)', 'wrong-address'],
      ['www.example.com', 'wrong-address'],
      ['/sopimus/2025/', 'wrong-address'],
      ['#a', 'wrong-address'],
      ['', 'wrong-address'],
      ['https://www.ex\u0430mple.com/', 'lookalike-address']
    ]
  },
  ownAddress: {
    schema: scalars.ownAddress,
    valid: ['/', '/sopimus/2025/', '/sopimus/2025/#art_1__para_2', '/laki/2021/611/6a/'],
    invalid: [
      ['/sopimus/2025', 'wrong-own-address'],
      ['sopimus/', 'wrong-own-address'],
      ['//sopimus/', 'wrong-own-address'],
      ['/../../etc/', 'wrong-own-address'],
      ['/Sopimus/', 'wrong-own-address'],
      ['https://www.example.com/', 'wrong-own-address']
    ]
  },
  registryNumber: {
    schema: scalars.registryNumber,
    valid: ['77/00.04.01/2023', 'ROIDno-2021-4378', '14509/2023', 'HEL 2024-001234'],
    invalid: [['77/00.04.01/23', 'wrong-registry-number'], [77]]
  },
  rhythm: {
    schema: scalars.rhythm,
    valid: ['council-term', 'at-least-yearly', '4-per-year', 'every-2-months', 'when-needed'],
    invalid: [
      ['often', 'wrong-value'],
      ['0-per-year', 'wrong-value'],
      ['every-1-months', 'wrong-value']
    ]
  }
}

for (const [name, {schema, valid, invalid}] of Object.entries(cases)) {
  for (const value of valid) {
    test(`${name} takes ${JSON.stringify(value)}`, () => {
      assert.deepEqual(schema.safeParse(value), {success: true, data: value})
    })
  }
  for (const [value, rule] of invalid) {
    test(`${name} refuses ${JSON.stringify(value)}`, () => {
      const {error} = schema.safeParse(value)
      assert.equal(error?.issues.length, 1)
      if (rule) assert.equal(error?.issues[0]?.message, rule)
    })
  }
}
