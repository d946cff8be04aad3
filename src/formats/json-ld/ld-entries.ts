import type {
  CreativeWork,
  DigitalDocument,
  GovernmentOrganization,
  Question as QuestionThing
} from 'schema-dts'
import type {Decision, Party, Question, Source, Version} from '../../model/corpus.ts'
import {isDecided} from '../../model/decision-parts.ts'
import {stringsIn} from '../../strings/strings.ts'
import {mainLanguage} from '../main-language.ts'
import {bodyThing, type LdContext, partyThing} from './ld-context.ts'
import {sectionInBrief} from './ld-law.ts'

/** A version of the agreement. It is no legislation: schema.org has no nearer word for it. */
export function versionThing(context: LdContext, version: Version) {
  const {corpus, language, link} = context
  const {address, amends, data, id, life, parties, state} = version
  const wording = version.wording.filter(({removedBy}) => !removedBy)
  const sections = new Set(wording.flatMap(({article}) => article.rests))
  return {
    '@type': 'CreativeWork',
    name: data.name,
    headline: data.title,
    ...(data.aliases && {alternateName: data.aliases}),
    abstract: data.summary.text,
    version: id,
    creativeWorkStatus: stringsIn(language).version.state[state],
    ...((life.from || life.until) && {
      temporalCoverage: `${life.from ?? '..'}/${life.until ?? '..'}`
    }),
    inLanguage: [
      ...new Set([
        mainLanguage(corpus.site),
        ...wording.flatMap(({article}) => article.parallels.map((text) => text.language))
      ])
    ],
    url: link(address),
    hasPart: wording.map(({address: place, article, from}) => ({
      '@type': 'CreativeWork' as const,
      name: article.data.heading,
      position: article.label || article.number,
      url: link(place),
      ...(from !== version && {isBasedOn: link(article.address)})
    })),
    isBasedOn: [
      ...(amends
        ? [{'@type': 'CreativeWork' as const, name: amends.data.title, url: link(amends.address)}]
        : []),
      ...[...sections].map((section) => sectionInBrief(context, section))
    ],
    mentions: parties.map((party) => partyThing(context, party))
  } as const satisfies CreativeWork
}

/** What one body did. A proposal says in its status that it is one. */
export function decisionThing(context: LdContext, decision: Decision) {
  const {language, link} = context
  const {address, data, sources, version} = decision
  return {
    '@type': 'CreativeWork',
    name: data.title,
    // A day that no source tells whole is not told as a fact. What decided nothing created nothing.
    ...(isDecided(decision) && !data.decidedOnInferred && {dateCreated: data.decidedOn}),
    ...(data.registryNumber && {identifier: data.registryNumber}),
    creativeWorkStatus: stringsIn(language).state[data.outcome],
    ...(data.outcome !== 'proposed' && {creator: bodyThing(context, decision)}),
    url: link(address),
    about: {'@type': 'CreativeWork', name: version.data.title, url: link(version.address)},
    citation: sources.map((source) => sourceThing(context, source))
  } as const satisfies CreativeWork
}

/** A party with its deciding bodies. */
export function partyInFull(context: LdContext, party: Party) {
  const {bodies, businessId, ended, formerNames, name, officialName, website} = party.data
  const others = [
    ...(name === officialName ? [] : [name]),
    ...(formerNames ?? []).map((former) => former.officialName)
  ]
  return {
    ...partyThing(context, party),
    ...(others.length > 0 && {alternateName: others.length > 1 ? others : (others[0] ?? name)}),
    ...(businessId && {taxID: businessId}),
    ...(ended && {dissolutionDate: ended.on}),
    ...(website && {sameAs: website}),
    subOrganization: bodies.map((body) => ({
      '@type': 'GovernmentOrganization' as const,
      name: body.name
    }))
  } as const satisfies GovernmentOrganization
}

/** A question with the answer that the site gives. */
export function questionThing(context: LdContext, question: Question) {
  const {corpus, link} = context
  const {address, data, sources} = question
  return {
    '@type': 'Question',
    name: data.title.fi,
    inLanguage: mainLanguage(corpus.site),
    url: link(address),
    acceptedAnswer: {
      '@type': 'Answer',
      text: data.answer.fi,
      url: link(address),
      citation: sources.map((source) => sourceThing(context, source))
    }
  } as const satisfies QuestionThing
}

/** A document that the site rests on. */
export function sourceThing({link}: LdContext, {address, data}: Source) {
  return {
    '@type': 'DigitalDocument',
    name: data.title,
    publisher: {'@type': 'Organization', name: data.publisher},
    ...(data.date && {dateCreated: data.date}),
    inLanguage: data.language,
    url: link(address),
    ...(data.address && {sameAs: data.address})
  } as const satisfies DigitalDocument
}
