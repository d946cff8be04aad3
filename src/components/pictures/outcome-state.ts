import type {Decision} from '../../model/corpus.ts'
import type {StateName} from './state-name.ts'

/** The mark and the word that an outcome is shown with. */
export function outcomeState({data}: Decision): StateName {
  return data.outcome
}
