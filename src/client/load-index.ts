import {routes} from '../identifiers/routes.ts'
import {type IndexData, indexName, indexVersion} from '../search/index-data.ts'
import {openIndex, type SearchIndex} from '../search/open-index.ts'
import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

let opened: SearchIndex | undefined

/** The index, loaded and opened at the first call; a call after one that has failed tries again. */
export async function loadIndex(): Promise<SearchIndex> {
  if (opened) return opened
  await loadScript(fromRoot(routes.searchIndex()), () => loaded()?.version === indexVersion)
  opened = openIndex(loaded() as IndexData)
  return opened
}

function loaded(): IndexData | undefined {
  return (window as unknown as Record<string, IndexData | undefined>)[indexName]
}
