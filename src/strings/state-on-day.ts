import type {Language} from '../identifiers/language.ts'
import {formatDate} from './dates.ts'
import {type Strings, stringsIn} from './strings.ts'

/** A state with the day that it is of, where one is known: `Etsitty, ei löytynyt 29.11.2026`. */
export function stateOnDay(
  state: keyof Strings['state'],
  day: string | undefined,
  language: Language
): string {
  const {state: names, stateOn} = stringsIn(language)
  if (!day) return names[state]
  const said = formatDate(day, language)
  const own: Partial<Record<typeof state, (day: string) => string>> = stateOn
  return own[state]?.(said) ?? `${names[state]} ${said}`
}
