import type {Link, Nodes, Parents, PhrasingContent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {CitationUse, LinkCitations, LinkedCitation} from './citation-use.ts'
import {complain} from './complaint.ts'
import {attribute, isJsx, type JsxElement} from './jsx.ts'
import {attributePlace} from './jsx-place.ts'
import {linkableText, type TextRun} from './linkable-text.ts'
import {sentencesOf} from './sentence.ts'
import {visit} from './visit.ts'
import {writtenPoints} from './written-points.ts'

export interface CitationOptions {
  link: LinkCitations
}

declare module 'mdast' {
  interface LinkData {
    /** The citation that the link was made of; its passage is not known yet. */
    citation?: Omit<CitationUse, 'passage'>
  }
}

/**
 * Turns citations into links: find → resolve → annotate.
 *
 * The words stay the author's. Headings, links and code are left alone; in quotations words are
 * linked, never changed, and nobody is asked to mend them.
 */
export function remarkCitations({link}: CitationOptions) {
  return (tree: Root, file: VFile): undefined => {
    visit(tree, (node, _index, parent) => {
      if (node.type === 'heading') return 'skip'
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined
      annotate(node, isQuotation(parent), file, link)
      return 'skip'
    })
    unwrap(tree)
  }
}

function isQuotation(node: Nodes | undefined): boolean {
  return node !== undefined && isJsx(node) && node.name === 'Quote'
}

function annotate(block: Parents, quoted: boolean, file: VFile, link: LinkCitations): undefined {
  visit(block, (node) => {
    if (isJsx(node) && node.name === 'Citation') linkMarked(node, file, link)
    return undefined
  })

  const {text, runs} = linkableText(block, quoted)
  const external = runs.some((run) => run.external)
  const citations = link(text, {})
  const marked = external ? link(text, {external: true}) : citations
  const byRun = new Map<TextRun, LinkedCitation[]>()
  const placeOf = placesIn(runs, String(file.value))

  let at = 0
  citations.forEach((citation, index) => {
    // Both stand in the order of the text.
    while (endOf(runs[at]) <= citation.span[0]) at++
    const run = runs[at]
    if (!run?.linkable) return
    const chosen = (run.external && marked[index]) || citation
    const fits = chosen.span[1] <= run.start + run.node.value.length
    if (chosen.fault && !run.quoted && (!run.external || chosen.fault.rule === 'unknown-section')) {
      const found = text.slice(...chosen.span)
      complain(file, placeOf(run, chosen.span), {...chosen.fault, found})
    }
    if (!(chosen.address && fits)) return
    const list = byRun.get(run) ?? []
    list.push(chosen)
    byRun.set(run, list)
  })

  if (byRun.size === 0) return
  const sentenceOf = sentencesOf(text)
  for (const [run, list] of byRun) {
    const {children} = run.parent as {children: PhrasingContent[]}
    children.splice(children.indexOf(run.node), 1, ...withLinks(run, list, sentenceOf))
  }
}

/** Where a run ends; beyond the last one nothing does. */
function endOf(run: TextRun | undefined): number {
  return run ? run.start + run.node.value.length : Number.POSITIVE_INFINITY
}

/** `<Citation to="611/2021 14 §">pykälässä</Citation>`: the words link to what `to` names. */
function linkMarked(node: JsxElement, file: VFile, link: LinkCitations): undefined {
  const to = attribute(node, 'to')
  if (!to) return
  const [citation] = link(to, {external: attribute(node, 'external') !== undefined})
  const fault = citation ? citation.fault : {rule: 'open-citation'}
  if (fault) complain(file, attributePlace(file, node, 'to', to), {...fault, found: to})
  if (!citation?.address) return
  const words = textOf(node)
  const target = linkNode(citation, words, node.children as Link['children'], words)
  node.children = [target] as JsxElement['children']
}

function withLinks(
  run: TextRun,
  citations: LinkedCitation[],
  sentenceOf: (offset: number) => string
): PhrasingContent[] {
  const {node, start} = run
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const citation of citations) {
    const from = citation.span[0] - start
    const to = citation.span[1] - start
    if (from < at) continue
    const words = node.value.slice(from, to)
    if (from > at) nodes.push({type: 'text', value: node.value.slice(at, from)})
    const sentence = sentenceOf(citation.span[0])
    nodes.push(linkNode(citation, words, [{type: 'text', value: words}], sentence))
    at = to
  }
  if (at < node.value.length) nodes.push({type: 'text', value: node.value.slice(at)})
  return nodes
}

function linkNode(
  {address = '', destination, kind, reference}: LinkedCitation,
  words: string,
  children: Link['children'],
  sentence: string
): Link {
  const isOutside = !address.startsWith('/')
  return {
    type: 'link',
    url: address,
    children,
    data: {
      citation: {text: words, sentence, address, kind},
      hProperties: {
        className: ['citation'],
        dataKind: kind,
        ...(reference && {dataReference: reference}),
        ...(isOutside && {rel: ['external']}),
        // The name begins with the words seen, so that speaking them finds the link.
        ...(destination && {ariaLabel: `${words.replace(/\s+/gu, ' ')} – ${destination}`})
      }
    }
  }
}

/** Takes away the elements that marked citations; what is inside them stays. */
function unwrap(tree: Root): undefined {
  visit(tree, (node, index, parent) => {
    if (!isJsx(node) || node.name !== 'Citation' || !parent || index === undefined) return undefined
    parent.children.splice(index, 1, ...(node.children as PhrasingContent[]))
    return index
  })
}

/** Where in the file the words of a citation stand, which may go over several runs. */
function placesIn(
  runs: readonly TextRun[],
  source: string
): (first: TextRun, span: LinkedCitation['span']) => Position | undefined {
  const points = new Map<TextRun, (offset: number) => Point | undefined>()
  const pointIn = (run: TextRun, offset: number) => {
    const known = points.get(run) ?? writtenPoints(source, run.node)
    points.set(run, known)
    return known(offset - run.start)
  }
  return (first, [from, to]) => {
    let last = runs.indexOf(first)
    while ((runs[last + 1]?.start ?? to) < to) last++
    const start = pointIn(first, from)
    const end = pointIn(runs[last] ?? first, to)
    return start && end && {start, end}
  }
}
