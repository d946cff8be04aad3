import {eli} from '../../identifiers/finlex.ts'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Act} from '../../model/corpus.ts'
import {provisionNumber, type Rest} from '../../model/find.ts'
import {block, element, type Xml} from '../xml.ts'
import type {AknLinks} from './akn-content.ts'

/** The act that an element of the document describes, by its European Legislation Identifier. */
export function describesAct(eId: string, {data, number}: Act): Xml {
  return element('alternativeReference', {
    for: `#${eId}`,
    href: eli(number),
    showAs: `${data.title.fi} (${formatStatuteNumber(number)})`
  })
}

/** A provision that an element rests on without naming it: our page of it, and its act's identifier. */
export function restsOn(
  eId: string,
  {address, section, subsection}: Rest,
  {link}: AknLinks
): Xml[] {
  const showAs = provisionNumber(section, subsection)
  return [
    element('implicitReference', {for: `#${eId}`, href: link(address), showAs}),
    describesAct(eId, section.act)
  ]
}

/** What has changed the text, and references to law that the text itself does not make. */
export function aknAnalysis(
  references: readonly Xml[],
  modifications?: Xml | undefined
): Xml | undefined {
  if (!modifications && references.length === 0) return undefined
  return block(
    'analysis',
    {source: '#publisher'},
    modifications,
    references.length > 0 ? block('otherReferences', {source: '#publisher'}, references) : undefined
  )
}
