import type {Nodes, Root} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {isRuleId} from '../diagnostics/rules/rules.ts'
import {addressFault} from '../identifiers/address-fault.ts'
import {hiddenInText} from '../privacy/hidden-personal-data.ts'
import {invisibleInText} from '../privacy/invisible-characters.ts'
import {passageHtml} from '../rehype/passage-html.ts'
import type {CitationUse} from '../remark/citation-use.ts'
import {isComplaint} from '../remark/complaint.ts'
import {attribute, attributeList} from '../remark/jsx.ts'
import {type PluginContext, remarkPluginsFor} from '../remark/plugins.ts'
import type {PassageNode} from '../remark/remark-passages.ts'
import {remarkTables} from '../remark/remark-tables.ts'
import type {NamedId} from '../remark/text-references.ts'
import {visit} from '../remark/visit.ts'
import type {Passage, Reading, Subsection, TextPart} from './passage.ts'
import {brokenText, limitFault} from './text-faults.ts'

/** A link to a page of the site, to be checked when all addresses are known. */
export interface OwnLink {
  href: string
  place: Place
}

/** An id that a text names in an attribute, to be checked when all ids are known. */
export interface IdInText extends Pick<NamedId, 'kind' | 'id'> {
  place: Place
}

/** All that reading one text gives: a pure function of text, pipeline and index of addresses. */
export interface TextReading {
  reading: Reading
  links: OwnLink[]
  ids: IdInText[]
  /** Parts of an editorial page: links may lead to their headings, but no address is promised. */
  parts: TextPart[]
  diagnostics: Diagnostic[]
}

/** The reading of a text that could not be read. */
export const emptyReading: Reading = {passages: [], citations: [], terms: []}

const parser = unified().use(remarkParse).use(remarkMdx).freeze()
// Every line may be the head of a table until its end is read, which costs an eighth of the parsing.
const parserOfTables = unified().use(remarkParse).use(remarkMdx).use(remarkTables).freeze()

/** What a table has below its head; one of a single column may do without bars. */
const headOfTable = /\||:-|-:/u

/**
 * Parses a text as MDX. Nothing of it is refused yet.
 *
 * @throws `VFileMessage` Where it is no MDX.
 */
export function parseText(file: VFile): Root {
  return (headOfTable.test(String(file)) ? parserOfTables : parser).parse(file)
}

/** Reads the text of one file: parsed as MDX, guarded, never executed. */
export function readText(file: string, body: string, context: PluginContext): TextReading {
  const tooLong = limitFault(file, body)
  if (tooLong) return nothingRead(tooLong)
  const vfile = new VFile({path: file, value: body})
  try {
    const tree = parseText(vfile)
    const processor = unified().use(remarkPluginsFor(context)).freeze()
    const hidden = [...hiddenInText(file, tree, body), ...invisibleInText(file, tree, body)]
    processor.runSync(tree, vfile)
    const links = ownLinks(tree)
    const passages = (vfile.data.passages ?? []).map(toPassage)
    return {
      reading: {passages, citations: citationsOf(tree, vfile), terms: vfile.data.terms ?? []},
      links,
      ids: (vfile.data.namedIds ?? []).map(({kind, id, position}) => ({
        kind,
        id,
        place: placeOf(position)
      })),
      parts: context.passages ? [] : partsOf(tree),
      diagnostics: [...hidden, ...vfile.messages.map((message) => toDiagnostic(file, message))]
    }
  } catch (error) {
    return nothingRead(brokenText(file, body, error))
  }
}

function nothingRead(fault: Diagnostic): TextReading {
  return {reading: emptyReading, links: [], ids: [], parts: [], diagnostics: [fault]}
}

function toDiagnostic(file: string, message: VFileMessage): Diagnostic {
  if (!isComplaint(message)) throw message
  const {rule, ...words} = message.complaint
  if (!isRuleId(rule)) throw new Error(`Unexpected rule \`${rule}\`, expected one of rules.ts`)
  return {file, place: placeOf(message.place), rule, ...words}
}

function placeOf(place: VFileMessage['place']): Place {
  if (!place) return startOfFile
  if ('start' in place) {
    const {start, end} = place
    return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  }
  return {line: place.line, column: place.column}
}

function ownLinks(tree: Root): OwnLink[] {
  const links: OwnLink[] = []
  visit(tree, (node) => {
    if (node.type !== 'link') return undefined
    if (/^[/#]/u.test(node.url) && !node.data && !addressFault(node.url)) {
      links.push({href: node.url, place: placeOf(node.position)})
    }
    return undefined
  })
  return links
}

/** Citations in the order of the text, each with the passage it stands in. */
function citationsOf(tree: Root, {data}: VFile): CitationUse[] {
  const places = data.passages?.map(({id, children}) => ({id, children})) ?? [
    {id: '', children: tree.children}
  ]
  return places.flatMap(({id, children}) => {
    const uses: CitationUse[] = []
    visit({type: 'root', children}, (node) => {
      const citation = node.type === 'link' && node.data?.citation
      if (citation) uses.push({...citation, passage: id})
      return undefined
    })
    return uses
  })
}

/** Each heading, whatever its depth, begins a part. */
function partsOf({children}: Root): TextPart[] {
  const parts: {id?: string; heading?: string; nodes: Nodes[]}[] = [{nodes: []}]
  for (const node of children) {
    if (node.type !== 'heading') parts.at(-1)?.nodes.push(node)
    else {
      const id = String(node.data?.hProperties?.['id'] ?? '')
      parts.push({id, heading: textOf([node]), nodes: []})
    }
  }
  return parts.map(({nodes, ...part}) => ({...part, text: textOf(nodes)}))
}

function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => plainText(node))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function toPassage(node: PassageNode): Passage {
  const {element, children, position, ...passage} = node
  return {
    ...passage,
    html: passageHtml(children),
    text: textOf(children),
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
    formerly: element ? attributeList(element, 'formerly') : [],
    ...(element?.name === 'Subsection' && {subsection: toSubsection(element, node.number)})
  }
}

const blockTypes: ReadonlySet<string> = new Set(
  'paragraph heading list listItem table tableRow tableCell mdxJsxFlowElement'.split(' ')
)

/** Text of a node: a space between the blocks inside it, and where a line is broken by hand. */
function plainText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const mark = node.type === 'listItem' && node.data?.mark ? `${node.data.mark} ` : ''
  const hasBlocks = node.children.some(({type}) => blockTypes.has(type))
  return mark + node.children.map((child) => plainText(child)).join(hasBlocks ? ' ' : '')
}

function toSubsection(element: NonNullable<PassageNode['element']>, number: number): Subsection {
  const inForceFrom = attribute(element, 'inForceFrom')
  const inferred = attribute(element, 'bindsInferred') as Subsection['bindsInferred']
  return {
    number,
    binds: attributeList(element, 'binds') as Subsection['binds'],
    ...(inferred && {bindsInferred: inferred}),
    involves: attributeList(element, 'involves') as Subsection['involves'],
    rhythms: attributeList(element, 'rhythm'),
    ...(inForceFrom && {inForceFrom})
  }
}
