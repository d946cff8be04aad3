import type {BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {subsectionId} from '../identifiers/provision.ts'
import {complain} from './complaint.ts'
import {passageElements} from './elements.ts'
import {attribute, attributeList, isJsx, type JsxElement} from './jsx.ts'

/** What kind of text it is: passages are numbered and sourced by it. */
export interface PassageOptions {
  kind: 'version' | 'article' | 'section' | 'decision' | 'source'
  /** Beginning of the ids of passages: `art_2__para_`. */
  idPrefix: string
  /** Sources of the passages that name none. */
  sources: readonly string[]
}

/** One passage of a text, before it is HTML. */
export interface PassageNode {
  id: string
  number: number
  kind: 'quoted' | 'described' | 'missing'
  children: RootContent[]
  sources: string[]
  heading?: string
  holder?: string
  part?: 'proposed' | 'decided'
  /** The element that makes the passage, with the attributes of its kind. */
  element?: JsxElement
  position: RootContent['position']
}

declare module 'vfile' {
  interface DataMap {
    passages: PassageNode[]
  }
}

const partElements = {Proposed: 'proposed', Decided: 'decided'} as const

/** Parts a legal text into its passages and gives each an id. */
export function remarkPassages(options: PassageOptions) {
  return (tree: Root, file: VFile): undefined => {
    const passages: PassageNode[] = []
    let heading: string | undefined
    let paragraphs = 0

    const read = (nodes: readonly RootContent[], part?: 'proposed' | 'decided') => {
      for (const node of nodes.flatMap(unravel)) {
        if (node.type === 'heading') {
          heading = textOf(node satisfies Heading)
        } else if (isJsx(node) && node.name && node.name in partElements) {
          if (options.kind !== 'decision' || part)
            misplaced(node, 'Vain päätöksessä, ylimmällä tasolla.')
          read(node.children as RootContent[], partElements[node.name as 'Proposed' | 'Decided'])
        } else passages.push(toPassage(node, part))
      }
    }

    const misplaced = (node: JsxElement, expected: string) =>
      complain(file, node.position, {rule: 'misplaced-element', found: node.name ?? '', expected})

    const toPassage = (node: RootContent, part?: 'proposed' | 'decided'): PassageNode => {
      const element = isJsx(node) && passageElements.has(node.name ?? '') ? node : undefined
      if (isJsx(node) && !element) misplaced(node, 'Kirjoita elementti kappaleen sisään.')
      for (const inside of element?.children ?? []) {
        if (isJsx(inside) && passageElements.has(inside.name ?? '')) {
          misplaced(inside, 'Kappaleen elementit eivät ole sisäkkäin.')
        }
      }

      const number = Number(element?.name === 'Subsection' && attribute(element, 'number')) || 0
      if (number && options.kind !== 'section') misplaced(element as JsxElement, 'Vain pykälässä.')
      if (!number) paragraphs++
      const sources = element ? sourcesOf(element, options.sources) : [...options.sources]
      const passage: PassageNode = {
        id: number ? subsectionId(number) : `${options.idPrefix}${paragraphs}`,
        number: number || paragraphs,
        kind: kindOf(element),
        children: element ? blocks(element) : [node],
        sources,
        position: node.position,
        ...(heading && {heading}),
        ...(part && {part}),
        ...(element && {element}),
        ...(element?.name === 'Missing' && {holder: attribute(element, 'holder') ?? ''})
      }
      heading = undefined
      if (passage.kind === 'described' && sources.length === 0) {
        complain(file, node.position, {rule: 'described-without-source'})
      }
      return passage
    }

    read(tree.children)
    file.data.passages = passages
  }
}

function kindOf(element: JsxElement | undefined): PassageNode['kind'] {
  if (element?.name === 'Quote') return 'quoted'
  return element?.name === 'Missing' ? 'missing' : 'described'
}

function sourcesOf(element: JsxElement, ofFile: readonly string[]): string[] {
  if (element.name === 'Quote') return [attribute(element, 'source') ?? '']
  const own = attributeList(element, 'sources')
  return own.length > 0 || element.name === 'Missing' ? own : [...ofFile]
}

/** An element written on one line is parsed as a paragraph that holds it. */
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const inside = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const isBlock = (child: PhrasingContent) =>
    isJsx(child) && (passageElements.has(child.name ?? '') || (child.name ?? '') in partElements)
  return inside.length > 0 && inside.every(isBlock) ? (inside as RootContent[]) : [node]
}

function blocks(element: JsxElement): RootContent[] {
  if (element.type === 'mdxJsxFlowElement') return element.children as BlockContent[]
  const paragraph: Paragraph = {type: 'paragraph', children: element.children}
  return [paragraph]
}
