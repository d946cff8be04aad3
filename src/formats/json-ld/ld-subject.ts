import type {Thing} from 'schema-dts'
import {oncePerCorpus} from '../../corpus/seen.ts'
import {routes} from '../../identifiers/routes.ts'
import {datasetThing, glossaryThing, siteThing} from './ld-collections.ts'
import type {LdContext} from './ld-context.ts'
import {decisionThing, partyInFull, questionThing, sourceThing, versionThing} from './ld-entries.ts'
import {actThing, sectionThing} from './ld-law.ts'

/** What a page is about, or what it is itself. */
export interface Subject {
  about?: Thing
  mainEntity?: Thing
  isCollection?: true
}

type FindSubject = (context: LdContext) => Subject

/** The subject of the page at an address without language. */
export function subjectOf(context: LdContext, address: string): Subject {
  return allSubjects(context.corpus).get(address)?.(context) ?? {}
}

const allSubjects = oncePerCorpus(({acts, decisions, parties, questions, sources, versions}) => {
  const about = <E extends {address: string}>(
    entries: readonly E[],
    thing: (context: LdContext, entry: E) => Thing
  ) =>
    entries.map((entry): [string, FindSubject] => [
      entry.address,
      (context) => ({about: thing(context, entry)})
    ])

  return new Map<string, FindSubject>([
    [routes.home(), (context) => ({mainEntity: siteThing(context)})],
    [routes.glossary(), (context) => ({mainEntity: glossaryThing(context)})],
    [routes.data(), (context) => ({mainEntity: datasetThing(context)})],
    ...[routes.agreement(), routes.statutes(), routes.decisions(), routes.parties()]
      .concat(routes.sources(), routes.questions(), routes.changes())
      .map((address): [string, FindSubject] => [address, () => ({isCollection: true})]),
    ...about(versions, versionThing),
    ...about(acts, actThing),
    ...about(
      acts.flatMap(({sections}) => sections),
      sectionThing
    ),
    ...about(decisions, decisionThing),
    ...about(parties, partyInFull),
    ...about(sources, sourceThing),
    ...questions.map((question): [string, FindSubject] => [
      question.address,
      (context) => ({mainEntity: questionThing(context, question)})
    ])
  ])
})
