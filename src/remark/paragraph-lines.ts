import type {Break, Paragraph, PhrasingContent, Text} from 'mdast'
import type {VFile} from 'vfile'
import {writtenPoints} from './written-points.ts'

/** One line of a paragraph, its nodes in order. */
export interface Line {
  nodes: PhrasingContent[]
  /** Text at its beginning. */
  text: string
  break?: Break
}

/** The lines of a paragraph: each text node parted at its ends of lines. */
export function linesOf(paragraph: Paragraph, file: VFile): Line[] {
  const source = String(file.value)
  const lines: Line[] = [{nodes: [], text: ''}]
  const add = (node: PhrasingContent) => {
    const line = lines.at(-1) as Line
    if (line.nodes.length === 0 && node.type === 'text') line.text = node.value
    line.nodes.push(node)
  }
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push({nodes: [], text: '', break: node})
    else if (node.type !== 'text' || !node.value.includes('\n')) add(node)
    else {
      const pointOf = writtenPoints(source, node)
      let at = 0
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push({nodes: [], text: ''})
        const [start, end] = [pointOf(at), pointOf(at + value.length)]
        const part: Text = {type: 'text', value, ...(start && end && {position: {start, end}})}
        if (value !== '') add(part)
        at += value.length + 1
      }
    }
  }
  return lines
}

/** A line without the mark that it begins with. */
export function withoutMark(line: Line, mark: string): Line {
  const [first, ...rest] = line.nodes
  if (first?.type !== 'text') return line
  const {position} = first
  const start = position && {
    line: position.start.line,
    column: position.start.column + mark.length,
    offset: (position.start.offset ?? 0) + mark.length
  }
  const text: Text = {
    type: 'text',
    value: first.value.slice(mark.length),
    ...(position && start && {position: {start, end: position.end}})
  }
  return {...line, nodes: [text, ...rest], text: text.value}
}

/** Lines put together again, as they were parted. */
export function paragraphOf(lines: readonly Line[]): Paragraph {
  const children = lines.flatMap((line, at): PhrasingContent[] => {
    const joint: PhrasingContent[] = at === 0 ? [] : [line.break ?? {type: 'text', value: '\n'}]
    return [...joint, ...line.nodes]
  })
  const placed = children.filter(({position}) => position)
  const [first, last] = [placed[0]?.position, placed.at(-1)?.position]
  return {
    type: 'paragraph',
    children,
    ...(first && last && {position: {start: first.start, end: last.end}})
  }
}
