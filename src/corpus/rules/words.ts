import {advice} from './advice.ts'
import {mdxFaults} from './mdx-faults.ts'
import {yamlFaults} from './yaml-faults.ts'

/** Words in both languages, by id: diagnostics hold ids, so that every run speaks one language. */
export type WordTable = Readonly<Record<string, {fi: string; en: string}>>

/** Kinds of value, by the names that the schemas give them. */
const kinds = {
  string: {fi: 'teksti', en: 'a text'},
  array: {fi: 'luettelo', en: 'a list'},
  object: {fi: 'kenttiä', en: 'fields'},
  number: {fi: 'luku', en: 'a number'},
  int: {fi: 'kokonaisluku', en: 'a whole number'},
  boolean: {fi: 'true tai false', en: 'true or false'}
} as const satisfies WordTable

const tables: WordTable = {...advice, ...yamlFaults, ...mdxFaults, ...kinds}

/** Words of an id; anything that is no id stands for itself. */
export function wordsOf(id: string, language: 'fi' | 'en'): string {
  return Object.hasOwn(tables, id) ? (tables[id]?.[language] ?? id) : id
}
