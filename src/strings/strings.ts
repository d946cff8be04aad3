import {en} from './en.ts'
import {fi} from './fi.ts'
import {sv} from './sv.ts'

/** Every word of the interface. Finnish is the model; a language that lacks a key does not compile. */
export type Strings = typeof fi

/** Languages that the interface speaks. */
export type Language = 'fi' | 'sv' | 'en'

const all: Record<Language, Strings> = {fi, sv, en}

/** Words of the interface in one language. */
export function stringsIn(language: Language): Strings {
  return all[language]
}
