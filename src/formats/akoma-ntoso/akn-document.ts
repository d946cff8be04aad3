import {lastChecked} from '../../corpus/freshness.ts'
import type {Corpus} from '../../model/corpus.ts'
import {threeLetters} from '../../strings/strings.ts'
import {mainLanguage, wordsOf} from '../main-language.ts'
import {linkFrom} from '../published-at.ts'
import {slugify} from '../slugify.ts'
import {block, element, type Xml, type XmlContent, xmlFile} from '../xml.ts'
import type {AknLinks} from './akn-content.ts'
import {type AknReference, referenceElement} from './akn-reference.ts'

/** What goes into one Akoma Ntoso document. */
export interface AknDocument {
  /** Address of the file itself. */
  file: string
  /** Kind of document: what it is, not what it is about. */
  name: 'description' | 'agreement'
  /** Last two parts of the work's IRI: a day or a year, and a name. */
  date: string
  number: string
  /** Which expression of the work; the day it was checked, unless a version has a name. */
  version?: string
  /** The newest day on which what it rests on was checked. */
  checked: string
  title: string
  notice: string
  /** Elements of `meta` between identification and references. */
  meta?: XmlContent
  references: AknReference[]
  body: XmlContent
}

/** An Akoma Ntoso 3.0 document. Our words on law are a `doc`, never an `act`. */
export function aknFile(corpus: Corpus, document: AknDocument): string {
  const {meta, name, notice, references, title} = document
  return xmlFile(
    block(
      'akomaNtoso',
      {xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'},
      block(
        'doc',
        {name, contains: 'singleVersion'},
        block(
          'meta',
          {},
          identification(corpus, document),
          meta,
          block(
            'references',
            {source: '#publisher'},
            eachOnce([publisher(corpus), ...kinds(corpus), ...references]).map(referenceElement)
          )
        ),
        block(
          'preface',
          {},
          element('p', {}, element('docTitle', {}, title)),
          element('p', {status: 'editorial'}, notice)
        ),
        mainBody(document)
      )
    )
  )
}

/** The body may not be empty: what has no text yet has its title in it. */
function mainBody({body, title}: AknDocument): Xml {
  const written = block('mainBody', {}, body)
  const isEmpty = /^<mainBody>\s*<\/mainBody>$/u.test(written.source)
  return isEmpty ? block('mainBody', {}, element('p', {status: 'incomplete'}, title)) : written
}

/** How the links of a document's texts are written. */
export function aknLinks({site}: Corpus, file: string): AknLinks {
  return {link: (address) => linkFrom(site, file, address)}
}

/** The newest day on which any of the sources was checked. */
export function checkedOn(corpus: Corpus, sources: readonly {data: {checked: string}}[]): string {
  const days = sources.map(({data}) => data.checked).sort()
  return days.at(-1) ?? lastChecked(corpus) ?? '1970-01-01'
}

/**
 * Work, expression and manifestation. The work is a text of this site: neither prescriptive nor
 * authoritative, whatever it tells of.
 */
function identification({site}: Corpus, document: AknDocument): Xml {
  const {checked, date, name, number, version} = document
  const language = threeLetters(mainLanguage(site))
  const work = `/akn/fi/doc/${name}/${slugify(site.region.fi)}/${date}/${number}`
  const expression = `${work}/${language}@${version ?? checked}`
  const properties = (iri: string, component: string) => [
    element('FRBRthis', {value: `${iri}/${component}`}),
    element('FRBRuri', {value: iri}),
    element('FRBRdate', {date: checked, name: 'checked'}),
    element('FRBRauthor', {href: '#publisher'})
  ]
  return block(
    'identification',
    {source: '#publisher'},
    block(
      'FRBRWork',
      {},
      properties(work, '!main'),
      element('FRBRcountry', {value: 'fi'}),
      element('FRBRsubtype', {value: name}),
      element('FRBRnumber', {value: number}),
      element('FRBRprescriptive', {value: 'false'}),
      element('FRBRauthoritative', {value: 'false'})
    ),
    block(
      'FRBRExpression',
      {},
      properties(expression, '!main'),
      version === undefined ? undefined : element('FRBRversionNumber', {value: version}),
      element('FRBRauthoritative', {value: 'false'}),
      element('FRBRlanguage', {language})
    ),
    block(
      'FRBRManifestation',
      {},
      properties(`${expression}.xml`, '!main.xml'),
      element('FRBRformat', {value: 'application/akn+xml'})
    )
  )
}

function eachOnce(references: readonly AknReference[]): AknReference[] {
  return [...new Map(references.map((reference) => [reference.eId, reference])).values()]
}

function publisher({site}: Corpus): AknReference {
  return {
    tag: 'TLCOrganization',
    eId: 'publisher',
    href: `/akn/ontology/organization/fi/${slugify(site.publisher ?? site.name)}`,
    showAs: site.publisher ?? site.name
  }
}

/** The kinds of passages, so that each can say which it is. */
function kinds({site}: Corpus): AknReference[] {
  const words = wordsOf(site).kind
  return (['quoted', 'described', 'missing', 'note'] as const).map((kind) => ({
    tag: 'TLCConcept',
    eId: `kind__${kind}`,
    href: `/akn/ontology/concept/${kind}`,
    showAs: words[kind]
  }))
}
