import type {Nodes, Root} from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {splitFrontMatter} from '../../src/content/front-matter.ts'
import {visit} from '../../src/remark/visit.ts'
import type {Random} from '../bench/random.ts'
import {below, type Mutation, type Range, replaced} from './mutation.ts'
import {typedBlocks} from './typed-blocks.ts'
import {typedPieces} from './typed-pieces.ts'

/** Fills the places of a sample with words of the text. */
function filled(sample: string, text: string, random: Random): string {
  const words = text.match(/\p{L}{3,}/gu) ?? ['sana']
  return sample.replaceAll('%', () => random.pick(words))
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze()

/** The nodes of a text with their places in the file. */
function nodesOf(text: string, wanted: (node: Nodes) => boolean = () => true): Range[] {
  const head = splitFrontMatter(text)
  if (!head) return []
  const from = text.length - head.body.replace(/^\n+/u, '').length
  let tree: Root
  try {
    tree = parser.parse(text.slice(from))
  } catch {
    return []
  }
  const ranges: Range[] = []
  visit(tree, (node) => {
    const {end, start} = node.position ?? {}
    if (node.type !== 'root' && wanted(node)) {
      ranges.push([(start?.offset ?? 0) + from, (end?.offset ?? 0) + from])
    }
    return undefined
  })
  return ranges
}

const isBlock = ({type}: Nodes) =>
  ['paragraph', 'heading', 'list', 'listItem', 'table', 'mdxJsxFlowElement'].includes(type)

/** A block of what people type stands before or after one of the text. */
export const addedBlock: Mutation = (text, random) => {
  const ranges = nodesOf(text, isBlock)
  if (ranges.length === 0) return undefined
  const [from, to] = random.pick(ranges)
  const sample = filled(random.pick(typedBlocks), text, random)
  const parting = random.pick(['\n\n', '\n\n', '\n\n', '\n', ''])
  return random.pick([
    replaced(text, [to, to], parting + sample),
    replaced(text, [from, from], sample + parting),
    replaced(text, [from, to], sample)
  ])
}

/** A piece of what people type stands between two letters. */
export const addedPiece: Mutation = (text, random) => {
  const ranges = nodesOf(text, ({type}) => type === 'text')
  if (ranges.length === 0) return undefined
  const [from, to] = random.pick(ranges)
  const at = from + below(to - from + 1, random)
  return replaced(text, [at, at], random.pick(typedPieces))
}

const wrappings: readonly (readonly [before: string, after: string])[] = [
  ['**', '**'],
  ['*', '*'],
  ['***', '***'],
  ['_', '_'],
  ['[', '](/laki/)'],
  ['`', '`'],
  ['> ', ''],
  ['- ', ''],
  ['1) ', ''],
  ['### ', ''],
  ['    ', ''],
  ['| ', ' |'],
  ['<Note>\n', '\n</Note>'],
  ['<Note>', '</Note>'],
  ['<Quote source="x">\n', '\n</Quote>'],
  ['<Foreign lang="sv">', '</Foreign>'],
  ['<Term id="kunta">', '</Term>'],
  ['<Decided>\n', '\n</Decided>'],
  ['{', '}'],
  ['\\', ''],
  ['"', '"'],
  ['(', ')']
]

/** A node is taken away, doubled, wrapped, moved, emptied or written in other signs. */
export const changedNode: Mutation = (text, random) => {
  const ranges = nodesOf(text)
  if (ranges.length === 0) return undefined
  const range = random.pick(ranges)
  const node = text.slice(...range)
  const [before, after] = random.pick(wrappings)
  const [at] = random.pick(ranges)
  return random.pick([
    () => replaced(text, range, ''),
    () => replaced(text, range, node + node),
    () => replaced(text, range, `${node}\n\n${node}`),
    () => replaced(text, range, before + node + after),
    () => replaced(text, range, before + node + after),
    () => replaced(text, range, node.replaceAll('"', '”')),
    () => replaced(text, range, node.normalize('NFD')),
    () => replaced(text, range, node.replaceAll('\n', ' ')),
    () => replaced(text, range, node.replaceAll(' ', '\n')),
    () => replaced(text, range, node.replaceAll(' ', '\u00A0')),
    () => replaced(text, range, node.replace(/(?<=\p{L}{2})(?=\p{L}{3})/u, '-\n')),
    () => replaced(text, range, node.replace(/(?<=\p{L}{2})(?=\p{L}{3})/u, '\u00AD')),
    () => replaced(text, range, node.replace(/<\/?\w+[^>]*>/u, '')),
    () => replaced(text, [at, at], node)
  ])()
}
