import type {Language} from '../identifiers/language.ts'
import * as en from './en/words.ts'
import * as fi from './fi/words.ts'
import * as sv from './sv/words.ts'

/** All words of the site in one language. Finnish is the model; a language that lacks a key does not compile. */
export type Words = Readonly<typeof fi>

/** The words of each language, from its folder. */
export const words: Readonly<Record<Language, Words>> = {fi, sv, en}
