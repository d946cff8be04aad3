import type {List, ListItem, Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import {type ListNumbering, listNumber, parseListNumber} from '../identifiers/list-number.ts'
import {bullets, dashes, joinedLine} from '../signs/list-marks.ts'
import {complain} from './complaint.ts'
import {type Line, linesOf, paragraphOf, withoutMark} from './paragraph-lines.ts'
import {visit} from './visit.ts'

declare module 'mdast' {
  interface ListItemData {
    /** The sign that the author gave the item, where it belongs to the words: `3)`, `b)`, `–`. */
    mark?: string
  }
}

/**
 * Keeps the numbers of lists as they are typed, and makes lists of lines that are one.
 *
 * Markdown counts on from the first number, so that `1) 3) 4)` would become 1, 2, 3, and it knows
 * neither letters nor bullets. In law `3 kohta` is a reference: a number that changes is a false one.
 */
export function remarkLists() {
  return (tree: Root, file: VFile): undefined => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'list' && node.ordered) keepNumbers(node, file)
      if (node.type !== 'paragraph' || !parent || index === undefined) return undefined
      const blocks = blocksOf(node, file)
      if (!blocks) tellJoined(node, parent.type === 'listItem', file)
      if (blocks) parent.children.splice(index, 1, ...(blocks as typeof parent.children))
      return undefined
    })
  }
}

/** Gives each item the number that was typed; numbers that do not rise are complained of. */
function keepNumbers(list: List, file: VFile): void {
  const source = String(file.value)
  let before = -1
  for (const [at, item] of list.children.entries()) {
    const {start} = item.position ?? {}
    const mark = /^\d{1,9}[.)]/u.exec(source.slice(start?.offset, (start?.offset ?? 0) + 10))?.[0]
    if (!mark) continue
    const number = Number.parseInt(mark, 10)
    const expected = String((list.start ?? 1) + at)
    if (number <= before || (mark.startsWith('0') && number > 0)) {
      complain(file, start, {rule: 'list-numbers', found: mark, expected})
    }
    setMark(item, mark, String(number) === expected ? undefined : number)
    before = number
  }
  const closing = list.children.every((item) => item.data?.mark?.endsWith(')'))
  if (closing && list.children.length > 0) {
    list.data = {...list.data, hProperties: {...list.data?.hProperties, className: ['points']}}
  }
}

function setMark(item: ListItem, mark: string, value?: number): void {
  item.data = {
    ...item.data,
    mark,
    ...(value !== undefined && {hProperties: {value: String(value)}})
  }
}

/** What a line may begin with that is an item of a list, by kind. */
const kinds = {
  bullet: new RegExp(`^${bullets}(?:[ \\u00A0\\t]+|(?=\\p{L}))`, 'u'),
  dash: new RegExp(`^${dashes}[ \\u00A0\\t]+`, 'u'),
  number: /^\d{1,3}\)[ \u00A0\t]+/u,
  letter: /^[a-zåäö]\)[ \u00A0\t]+/u,
  roman: /^(?:x{0,3}(?:ix|iv|v?i{0,3}))\)[ \u00A0\t]+/u
} as const

type Kind = keyof typeof kinds
const numbered = ['number', 'letter', 'roman'] as const satisfies readonly ListNumbering[]

/** A paragraph parted where a list begins in it; `undefined` where none does. */
function blocksOf(paragraph: Paragraph, file: VFile): (Paragraph | List)[] | undefined {
  const first = paragraph.children[0]
  const hasLines = paragraph.children.some(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n'))
  )
  if (!hasLines && !(first?.type === 'text' && kinds.bullet.test(first.value))) return undefined
  const lines = linesOf(paragraph, file)
  const found = firstList(lines)
  if (!found) {
    tellFalling(lines, file)
    return undefined
  }
  const {kind, from} = found
  const items: {mark: string; lines: Line[]}[] = []
  for (const line of lines.slice(from)) {
    const mark = kinds[kind].exec(line.text)?.[0]
    if (mark && /^0\d/u.test(mark)) tellZero(line, mark.trim(), file)
    if (kind === 'bullet') tellInside(line, mark?.length ?? 0, file)
    if (mark) items.push({mark: mark.trim(), lines: [withoutMark(line, mark)]})
    else items.at(-1)?.lines.push(line)
  }
  tellOthers(lines.slice(from), kind, file)
  const list = listOf(kind, items)
  const lead = lines.slice(0, from)
  if (lead.some(({text}) => kinds[kind].test(text))) tellFalling(lines, file)
  return [...(lead.length > 0 ? [paragraphOf(lead)] : []), list]
}

/** The list that begins first: its kind, and the line that it begins on. */
function firstList(lines: readonly Line[]): {kind: Kind; from: number} | undefined {
  const lists = Object.keys(kinds).flatMap((name) => {
    const kind = name as Kind
    const from = beginningOf(kind, lines)
    return from === undefined ? [] : [{kind, from}]
  })
  // Of lists that begin on one line, the first of the table.
  return lists.sort((a, b) => a.from - b.from)[0]
}

