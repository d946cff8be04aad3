import type {GetStaticPathsItem} from 'astro'
import {corpus} from '../corpus/current.ts'
import type {Corpus} from '../model/corpus.ts'

/**
 * The paths of a kind of page in every language of the interface: `lang` is absent in the main
 * one, so that `[...lang]` vanishes from its addresses.
 */
export async function inEveryLanguage(
  paths: (corpus: Corpus) => GetStaticPathsItem[] = () => [{params: {}}]
): Promise<GetStaticPathsItem[]> {
  const current = corpus()
  const entries = paths(current)
  return current.site.languages.flatMap((language, index) =>
    entries.map(({params, props}) => ({
      params: {...params, lang: index === 0 ? undefined : language},
      ...(props && {props})
    }))
  )
}
