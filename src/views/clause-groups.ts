import type {Article} from '../model/corpus.ts'
import type {Clause} from '../model/derive-wordings.ts'

/** Clauses in their chapters; those between chapters, or of an agreement without any, in none. */
export function clauseGroups(wording: readonly Clause[]) {
  const groups: {chapter: Article['chapter']; clauses: Clause[]}[] = []
  for (const clause of wording) {
    const {chapter} = clause.article
    const group = groups.at(-1)
    if (group && group.chapter?.eId === chapter?.eId) group.clauses.push(clause)
    else groups.push({chapter, clauses: [clause]})
  }
  return groups
}