/** The line from which all items of a kind rise to the end; a single one is no list, but a bullet. */
function beginningOf(kind: Kind, lines: readonly Line[]): number | undefined {
  const items = lines.flatMap(({text}, at) => {
    const mark = kinds[kind].exec(text)?.[0].trim()
    return mark ? [{at, mark}] : []
  })
  if (kind === 'bullet' || (kind === 'dash' && items.length > 1)) return items[0]?.at
  if (kind === 'dash') return undefined
  const values = items.map(({mark}) => parseListNumber(mark.slice(0, -1), kind))
  const last = values.findLastIndex((value, at) => at > 0 && value <= (values[at - 1] ?? 0))
  const first = Math.max(0, last)
  return items.length - first > 1 ? items[first]?.at : undefined
}

/** Complains of lines that begin as items do in a form that makes no list: the page would join them. */
function tellJoined(paragraph: Paragraph, isItem: boolean, file: VFile): void {
  const lines = linesOf(paragraph, file)
  // A line that is ended by hand stays one.
  if (lines.length < 2 || lines.some((line) => line.break)) return
  const at = joinedLine(
    lines.map(({text}) => text),
    isItem
  )
  const line = at === undefined ? undefined : lines[at]
  if (!line) return
  const found = line.nodes.map((node) => ('value' in node ? node.value : '')).join('')
  complain(file, line.nodes[0]?.position?.start, {rule: 'joined-lines', found})
}

/** Complains of items of another kind inside a list: they would run on in the item above. */
function tellOthers(lines: readonly Line[], kind: Kind, file: VFile): void {
  const inside = lines.filter(({text}) => !kinds[kind].test(text))
  for (const other of Object.keys(kinds) as Kind[]) {
    const [first, second] = inside.filter(({text}) => kinds[other].test(text))
    // A line may begin with the dash of its sentence.
    if (!first || other === kind || (other === 'dash' && !second)) continue
    const found = first.nodes.map((node) => ('value' in node ? node.value : '')).join('')
    complain(file, first.nodes[0]?.position?.start, {rule: 'joined-lines', found})
    return
  }
}

/** Complains of a number that begins with a zero: a list writes it without. */
function tellZero({nodes}: Line, found: string, file: VFile): void {
  const expected = String(Number.parseInt(found, 10))
  complain(file, nodes[0]?.position?.start, {rule: 'list-numbers', found, expected})
}

const innerBullet = new RegExp(`(?<=\\s)${bullets}(?=\\s)`, 'u')

/** Complains of bullets inside of an item: several items were pasted as one line. */
function tellInside({nodes, text}: Line, from: number, file: VFile): void {
  const found = innerBullet.exec(text.slice(from))?.[0]
  if (!found) return
  const described = 'leftover-bullets'
  complain(file, nodes[0]?.position?.start, {rule: 'leftover-markup', found, described})
}

/** Complains of lines that begin as items do and are no list, because their marks do not rise. */
function tellFalling(lines: readonly Line[], file: VFile): void {
  const [marked = []] = numbered
    .map((kind) =>
      lines.flatMap(({nodes, text}) => {
        const mark = kinds[kind].exec(text)?.[0].trim()
        return mark ? [{kind, mark, nodes, value: parseListNumber(mark.slice(0, -1), kind)}] : []
      })
    )
    .sort((a, b) => b.length - a.length)
  const at = marked.findIndex(({value}, index) => value <= (marked[index - 1]?.value ?? 0))
  const [before, falling] = [marked[at - 1], marked[at]]
  if (!before || !falling) return
  complain(file, falling.nodes[0]?.position?.start, {
    rule: 'list-numbers',
    found: falling.mark,
    expected: listNumber(before.value + 1, before.kind)
  })
}

function listOf(kind: Kind, items: readonly {mark: string; lines: Line[]}[]): List {
  const ordered = kind !== 'bullet' && kind !== 'dash'
  const values = items.map(({mark}) => (ordered ? parseListNumber(mark.slice(0, -1), kind) : 0))
  const type = {number: undefined, letter: 'a', roman: 'i', bullet: undefined, dash: undefined}[
    kind
  ]
  const children = items.map(({mark, lines}, at): ListItem => {
    const value = values[at] === (values[0] ?? 0) + at ? undefined : values[at]
    const block = paragraphOf(lines)
    const item: ListItem = {type: 'listItem', spread: false, children: [block]}
    if (block.position) item.position = block.position
    setMark(item, mark, ordered ? value : undefined)
    return item
  })
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  return {
    type: 'list',
    ordered,
    start: ordered ? (values[0] ?? 1) : null,
    spread: false,
    children,
    data: {
      hProperties: {
        ...(type && {type}),
        ...(ordered && {className: ['points']}),
        ...(kind === 'dash' && {className: ['dashes']})
      }
    },
    ...(first && last && {position: {start: first.start, end: last.end}})
  }
}
