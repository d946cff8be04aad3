import {routes} from '../../identifiers/routes.ts'
import type {Corpus, Decision, Party, Source} from '../../model/corpus.ts'
import {sourcesOf} from '../../model/find.ts'
import type {Attachment} from '../../model/link-sources.ts'
import type {Reading} from '../../texts/passage.ts'
import {mainLanguage, wordsOf} from '../main-language.ts'
import {slugify} from '../slugify.ts'
import {element, type Xml} from '../xml.ts'
import {type AknLinks, termId} from './akn-content.ts'

/** Something outside the document that its text refers to by `eId`. */
export interface AknReference {
  tag:
    | 'TLCOrganization'
    | 'TLCConcept'
    | 'TLCObject'
    | 'TLCTerm'
    | 'hasAttachment'
    | 'original'
    | 'passiveRef'
  eId: string
  href: string
  showAs: string
}

export function referenceElement({eId, href, showAs, tag}: AknReference): Xml {
  return element(tag, {eId, href, showAs})
}

/** What the passages refer to: sources, with the lines quoted and their files, and terms. */
export function referencesOf(
  corpus: Corpus,
  readings: readonly Reading[],
  {link}: AknLinks
): AknReference[] {
  const found = new Map<string, AknReference>()
  const t = wordsOf(corpus.site)
  const files: AknReference[] = []
  for (const {lines, sources} of readings.flatMap(({passages}) => passages)) {
    for (const source of sourcesOf(corpus, sources)) {
      const eId = sourceId(source, lines)
      const where = lines ? routes.sourceLine(source.slug, lines[0]) : source.address
      const showAs = lines
        ? `${source.data.shortTitle}, ${t.passage.lines(...lines)}`
        : source.data.shortTitle
      found.set(eId, {tag: 'TLCObject', eId, href: link(where), showAs})
      files.push(...attachmentReferences(source.attachments, {link}))
    }
  }
  const used = new Set(readings.flatMap(({terms}) => terms))
  for (const {address, data, id} of corpus.terms.filter((term) => used.has(term.id))) {
    const showAs = data.term[mainLanguage(corpus.site)] ?? data.term.fi
    found.set(id, {tag: 'TLCTerm', eId: termId(id), href: link(address), showAs})
  }
  return [...files, ...found.values()]
}

/** Reference of a source, or of lines in it. */
export function sourceId({slug}: Pick<Source, 'slug'>, lines?: [number, number]): string {
  return lines ? `source__${slug}__l${lines[0]}-l${lines[1]}` : `source__${slug}`
}

/** Files that belong to a document. */
export function attachmentReferences(
  attachments: readonly Attachment[],
  {link}: AknLinks
): AknReference[] {
  return attachments.map(({address, title}) => ({
    tag: 'hasAttachment',
    eId: `attachment__${address.split('/').at(-1)?.replace('.', '_')}`,
    href: link(address),
    showAs: title
  }))
}

/** A party as an organization. */
export function partyReference({address, data, slug}: Party, {link}: AknLinks): AknReference {
  return {
    tag: 'TLCOrganization',
    eId: `party__${slug}`,
    href: link(address),
    showAs: data.officialName
  }
}

/** The body that decided, or the forum. */
export function bodyReference({bodyName, party}: Decision): AknReference {
  const name = party ? `${party.slug}-${slugify(bodyName)}` : slugify(bodyName)
  return {
    tag: 'TLCOrganization',
    eId: `body__${name}`,
    href: `/akn/ontology/organization/fi/${name}`,
    showAs: party ? `${party.data.officialName}, ${bodyName}` : bodyName
  }
}
