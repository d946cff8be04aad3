import type {Corpus, EditorialPage} from './corpus.ts'

/** An editorial page as one language of the interface shows it. */
export interface ShownPage {
  language: EditorialPage['language']
  page: EditorialPage
}

/**
 * Editorial pages in every language of the interface. A page that is not translated is shown in the
 * main language: no link in any language leads nowhere.
 */
export function editorialPages({pages, site}: Corpus): ShownPage[] {
  const [main] = site.languages
  const bySlug = Map.groupBy(pages, ({slug}) => slug)
  return site.languages.flatMap((language) =>
    [...bySlug.values()].flatMap((translations) => {
      const own = translations.find((page) => page.language === language)
      const page = own ?? translations.find((other) => other.language === main)
      return page ? [{language, page}] : []
    })
  )
}
