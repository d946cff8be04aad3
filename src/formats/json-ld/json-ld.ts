import type {BreadcrumbList, CollectionPage, WebPage, WithContext} from 'schema-dts'
import type {Language} from '../../identifiers/language.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus} from '../../model/corpus.ts'
import {inLanguage, withoutLanguage} from '../../strings/languages.ts'
import {linkFrom} from '../published-at.ts'
import {type LdContext, publisherThing} from './ld-context.ts'
import {subjectOf} from './ld-subject.ts'

/** What a page tells of itself. */
export interface LdPage {
  /** Its address, language included. */
  address: string
  language: Language
  title: string
  /** Title in the breadcrumb, where the whole one is long. */
  short?: string | undefined
  description?: string | undefined
  /** The steps before it, addresses without language. */
  trail?: readonly {label: string; address: string}[] | undefined
}

/**
 * What a page is about, for machines: JSON-LD of schema.org, safe inside a `script` element.
 * Addresses are absolute where the site knows its own, else relative to the page.
 */
export function jsonLd(corpus: Corpus, page: LdPage): string {
  return JSON.stringify(webPage(corpus, page)).replaceAll('<', '\\u003c')
}

/** The same before it is written. */
function webPage(corpus: Corpus, page: LdPage): WithContext<WebPage | CollectionPage> {
  const {site} = corpus
  const context: LdContext = {
    corpus,
    language: page.language,
    link: (address) => linkFrom(site, page.address, address)
  }
  const subject = subjectOf(context, withoutLanguage(page.address, site.languages))
  const publisher = publisherThing(site)
  return {
    '@context': 'https://schema.org',
    '@type': subject.isCollection ? 'CollectionPage' : 'WebPage',
    name: page.title,
    ...(page.description !== undefined && {description: page.description}),
    url: context.link(page.address),
    inLanguage: page.language,
    isPartOf: {'@type': 'WebSite', name: site.name, url: context.link(routes.home())},
    ...(publisher && {publisher}),
    ...(page.trail && {breadcrumb: breadcrumb(context, page)}),
    ...(subject.about && {about: subject.about}),
    ...(subject.mainEntity && {mainEntity: subject.mainEntity})
  }
}

function breadcrumb(
  {corpus, link}: LdContext,
  {address, language, short, title, trail = []}: LdPage
): BreadcrumbList {
  const {languages} = corpus.site
  const steps = trail.map(({address, label}) => ({
    name: label,
    item: link(inLanguage(address, language, languages))
  }))
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, {name: short ?? title, item: link(address)}].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step
    }))
  }
}
