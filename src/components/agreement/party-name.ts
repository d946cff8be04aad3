import type {Party} from '../../model/corpus.ts'
import type {Language} from '../../strings/strings.ts'

/** Name of a party in the reader's language, where it has one there. */
export function partyName({data}: Party, language: Language): string {
  return data.names?.[language] ?? data.name
}
