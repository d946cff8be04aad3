import {placeholderSite} from '../content/placeholder-site.ts'
import type {Corpus} from '../model/corpus.ts'

/** A corpus of nothing, for what must not depend on any content. */
export const emptyCorpus: Corpus = {
  site: placeholderSite,
  versions: [],
  acts: [],
  decisions: [],
  parties: [],
  sources: [],
  terms: [],
  pages: [],
  changes: [],
  withdrawn: [],
  addressIndex: {acts: [], sections: [], decisions: [], terms: []},
  backlinks: new Map()
}
