import type {SearchResult} from 'minisearch'
import type {SearchIndex} from './open-index.ts'
import type {Group, SearchDocument} from './search-document.ts'
import {foreignStem} from './words/foreign.ts'
import {meaningfulWords} from './words/stop-words.ts'

const groupWeights: Record<Group, number> = {
  questions: 1,
  terms: 1.4,
  parties: 1.2,
  law: 1.1,
  agreement: 1,
  decisions: 1,
  sources: 0.7,
  pages: 0.7
}

/** A word of a query as titles are compared with it. */
interface Asked {
  lemmas: ReadonlySet<string>
  stem: string
  /** What is being typed may still become a longer word. */
  start?: string
}

/** Sorts results: a title that is the query itself comes before one that only has its words. */
export function rank(
  index: SearchIndex,
  results: readonly SearchResult[],
  words: readonly string[],
  typing: boolean
): SearchResult[] {
  const asked = words.map((word, at): Asked => {
    const lemmas = [word, ...index.read(word).lemmas]
    return {
      lemmas: new Set([...lemmas, ...lemmas.flatMap((lemma) => index.undotted.get(lemma) ?? [])]),
      stem: foreignStem(word),
      ...(typing && at === words.length - 1 && {start: word})
    }
  })
  const scores = new Map(results.map((result) => [result, scoreOf(result)]))
  return results.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))

  function scoreOf({id, score}: SearchResult): number {
    const document = index.data.documents[id]
    if (!document) return 0
    const share = document.passage ? 0 : titleShare(document, asked, index)
    return score * groupWeights[document.group] * (1 + 2 * share ** 2)
  }
}

/** How much of a title the query says, 0 to 1; nothing where the query says more. */
function titleShare(
  {asked: ways = [], titles, title}: SearchDocument,
  asked: readonly Asked[],
  {read}: SearchIndex
): number {
  const own = [title, ...ways].map((name) =>
    meaningfulWords(name).map((word) => {
      const lemmas = [word, ...read(word).lemmas]
      return asked.some((one) => lemmas.some((lemma) => one.lemmas.has(lemma)) || starts(word, one))
    })
  )
  const others = Object.values(titles ?? {}).map((text) =>
    meaningfulWords(text).map((word) =>
      asked.some((one) => foreignStem(word) === one.stem || starts(word, one))
    )
  )
  return Math.max(...[...own, ...others].map((covered) => share(covered, asked.length)))
}

function share(covered: readonly boolean[], asked: number): number {
  const count = covered.filter(Boolean).length
  return count > 0 && count >= asked ? count / covered.length : 0
}

function starts(word: string, {start}: Asked): boolean {
  return start !== undefined && start.length > 2 && word.startsWith(start)
}
