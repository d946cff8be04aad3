import {z} from 'zod'
import type {Corpus} from '../../model/corpus.ts'
import {changeLog} from '../../views/change-log.ts'
import {wholeActData, wholeActSchema} from './json-act.ts'
import {decisionData, decisionSchema} from './json-decision.ts'
import {changeData, changeSchema, withdrawnData, withdrawnSchema} from './json-log.ts'
import {partyData, partySchema} from './json-party.ts'
import {type Lazy, lazily} from './json-pieces.ts'
import {
  pageData,
  pageSchema,
  questionData,
  questionSchema,
  siteData,
  siteSchema
} from './json-site.ts'
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
  questions: z.array(questionSchema).describe('In the order of the front page.'),
  pages: z.array(pageSchema),
  changes: z.array(changeSchema).describe('Newest first.'),
  withdrawn: z.array(withdrawnSchema)
}

type CorpusData = Lazy<{[Key in keyof typeof corpusFields]: z.infer<(typeof corpusFields)[Key]>}>

export function corpusData(corpus: Corpus): CorpusData {
  const {acts, decisions, pages, parties, questions, site, sources, terms, versions, withdrawn} =
    corpus
  return {
    site: siteData(corpus),
    versions: lazily(versions, (version) => versionData(corpus, version)),
    acts: lazily(acts, (act) => wholeActData(corpus, act)),
    decisions: lazily(decisions, (decision) => decisionData(corpus, decision)),
    parties: lazily(parties, (party) => partyData(corpus, party)),
    sources: lazily(sources, (source) => sourceData(corpus, source)),
    terms: lazily(terms, (term) => termData(corpus, term)),
    questions: lazily(questions, (question) => questionData(corpus, question)),
    pages: lazily(pages, (page) => pageData(corpus, page)),
    changes: lazily(changeLog(corpus), (change) => changeData(site, change)),
    withdrawn: lazily(withdrawn, (entry) => withdrawnData(site, entry))
  }
}
