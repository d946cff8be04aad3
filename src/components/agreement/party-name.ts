import type {Language} from '../../identifiers/language.ts'
import type {Party} from '../../model/corpus.ts'
import type {Strings} from '../../strings/strings.ts'

/** Name of a party in the reader's language, where it has one there. */
export function partyName({data}: Party, language: Language): string {
  return data.names?.[language] ?? data.name
}

/** What kind of authority or organization it is: of the kind `other` in its own word. */
export function roleNameOf({data}: Party, language: Language, t: Strings): string {
  return data.roleName?.[language] ?? data.roleName?.fi ?? t.roleName[data.role]
}
