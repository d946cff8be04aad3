import type {
  Act,
  Corpus,
  Decision,
  EditorialPage,
  Party,
  Question,
  Section,
  Source,
  Version
} from '../../model/corpus.ts'
import {wordsOf} from '../main-language.ts'
import {actData} from './json-act.ts'
import {approvalData} from './json-approval.ts'
import {backlinksData} from './json-backlink.ts'
import {decisionData} from './json-decision.ts'
import type {Document} from './json-documents.ts'
import {withdrawnData} from './json-log.ts'
import {dutyData, partyData} from './json-party.ts'
import {linkTo} from './json-place.ts'
import {referToDecision} from './json-references.ts'
import {sectionData} from './json-section.ts'
import {pageData, questionData} from './json-site.ts'
import {sourceData} from './json-source.ts'
import {versionData} from './json-version.ts'

export function versionDocument(corpus: Corpus, version: Version): Document {
  return {type: 'version', ...versionData(corpus, version), citedBy: backlinksData(corpus, version)}
}

export function actDocument(corpus: Corpus, act: Act): Document {
  return {
    type: 'act',
    notice: wordsOf(corpus.site).statutes.unofficial,
    ...actData(corpus, act),
    citedBy: backlinksData(corpus, act)
  }
}

export function sectionDocument(corpus: Corpus, section: Section): Document {
  return {
    type: 'section',
    notice: wordsOf(corpus.site).statutes.unofficial,
    ...sectionData(corpus, section),
    citedBy: backlinksData(corpus, section)
  }
}

export function decisionDocument(corpus: Corpus, decision: Decision): Document {
  return {
    type: 'decision',
    notice: wordsOf(corpus.site).decisions.minutes,
    ...decisionData(corpus, decision),
    citedBy: backlinksData(corpus, decision)
  }
}

export function partyDocument(corpus: Corpus, party: Party): Document {
  const {site} = corpus
  return {
    type: 'party',
    ...partyData(corpus, party),
    approvals: party.approvals.map((approval) => approvalData(site, approval)),
    decisions: party.decisions.map((decision) => referToDecision(site, decision)),
    duties: party.duties.map((duty) => dutyData(corpus, duty)),
    citedBy: backlinksData(corpus, party)
  }
}

export function sourceDocument(corpus: Corpus, source: Source): Document {
  return {
    type: 'source',
    ...sourceData(corpus, source),
    quotedBy: source.quotedBy.map(({address, title}) => linkTo(corpus.site, title, address)),
    citedBy: backlinksData(corpus, source)
  }
}

export function questionDocument(corpus: Corpus, question: Question): Document {
  return {
    type: 'question',
    ...questionData(corpus, question),
    citedBy: backlinksData(corpus, question)
  }
}

export function pageDocument(corpus: Corpus, page: EditorialPage): Document {
  return {type: 'page', ...pageData(corpus, page), citedBy: backlinksData(corpus, page)}
}

/** At the address of the text that was there: a program learns what a reader does. */
export function withdrawnDocument({site}: Corpus, entry: Corpus['withdrawn'][number]): Document {
  return {type: 'withdrawn', ...withdrawnData(site, entry)}
}
