import {versionPairs} from '../../comparison/compare-versions.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus} from '../../model/corpus.ts'
import {changeLog} from '../../views/change-log.ts'
import {comparisonAddress} from '../../views/comparisons.ts'
import {distributions} from '../catalogue.ts'
import {publishedAt} from '../published-at.ts'
import {actData} from './json-act.ts'
import {approvalData} from './json-approval.ts'
import {decisionData} from './json-decision.ts'
import type {Document} from './json-documents.ts'
import {changeData, withdrawnData} from './json-log.ts'
import type {PageDocument} from './json-pages.ts'
import {partyData} from './json-party.ts'
import {linkTo} from './json-place.ts'
import {referToVersion} from './json-references.ts'
import {schemaVersion} from './json-schema.ts'
import {questionData, siteData} from './json-site.ts'
import {sourceData} from './json-source.ts'
import {termData} from './json-term.ts'

/** The documents beside the pages that list things. */
export function listDocuments(corpus: Corpus): PageDocument[] {
  return Object.entries(lists).map(([address, list]) => ({
    address,
    document: () => list(corpus, address)
  }))
}

type List = (corpus: Corpus, address: string) => Document

const lists: Record<string, List> = {
  [routes.home()]: (corpus, address) => ({
    type: 'site',
    ...publishedAt(corpus.site, address),
    ...siteData(corpus),
    versions: versionsWithState(corpus)
  }),
  [routes.agreement()]: (corpus, address) => ({
    type: 'agreement',
    ...publishedAt(corpus.site, address),
    versions: versionsWithState(corpus)
  }),
  [routes.comparisons()]: ({site, versions}, address) => ({
    type: 'comparisons',
    ...publishedAt(site, address),
    comparisons: versionPairs(versions).map((pair) => {
      const {newer, older} = pair
      return linkTo(site, `${older.data.title} → ${newer.data.title}`, comparisonAddress(pair))
    })
  }),
  [routes.statutes()]: (corpus, address) => ({
    type: 'statutes',
    ...publishedAt(corpus.site, address),
    acts: corpus.acts.map((act) => actData(corpus, act))
  }),
  [routes.decisions()]: (corpus, address) => ({
    type: 'decisions',
    ...publishedAt(corpus.site, address),
    decisions: corpus.decisions.map((decision) => {
      const {passages: _, ...data} = decisionData(corpus, decision)
      return data
    }),
    approvals: corpus.versions.flatMap(({approvals}) =>
      approvals.map((approval) => approvalData(corpus.site, approval))
    )
  }),
  [routes.parties()]: (corpus, address) => ({
    type: 'parties',
    ...publishedAt(corpus.site, address),
    parties: corpus.parties.map((party) => partyData(corpus, party))
  }),
  [routes.sources()]: (corpus, address) => ({
    type: 'sources',
    ...publishedAt(corpus.site, address),
    sources: corpus.sources.map((source) => {
      const {archived: _, passages: __, ...data} = sourceData(corpus, source)
      return data
    })
  }),
  [routes.questions()]: (corpus, address) => ({
    type: 'questions',
    ...publishedAt(corpus.site, address),
    questions: corpus.questions.map((question) => {
      const {passages: _, ...data} = questionData(corpus, question)
      return data
    })
  }),
  [routes.glossary()]: (corpus, address) => ({
    type: 'glossary',
    ...publishedAt(corpus.site, address),
    terms: corpus.terms.map((term) => termData(corpus, term))
  }),
  [routes.changes()]: (corpus, address) => ({
    type: 'changes',
    ...publishedAt(corpus.site, address),
    changes: changeLog(corpus).map((change) => changeData(corpus.site, change)),
    withdrawn: corpus.withdrawn.map((entry) => withdrawnData(corpus.site, entry))
  }),
  [routes.data()]: ({site}, address) => ({
    type: 'catalogue',
    ...publishedAt(site, address),
    schemaVersion,
    ...(site.licence && {licence: site.licence}),
    files: distributions.map(({address: file, description, id, mediaType}) => ({
      id,
      description,
      mediaType,
      ...publishedAt(site, file)
    }))
  })
}

function versionsWithState({site, versions}: Corpus) {
  return versions.map((version) => ({...referToVersion(site, version), state: version.state}))
}
