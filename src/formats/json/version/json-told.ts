import {z} from 'zod'
import type {OtherLanguage} from '../../../identifiers/language.ts'
import type {Told} from '../../../schemas/scalars.ts'
import {otherWordsField} from '../json-place.ts'

/** A list of words, and beside it the same items in other languages, as far as they are told there. */
export const toldField = z.array(z.string())
export const toldInField = z
  .array(otherWordsField.unwrap())
  .optional()
  .describe('The items in other languages, each in its place; empty where there are none.')

/** Such a list under a name: `unknown`, and `unknownIn` where an item is told in another language. */
export function toldData<Name extends string>(name: Name, items: readonly Told[]) {
  return {
    [name]: items.map(({text}) => text),
    ...(items.some(({texts}) => texts) && {[`${name}In`]: items.map(({texts}) => texts ?? {})})
  } as Record<Name, string[]> & {[Key in `${Name}In`]?: {[Other in OtherLanguage]?: string}[]}
}
