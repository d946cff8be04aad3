import {setCurrentCorpus} from '../../src/corpus/current.ts'
import {textOf} from '../../src/hosting/content.ts'
import {sha256} from '../../src/hosting/manifest.ts'
import {routes} from '../../src/identifiers/routes.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {openProgram} from '../program/open-program.ts'

/**
 * Digests of what the PDFs of versions are printed from, by the versions' ids: of the page that is
 * meant for it, with all its words, the name of its stylesheet, which is a digest too, and the
 * address that its links get.
 */
export async function printedFrom(corpus: Corpus): Promise<Map<string, string>> {
  const {site, versions} = corpus
  setCurrentCorpus(corpus)
  const {paths, render} = await openProgram(site, 'printed')
  const ids = new Map(versions.map(({id}) => [routes.versionPrint(id), id]))
  const digests = new Map<string, string>()
  for (const place of await paths()) {
    const id = ids.get(`${place.pathname.replace(/\/*$/u, '')}/`)
    if (id === undefined) continue
    const page = textOf(await render(place))
    digests.set(id, sha256(JSON.stringify([site.url, page])).slice(0, 16))
  }
  return digests
}
