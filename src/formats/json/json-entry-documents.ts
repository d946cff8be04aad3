import type {
  Act,
  Corpus,
  Decision,
  EditorialPage,
  Entry,
  Party,
  Question,
  Section,
  Source,
  Version
} from '../../model/corpus.ts'
import type {Thing, ThingKind, ThingTypes} from '../../model/things.ts'
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

/** The document beside the page of a thing, for each kind that has pages of its own. */
const documents: {
  [Kind in ThingKind]?: (corpus: Corpus, entry: ThingTypes[Kind]) => Document
} = {
  version: versionDocument,
  act: actDocument,
  section: sectionDocument,
  decision: decisionDocument,
  party: partyDocument,
  source: sourceDocument,
  question: questionDocument
}

/** Makes the document beside the page of a thing; `undefined` where it stands on the page of another. */
export function thingDocument(corpus: Corpus, {entry, kind}: Thing): (() => Document) | undefined {
  const document = documents[kind] as ((corpus: Corpus, entry: Entry) => Document) | undefined
  return document && (() => document(corpus, entry))
}

function versionDocument(corpus: Corpus, version: Version): Document {
  return {type: 'version', ...versionData(corpus, version), citedBy: backlinksData(corpus, version)}
}

function actDocument(corpus: Corpus, act: Act): Document {
  return {
    type: 'act',
    notice: wordsOf(corpus.site).statutes.unofficial,
    ...actData(corpus, act),
    citedBy: backlinksData(corpus, act)
  }
}

function sectionDocument(corpus: Corpus, section: Section): Document {
  return {
    type: 'section',
    notice: wordsOf(corpus.site).statutes.unofficial,
    ...sectionData(corpus, section),
    citedBy: backlinksData(corpus, section)
  }
}

function decisionDocument(corpus: Corpus, decision: Decision): Document {
  return {
    type: 'decision',
    notice: wordsOf(corpus.site).decisions.minutes,
    ...decisionData(corpus, decision),
    citedBy: backlinksData(corpus, decision)
  }
}

function partyDocument(corpus: Corpus, party: Party): Document {
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

function sourceDocument(corpus: Corpus, source: Source): Document {
  return {
    type: 'source',
    ...sourceData(corpus, source),
    quotedBy: source.quotedBy.map(({address, title}) => linkTo(corpus.site, title, address)),
    citedBy: backlinksData(corpus, source)
  }
}

function questionDocument(corpus: Corpus, question: Question): Document {
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
