import {getCollection} from 'astro:content'
import type {GetStaticPathsItem} from 'astro'
import {type CollectionName, type EntryIn, entriesIn} from '../corpus/collections.ts'
import {corpus} from '../corpus/current.ts'
import type {Corpus} from '../model/corpus.ts'

/**
 * The paths of a kind of page in every language of the interface: `lang` is absent in the main
 * one, so that `[...lang]` vanishes from its addresses.
 */
export function inEveryLanguage(
  paths: (corpus: Corpus) => GetStaticPathsItem[] = () => [{params: {}}]
): GetStaticPathsItem[] {
  const current = corpus()
  const entries = paths(current)
  return current.site.languages.flatMap((language, index) =>
    entries.map(({params, props}) => ({
      params: {...params, lang: index === 0 ? undefined : language},
      ...(props && {props})
    }))
  )
}

/**
 * The paths of a page for each entry of a collection, in every language of the interface. The page
 * gets the id, and asks the corpus for the linked thing: `astro dev` keeps paths longer than content.
 */
export async function pathsOf<Name extends CollectionName>(
  name: Name,
  params: (entry: EntryIn<Name>) => GetStaticPathsItem['params']
): Promise<GetStaticPathsItem[]> {
  const entries = await getCollection(name)
  const known = entriesIn(corpus(), name)
  const paths = entries.flatMap(({id}) => {
    const entry = known.get(id)
    return entry ? [{params: params(entry), props: {id}}] : []
  })
  return inEveryLanguage(() => paths)
}
