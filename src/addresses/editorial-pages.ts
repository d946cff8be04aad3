import type {Corpus, EditorialPage} from '../model/corpus.ts'

/** An editorial page as one language of the interface shows it. */
export interface ShownPage {
  language: EditorialPage['language']
  page: EditorialPage
}

/**
 * Editorial pages in every language of the interface. A page that is not translated is shown in the
 * main language, or in the first that it has: no link in any language leads nowhere.
 */
export function editorialPages({pages, site}: Corpus): ShownPage[] {
  const bySlug = Map.groupBy(pages, ({slug}) => slug)
  return site.languages.flatMap((language) =>
    [...bySlug.values()].flatMap((translations) => {
      const page = [language, ...site.languages]
        .map((wanted) => translations.find((other) => other.language === wanted))
        .find((found) => found !== undefined)
      return page ? [{language, page}] : []
    })
  )
}
