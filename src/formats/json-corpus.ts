import {z} from 'zod'
import type {Corpus} from '../corpus/corpus.ts'
import {wholeActData, wholeActSchema} from './json-act.ts'
import {decisionData, decisionSchema} from './json-decision.ts'
import {changeData, changeSchema, withdrawnData, withdrawnSchema} from './json-log.ts'
import {partyData, partySchema} from './json-party.ts'
import {pageData, pageSchema, siteData, siteSchema} from './json-site.ts'
import {sourceData, sourceSchema} from './json-source.ts'
import {termData, termSchema} from './json-term.ts'
import {versionData, versionSchema} from './json-version.ts'

/** Everything on the site in one document, each thing once: what is derived stands with its page. */
export const corpusFields = {
  site: siteSchema,
  versions: z.array(versionSchema).describe('Oldest first.'),
  acts: z.array(wholeActSchema),
  decisions: z.array(decisionSchema).describe('Oldest first.'),
  parties: z.array(partySchema),
  sources: z.array(sourceSchema),
  terms: z.array(termSchema),
  pages: z.array(pageSchema),
  changes: z.array(changeSchema).describe('Newest first.'),
  withdrawn: z.array(withdrawnSchema)
}

const corpusSchema = z.object(corpusFields)

export function corpusData(corpus: Corpus): z.infer<typeof corpusSchema> {
  const {acts, changes, decisions, pages, parties, site, sources, terms, versions, withdrawn} =
    corpus
  return {
    site: siteData(corpus),
    versions: versions.map((version) => versionData(corpus, version)),
    acts: acts.map((act) => wholeActData(corpus, act)),
    decisions: decisions.map((decision) => decisionData(corpus, decision)),
    parties: parties.map((party) => partyData(corpus, party)),
    sources: sources.map((source) => sourceData(corpus, source)),
    terms: terms.map((term) => termData(corpus, term)),
    pages: pages.map((page) => pageData(corpus, page)),
    changes: changes.map((change) => changeData(site, change)),
    withdrawn: withdrawn.map((entry) => withdrawnData(site, entry))
  }
}
