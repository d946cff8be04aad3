import {spacedLabel} from '../identifiers/clause.ts'
import type {Language} from '../identifiers/language.ts'
import type {Article, Version} from '../model/corpus.ts'
import {wordingBefore} from '../model/derive-wordings.ts'
import {restsOf} from '../model/find.ts'
import type {Reading} from '../texts/passage.ts'
import {clauseGroups} from './clause-groups.ts'
import {headingIn, textIn, titleIn} from './words-in.ts'

interface ContentsWords {
  levels: string
  life: string
  approvals: string
  appendix: (label: string) => string
  chapter: (number: string) => string
}

/**
 * What a version's page holds, for its table of contents.
 * @param contentLang Language to mark the headings with that are in it.
 */
export function versionContents(
  {data, life, wording}: Version,
  words: ContentsWords,
  language: Language,
  contentLang?: Language
): {id: string; label: string; number?: string; lang?: string | undefined}[] {
  const ofArticle = (article: Article) => {
    const {eId, label, part} = article
    const {lang, text} = headingIn(article, language, contentLang)
    return {
      ...{id: eId, lang},
      label: part === 'appendix' ? `${words.appendix(label)}: ${text}` : text,
      ...(part === 'article' && label !== '' && {number: spacedLabel(label)})
    }
  }
  const chapterIn = ({heading, headings}: NonNullable<Article['chapter']>) =>
    textIn(heading, headings, language, contentLang)
  return [
    ...clauseGroups(wording).flatMap(({chapter, clauses}) => [
      ...(chapter
        ? [
            {
              id: chapter.eId,
              lang: chapterIn(chapter).lang,
              label: `${words.chapter(chapter.number)} ${chapterIn(chapter).text}`
            }
          ]
        : []),
      ...clauses.map(({article}) => ofArticle(article))
    ]),
    ...(data.beside ?? []).map(({heading, headings, id}) => {
      const {lang, text} = textIn(heading, headings, language, contentLang)
      return {id, lang, label: text}
    }),
    ...(data.levels ? [{id: 'tasot', label: words.levels}] : []),
    ...(life.events.length > 0 ? [{id: 'voimassaolo', label: words.life}] : []),
    {id: 'hyvaksyminen', label: words.approvals}
  ]
}

/** The versions before and after, as the page leads to them. */
export function neighbourVersions(
  version: Version,
  language: Language,
  contentLang: Language | undefined
) {
  const {amendments, amends, replacedBy, replaces} = version
  const after = (amends?.amendments ?? amendments).find((other) => wordingBefore(other) === version)
  const to = (other: Version | undefined) => {
    const title = other && titleIn(other, language, contentLang)
    return title && {label: title.text, lang: title.lang, address: other.address}
  }
  return {previous: to(wordingBefore(version) ?? replaces), next: to(after ?? replacedBy)}
}

/** All texts of a version. */
export function readingsOf({reading, wording}: Version): Reading[] {
  return [
    reading,
    ...wording.flatMap(({article}) => [
      article.reading,
      ...article.parallels.map((text) => text.reading)
    ])
  ]
}

/** Addresses of the sections that the articles rest on, and of the same matter in other versions. */
export function restedOn({wording}: Version): string[] {
  return wording.flatMap(({article}) =>
    [...restsOf(article), ...article.successors, ...article.predecessors].map(
      ({address}) => address
    )
  )
}
