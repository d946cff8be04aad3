import type {GovernmentOrganization} from 'schema-dts'
import type {Language} from '../../identifiers/language.ts'
import type {Corpus, Decision, Party} from '../../model/corpus.ts'
import type {SiteData} from '../../schemas/site.ts'

/** What the things on a page need to know of it. */
export interface LdContext {
  corpus: Corpus
  language: Language
  /** One of our addresses as the page may give it. */
  link: (address: string) => string
}

/** The authority that publishes the site, once it is named. */
export function publisherThing({publisher}: SiteData): GovernmentOrganization | undefined {
  return publisher === undefined ? undefined : {'@type': 'GovernmentOrganization', name: publisher}
}

/** A party in a few words. */
export function partyThing({link}: LdContext, {address, data}: Party) {
  return {
    '@type': 'GovernmentOrganization',
    name: data.officialName,
    url: link(address)
  } as const satisfies GovernmentOrganization
}

/** The body that decided, as a part of its party; a joint forum is nobody's. */
export function bodyThing(context: LdContext, {bodyName, party}: Decision) {
  return {
    '@type': party ? 'GovernmentOrganization' : 'Organization',
    name: bodyName,
    ...(party && {parentOrganization: partyThing(context, party)})
  } as const
}
