import type {Passage} from '../../texts/passage.ts'
import {element, type Xml, type XmlContent} from '../xml.ts'
import {type AknLinks, aknBlocks} from './akn-content.ts'
import {sourceId} from './akn-reference.ts'

/** The kinds of passages by the nearest word of Akoma Ntoso for how a text differs from its model. */
const status = {
  quoted: 'verbatim',
  described: 'editorial',
  missing: 'incomplete',
  note: 'editorial'
} as const

/** How the passages of one text are called. */
export interface AknPassages {
  /** Element, and its name where it is a generic one. */
  tag: (passage: Passage) => {tag: string; name?: string}
  eId: (passage: Passage) => string
  /** The time in which it is in force, where it has one of its own. */
  period?: (passage: Passage) => string | undefined
}

/** Passages as units of the hierarchy, each with its kind, its sources and the heading before it. */
export function aknPassages(
  passages: readonly Passage[],
  {eId, period, tag}: AknPassages,
  links: AknLinks
): XmlContent[] {
  return passages.flatMap((passage) => {
    const {name, tag: tagName} = tag(passage)
    return [
      passage.heading === undefined ? undefined : element('crossHeading', {}, passage.heading),
      element(
        tagName,
        {
          ...{name, eId: eId(passage), status: status[passage.kind], refersTo: refersTo(passage)},
          period: period?.(passage)
        },
        numberOf(passage) && element('num', {}, numberOf(passage)),
        element('content', {}, aknBlocks(passage.html, links))
      )
    ]
  })
}

/** A container for passages that no level of the law's hierarchy fits. */
export function aknContainer(name: string, eId: string, children: XmlContent[]): Xml | undefined {
  return children.length > 0 ? element('hcontainer', {name, eId}, children) : undefined
}

/** Of a subsection its own, of another passage that of the agreement. */
function numberOf({footnote, label, subsection}: Passage): string | undefined {
  return subsection ? String(subsection.number) : (footnote ?? label)
}

function refersTo({kind, lines, sources}: Passage): string {
  return [`kind__${kind}`, ...sources.map((slug) => sourceId({slug}, lines))]
    .map((id) => `#${id}`)
    .join(' ')
}
