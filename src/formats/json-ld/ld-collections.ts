import type {Dataset, DefinedTermSet, WebSite} from 'schema-dts'
import {lastUpdated} from '../../corpus/freshness.ts'
import {routes} from '../../identifiers/routes.ts'
import {leadingVersion} from '../../model/current-versions.ts'
import {distributions} from '../catalogue.ts'
import {mainLanguage, wordsOf} from '../main-language.ts'
import {type LdContext, publisherThing} from './ld-context.ts'

/** The site, and the agreement that it is about. */
export function siteThing({corpus, link}: LdContext) {
  const {site} = corpus
  const leading = leadingVersion(corpus)
  const publisher = publisherThing(site)
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    inLanguage: site.languages,
    url: link(routes.home()),
    ...(publisher && {publisher}),
    ...(leading && {
      about: {'@type': 'CreativeWork', name: leading.data.name, url: link(leading.address)}
    })
  } as const satisfies WebSite
}

/** The glossary. Definitions are read on the page. */
export function glossaryThing({corpus, link}: LdContext) {
  const language = mainLanguage(corpus.site)
  return {
    '@type': 'DefinedTermSet',
    name: wordsOf(corpus.site).ways.glossary,
    url: link(routes.glossary()),
    hasDefinedTerm: corpus.terms.map(({address, data}) => ({
      '@type': 'DefinedTerm' as const,
      name: data.term[language] ?? data.term.fi,
      url: link(address)
    }))
  } as const satisfies DefinedTermSet
}

/** Everything on the site as a set of data. */
export function datasetThing({corpus, link}: LdContext) {
  const {site} = corpus
  const publisher = publisherThing(site)
  const updated = lastUpdated(corpus)
  return {
    '@type': 'Dataset',
    name: site.name,
    description: site.description,
    url: link(routes.data()),
    inLanguage: mainLanguage(site),
    spatialCoverage: site.region.fi,
    isAccessibleForFree: true,
    ...(publisher && {publisher}),
    ...(site.licence && {license: site.licence.url}),
    ...(updated && {dateModified: updated}),
    distribution: distributions.map(({address, description, mediaType}) => ({
      '@type': 'DataDownload' as const,
      description,
      encodingFormat: mediaType,
      contentUrl: link(address)
    }))
  } as const satisfies Dataset
}
