import type {Link, Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {addressFault} from '../identifiers/address-fault.ts'
import {pageComponents} from '../schemas/page.ts'
import {type Complaint, complain} from './complaint.ts'
import {elements} from './elements.ts'
import {guardAttributes, nearestName} from './guard-attributes.ts'
import {attribute, isJsx, type JsxElement} from './jsx.ts'
import {visit} from './visit.ts'

/** What a text may hold. */
export interface GuardOptions {
  /** An editorial page: components of the registry, all headings, code. */
  editorial?: boolean
}

const legalNodes = new Set(
  'root paragraph text emphasis strong delete list listItem table tableRow tableCell link break heading'.split(
    ' '
  )
)
const editorialNodes = new Set([...legalNodes, 'inlineCode', 'code', 'thematicBreak'])

/**
 * Refuses everything in a text that could run, load or hide something, and takes it out of the
 * tree, so that the plugins below meet known nodes only. Keep it first.
 */
export function remarkGuard({editorial = false}: GuardOptions = {}) {
  const nodes = editorial ? editorialNodes : legalNodes
  const names: string[] = editorial
    ? [...pageComponents, 'Term', 'Citation', 'Foreign']
    : Object.keys(elements)

  return (tree: Root, file: VFile): undefined => {
    const written = ({position}: Nodes) =>
      firstLine(String(file.value).slice(position?.start.offset, position?.end.offset))
    const refusal = (node: Nodes): Complaint | undefined => {
      if (node.type === 'mdxjsEsm') return {rule: 'import-export', found: firstLine(node.value)}
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        return {rule: 'expression', found: `{${firstLine(node.value)}}`}
      }
      if (isJsx(node)) return elementFault(node, names)
      const isDay = node.type === 'list' && node.ordered && isMonth(textOf(node))
      const isTask = node.type === 'listItem' && typeof node.checked === 'boolean'
      const isTitle = node.type === 'heading' && node.depth < (editorial ? 2 : 3)
      if (nodes.has(node.type) && !isDay && !isTask && !isTitle) return undefined
      const expected = isDay
        ? 'day-first'
        : isTask
          ? 'no-checkboxes'
          : editorial && node.type === 'blockquote'
            ? 'plain-text'
            : adviceFor(node)
      return {rule: 'unknown-markup', found: written(node), expected}
    }

    visit(tree, (node, index, parent) => {
      const complaint = refusal(node)
      if (complaint) {
        complain(file, node.position, complaint)
        if (!parent || index === undefined) return undefined
        parent.children.splice(index, 1)
        return index
      }
      if (isJsx(node)) guardAttributes(node, file)
      const misplaced = misplacement(node) ?? (editorial ? undefined : besidesWords(node))
      if (misplaced) {
        complain(file, misplaced.node.position, {
          rule: 'misplaced-element',
          found: written(misplaced.node),
          expected: misplaced.expected
        })
      }
      if (node.type === 'link') {
        guardLink(node.url, node, file)
        if (node.title != null) {
          const found = written(node)
          complain(file, node.position, {rule: 'unknown-markup', found, expected: 'words-in-link'})
        }
      }
      if (isEmpty(node))
        complain(file, node.position, {rule: 'empty-element', found: written(node)})
      return undefined
    })
  }
}

/** What stands where a page cannot show it: it would vanish, or make HTML that is none. */
function misplacement(node: Nodes): {node: Nodes; expected: string} | undefined {
  if (isJsx(node) && pageComponents.some((name) => name === node.name)) {
    const isAlone = node.type === 'mdxJsxFlowElement' && node.children.length === 0
    return isAlone ? undefined : {node, expected: 'component-alone'}
  }
  if (!isLinkLike(node)) return undefined
  let inner: Nodes | undefined
  for (const child of node.children as Nodes[]) {
    visit(child, (inside) => {
      if (isLinkLike(inside)) inner ??= inside
      return undefined
    })
  }
  return inner && {node: inner, expected: 'link-in-link'}
}

/** What stands in a subheading of a legal text besides words: contents and data show its words alone. */
function besidesWords(node: Nodes): {node: Nodes; expected: string} | undefined {
  if (node.type !== 'heading') return undefined
  const other = node.children.find(({type}) => type !== 'text')
  return other && {node: other, expected: 'words-alone'}
}

/** Whether a node becomes a link on the page. */
function isLinkLike(node: Nodes): node is Link | JsxElement {
  if (node.type === 'link') return true
  if (!isJsx(node)) return false
  return node.name === 'Term' || (node.name === 'Citation' && attribute(node, 'to') !== undefined)
}

const advice: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'quote-element',
  heading: 'heading-field',
  image: 'no-images',
  imageReference: 'no-images',
  code: 'no-code',
  inlineCode: 'no-code',
  thematicBreak: 'no-rules',
  definition: 'write-link',
  linkReference: 'write-link',
  footnoteDefinition: 'no-footnotes',
  footnoteReference: 'no-footnotes'
}

/** Markdown takes `[^1]: …` for the target of a link. */
function adviceFor(node: Nodes): string {
  const isFootnote =
    (node.type === 'definition' || node.type === 'linkReference') && node.label?.startsWith('^')
  return isFootnote ? 'no-footnotes' : (advice[node.type] ?? 'plain-text')
}

function elementFault({name}: JsxElement, names: readonly string[]): Complaint | undefined {
  if (name && names.includes(name)) return undefined
  return {
    rule: name && /^[a-z]/u.test(name) ? 'raw-html' : 'unknown-element',
    found: name ?? '',
    expected: names.join(', '),
    nearest: nearestName(name ?? '', names)
  }
}

function guardLink(url: string, node: Nodes, file: VFile): undefined {
  const fault = addressFault(url)
  // A diagnostic goes to logs: an address of a person must not.
  const found = /^(?:mailto|tel|sms):/iu.test(url) ? `${url.slice(0, url.indexOf(':') + 1)}…` : url
  if (fault) complain(file, node.position, {rule: fault, found})
}

/** `1. tammikuuta`, `1. päivänä` at the beginning of a line is a list to Markdown, a day to its author. */
function isMonth(text: string): boolean {
  return /^(?:päivä(?:nä|n|stä|än)?\b|\p{L}+kuu(?:ta|n|ssa|sta|hun)?\b)/u.test(text)
}

/** Elements, links and headings without words: nobody can hear or press them. */
function isEmpty(node: Nodes): boolean {
  const wantsWords = isJsx(node)
    ? node.name !== 'Footnote' && !(pageComponents as readonly string[]).includes(node.name ?? '')
    : node.type === 'link' || node.type === 'heading'
  return wantsWords && textOf(node).trim() === ''
}

function firstLine(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1)
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
