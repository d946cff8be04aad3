import {textsOfPair, type VersionPair} from '../../comparison/compare-versions.ts'
import type {ComparedArticle} from '../../comparison/compared-text.ts'
import {bagOf, sharedWords} from '../../comparison/likeness.ts'
import {type ArticleLink, alikeArticles} from '../../comparison/match-articles.ts'
import type {Entries} from '../../content/entries.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Article, Corpus} from '../../model/corpus.ts'

/** Fewer words prove nothing, neither that two articles are alike nor that they are not. */
const fewest = 5
/** Of the words of the shorter article: below it the two share what any two texts share. */
const common = 0.15

/**
 * Articles of one version and the next whose quoted words say something else than `sameAs` does:
 * pairs that look alike and are not linked, and links between articles with nothing in common.
 */
export function checkSameAs(entries: Entries, {versions}: Corpus): Diagnostic[] {
  const files = entries.byFile('article')
  return versions.flatMap((newer) => {
    const {replaces: older} = newer
    if (!older) return []
    const pair: VersionPair = {older, newer}
    const texts = textsOfPair(pair)
    const tell = (rule: Diagnostic['rule'], [one, other]: ArticleLink): Diagnostic[] => {
      const article = older.articles.find(({eId}) => eId === one.id) as Article
      const field = rule === 'unlike-articles' && article.data.sameAs ? 'sameAs' : 'heading'
      const place = files.get(article.file)?.placeOf(field)
      if (!place) return []
      const [found, expected, subject] = [one.heading, other.id, newer.id]
      return [{file: article.file, place, rule, found, expected, subject}]
    }
    return [
      ...alikeArticles(texts.older, texts.newer, texts.linked).flatMap((link) =>
        tell('unlinked-article', link)
      ),
      ...texts.linked.filter(isUnlike).flatMap((link) => tell('unlike-articles', link))
    ]
  })
}

function isUnlike([one, other]: ArticleLink): boolean {
  if (!one.isKnown || !other.isKnown || one.heading === other.heading) return false
  const [before, after] = [bagOf(wordsOf(one)), bagOf(wordsOf(other))]
  const size = Math.min(before.size, after.size)
  return size >= fewest && sharedWords(before, after) < common * size
}

function wordsOf({blocks}: ComparedArticle): string {
  return blocks.map(({text}) => text).join(' ')
}
