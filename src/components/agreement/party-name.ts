import type {Language} from '../../identifiers/language.ts'
import type {Party} from '../../model/corpus.ts'

/** Name of a party in the reader's language, where it has one there. */
export function partyName({data}: Party, language: Language): string {
  return data.names?.[language] ?? data.name
}
