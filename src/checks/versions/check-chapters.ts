import type {Entries} from '../../content/entries.ts'
import {clauseOf, folderOf} from '../../content/file-names.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {compareClauses} from '../../identifiers/clause.ts'

/** Chapters of the agreement that do not stand one after the other, each with its articles together. */
export function checkChapters(entries: Entries): Diagnostic[] {
  const versions = new Map(entries.of('version').map(({data, file}) => [folderOf(file), data]))
  const articles = entries
    .of('article')
    .toSorted((a, b) => compareClauses(clauseOf(a.file), clauseOf(b.file)))
  return [...Map.groupBy(articles, ({file}) => folderOf(file))].flatMap(([folder, inVersion]) => {
    const {amends = '', chapters = versions.get(amends)?.chapters} = versions.get(folder) ?? {}
    const order = (chapters ?? []).map(({number}) => number)
    let last = -1
    let isLeft = false
    return inVersion.flatMap(({data, file, placeOf}): Diagnostic[] => {
      const found = data.chapter
      const at = found === undefined ? -1 : order.indexOf(found)
      if (found === undefined || at < 0) {
        isLeft ||= last >= 0
        return []
      }
      const isWrong = at < last || (at === last && isLeft)
      if (!isWrong) [last, isLeft] = [at, false]
      return isWrong ? [{file, place: placeOf('chapter'), rule: 'chapter-order', found}] : []
    })
  })
}
