import type {BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {subsectionId} from '../identifiers/provision.ts'
import {complain} from './complaint.ts'
import {passageElements} from './elements.ts'
import {attribute, attributeList, isJsx, type JsxElement} from './jsx.ts'
import {attributePlace} from './jsx-place.ts'
import {linkFootnotes} from './link-footnotes.ts'
import {idsNamedBy, type NamedId} from './text-references.ts'
import {visit} from './visit.ts'

/** What kind of text it is: passages are numbered and sourced by it. */
export interface PassageOptions {
  kind: string
  /** Beginning of the ids of passages: `art_2__para_`. */
  idPrefix: string
  /** Sources of the passages that name none. */
  sources: readonly string[]
}

/** What a passage is: verbatim from a source, our own words, known to be missing, the site's remark. */
export type PassageKind = 'quoted' | 'described' | 'missing' | 'note'

/** Where a passage of a decision stands: in the proposal made to the body, or in what it decided. */
export type DecisionPart = 'proposed' | 'handled' | 'decided' | 'statement'

/** One passage of a text, before it is HTML. */
export interface PassageNode {
  id: string
  number: number
  kind: PassageKind
  children: RootContent[]
  sources: string[]
  heading?: string
  holder?: string
  part?: DecisionPart
  /** Its own number in the agreement, where its words do not begin with it. */
  label?: string
  /** It is the footnote of this number. */
  footnote?: string
  /** The element that makes the passage, with the attributes of its kind. */
  element?: JsxElement
  position: RootContent['position']
}

declare module 'vfile' {
  interface DataMap {
    passages: PassageNode[]
    namedIds: NamedId[]
  }
}

const partElements: Readonly<Record<string, DecisionPart>> = {
  Proposed: 'proposed',
  Handled: 'handled',
  Statement: 'statement',
  Decided: 'decided'
}

/** Parts a legal text into its passages and gives each an id. */
export function remarkPassages(options: PassageOptions) {
  return (tree: Root, file: VFile): undefined => {
    const passages: PassageNode[] = []
    const placed = new Set<unknown>()
    /** Headings that no passage follows: they would vanish, or come to stand over another text. */
    const alone: Heading[] = []
    let heading: Heading | undefined
    let paragraphs = 0
    let subsections = 0

    const misplaced = (node: JsxElement, expected: string) =>
      complain(file, node.position, {rule: 'misplaced-element', found: node.name ?? '', expected})

    const read = (nodes: readonly RootContent[], part?: DecisionPart) => {
      for (const node of nodes.flatMap(unravel)) {
        placed.add(node)
        if (node.type === 'heading') {
          leftHeading()
          heading = node
        } else if (isJsx(node) && node.name && Object.hasOwn(partElements, node.name)) {
          if (options.kind !== 'decision' || part) misplaced(node, 'decision-only')
          // A heading heads a passage: before a part it would come to stand inside of it.
          leftHeading()
          read(blocks(node), partElements[node.name])
        } else passages.push(toPassage(node, part))
      }
      leftHeading()
    }

    const leftHeading = () => {
      if (heading) alone.push(heading)
      heading = undefined
    }

    /** Number of a subsection; a wrong one is complained of and counts as the next. */
    const numberOf = (element: JsxElement): number => {
      subsections++
      const found = attribute(element, 'number') ?? ''
      const expected = String(subsections)
      if (/^[1-9]\d?$/u.test(found) && found !== expected) {
        const place = attributePlace(file, element, 'number', found)
        complain(file, place, {rule: 'subsection-order', found, expected})
      }
      return subsections
    }

    const toPassage = (node: RootContent, part?: DecisionPart): PassageNode => {
      const element = isJsx(node) && passageElements.has(node.name ?? '') ? node : undefined
      if (isJsx(node) && !element) misplaced(node, 'inside-paragraph')
      const isSubsection = element?.name === 'Subsection'
      if (isSubsection && options.kind !== 'section') misplaced(element, 'section-only')
      // What a body was asked or decided is told by a source, never by the site.
      if (element?.name === 'Note' && part) misplaced(element, 'outside-decision')
      const label = element && !isSubsection ? attribute(element, 'number') : undefined
      const footnote = element && attribute(element, 'footnote')
      if (element && (label ?? footnote) !== undefined && options.kind !== 'article') {
        misplaced(element, 'numbers-of-agreement')
      }

      const number = isSubsection && options.kind === 'section' ? numberOf(element) : 0
      if (!number) paragraphs++
      const sources = element ? sourcesOf(element, options.sources) : [...options.sources]
      const passage: PassageNode = {
        id: number ? subsectionId(number) : `${options.idPrefix}${paragraphs}`,
        number: number || paragraphs,
        kind: kindOf(element),
        children: element ? blocks(element) : [node],
        sources,
        position: node.position,
        ...(heading && {heading: textOf(heading)}),
        ...(part && {part}),
        ...(label && {label}),
        ...(footnote && {footnote}),
        ...(element && {element}),
        ...(element?.name === 'Missing' && {holder: attribute(element, 'holder') ?? ''})
      }
      heading = undefined
      if (passage.kind === 'described' && sources.length === 0) {
        const described = options.kind === 'version' ? 'sources-of-element' : 'sources-of-file'
        complain(file, node.position, {rule: 'described-without-source', described})
      }
      return passage
    }

    read(tree.children)
    linkFootnotes(tree, passages, file)
    // A text of nothing but headings is empty; where one may not be, that is told already.
    const mayBeEmpty = options.kind === 'version' || options.kind === 'source'
    for (const node of passages.length > 0 || mayBeEmpty ? alone : []) {
      const expected = 'heading-before-text'
      complain(file, node.position, {rule: 'misplaced-element', found: textOf(node), expected})
    }
    // Nothing inside a paragraph, a list or another passage is compared with its source.
    visit(tree, (node) => {
      if (isJsx(node) && isBlockElement(node) && !placed.has(node)) misplaced(node, 'own-block')
      return undefined
    })
    file.data.passages = passages
    file.data.namedIds = passages.flatMap(({element}) => (element ? idsNamedBy(element, file) : []))
  }
}

function isBlockElement({name}: JsxElement): boolean {
  return passageElements.has(name ?? '') || Object.hasOwn(partElements, name ?? '')
}

const kinds: Readonly<Record<string, PassageKind>> = {
  Quote: 'quoted',
  Missing: 'missing',
  Note: 'note'
}

function kindOf(element: JsxElement | undefined): PassageKind {
  return kinds[element?.name ?? ''] ?? 'described'
}

function sourcesOf(element: JsxElement, ofFile: readonly string[]): string[] {
  if (element.name === 'Quote') return [attribute(element, 'source') ?? '']
  if (element.name === 'Note') return []
  const own = attributeList(element, 'sources')
  return own.length > 0 || element.name === 'Missing' ? own : [...ofFile]
}

/** An element written on one line is parsed as a paragraph that holds it. */
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const inside = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const isBlock = (child: PhrasingContent) => isJsx(child) && isBlockElement(child)
  return inside.length > 0 && inside.every(isBlock) ? (inside as RootContent[]) : [node]
}

function blocks(element: JsxElement): RootContent[] {
  if (element.type === 'mdxJsxFlowElement') return element.children as BlockContent[]
  const paragraph: Paragraph = {type: 'paragraph', children: element.children}
  return [paragraph]
}
