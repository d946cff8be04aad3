import {routes} from '../identifiers/routes.ts'
import {type IndexData, indexName, indexVersion} from '../search/index-data.ts'
import {openIndex, type SearchIndex} from '../search/open-index.ts'
import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

let opened: SearchIndex | undefined

/** The index, loaded and opened at the first call. */
export async function loadIndex(): Promise<SearchIndex> {
  if (opened) return opened
  await loadScript(fromRoot(routes.searchIndex()))
  const data = (window as unknown as Record<string, IndexData | undefined>)[indexName]
  if (data?.version !== indexVersion) throw new Error('Unexpected form of the search index')
  opened = openIndex(data)
  return opened
}
