import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {lineId} from '../identifiers/provision.ts'
import {keepTogether} from '../rehype/keep-together.ts'
import type {CitationUse, LinkCitations, LinkedCitation} from '../remark/citation-use.ts'
import {sentencesOf} from '../remark/sentence.ts'

/** An archived text, line by line as it was given, its citations linked. */
export interface ArchiveReading {
  /** HTML of each line; the words are the source's. */
  html: string[]
  /** Citations with the line they stand on as their passage, `l12`. */
  citations: CitationUse[]
}

/**
 * Lines of an archived text: the end of the last one begins no other. A soft hyphen is seen at the end
 * of a line only, and is a hyphen there.
 */
export function archivedLines(text: string): string[] {
  return text
    .replace(/\u00AD(?=\s*(?:\n|$))/gu, '-')
    .replaceAll('\u00AD', '')
    .replace(/\n$/u, '')
    .split('\n')
}

/** The number of a section above its text: it cites nothing. */
const sectionNumber = /^[1-9]\d*(?: [a-zåäö])? §$/u

/**
 * Reads an archived text: citations may run over the end of a line, but not over an empty one.
 *
 * @param isAct Whether the text is an act in sections.
 */
export function readArchive(
  lines: readonly string[],
  link: LinkCitations,
  isAct = false
): ArchiveReading {
  const html: string[] = []
  const citations: CitationUse[] = []
  let start = 0
  for (let end = 0; end <= lines.length; end++) {
    if (end < lines.length && lines[end]?.trim() !== '') continue
    const text = lines.slice(start, end).join('\n')
    const isHeading = isAct && sectionNumber.test(lines[start] ?? '')
    const found = text === '' || isHeading ? [] : link(text, {}).filter(({address}) => address)
    const sentenceOf = found.length > 0 ? sentencesOf(inOneLine(text)) : () => ''
    let offset = 0
    let next = 0
    for (let line = start; line < end; line++) {
      const words = lines[line] ?? ''
      while ((found[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= offset) next++
      const here: LinkedCitation[] = []
      for (
        let at = next;
        (found[at]?.span[0] ?? Number.POSITIVE_INFINITY) < offset + words.length;
        at++
      )
        here.push(found[at] as LinkedCitation)
      html.push(toHtml({type: 'root', children: keepTogether(lineNodes(words, offset, here))}))
      for (const {span, address, kind} of here) {
        // A citation over two lines is linked on both, and counted where it begins.
        if (span[0] < offset) continue
        const sentence = sentenceOf(span[0]).replaceAll(joint, '')
        citations.push({
          text: text.slice(...span),
          passage: lineId(line + 1),
          sentence,
          kind,
          ...(address && {address})
        })
      }
      offset += words.length + 1
    }
    if (end < lines.length) html.push('')
    start = end + 1
  }
  return {html, citations}
}

/** Stands for the end of a line after a hyphen: it parts no words, and offsets stay what they are. */
const joint = '\u2060'

function inOneLine(text: string): string {
  return text.replaceAll('-\n', `-${joint}`).replaceAll('\n', ' ')
}

function lineNodes(
  words: string,
  offset: number,
  citations: readonly LinkedCitation[]
): ElementContent[] {
  const nodes: ElementContent[] = []
  let at = 0
  for (const {span, address = '', destination, kind, reference} of citations) {
    const from = Math.max(at, span[0] - offset)
    const to = Math.min(words.length, span[1] - offset)
    if (to <= from) continue
    if (from > at) nodes.push({type: 'text', value: words.slice(at, from)})
    const value = words.slice(from, to)
    nodes.push({
      type: 'element',
      tagName: 'a',
      properties: {
        href: address,
        className: ['citation'],
        dataKind: kind,
        dataReference: reference,
        ariaLabel: destination && `${value} – ${destination}`,
        rel: address.startsWith('/') ? undefined : ['external']
      },
      children: [{type: 'text', value}]
    })
    at = to
  }
  if (at < words.length) nodes.push({type: 'text', value: words.slice(at)})
  return nodes
}
