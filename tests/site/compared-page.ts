import type {Version} from '../../src/model/corpus.ts'
import {attribute, elementsOf, type textOf} from './elements.ts'
import {hasClass} from './passages-on-page.ts'

type Element = Parameters<typeof textOf>[0]

/** The elements of a class. */
export function find(root: Element, name: string) {
  return [...elementsOf(root)].filter((element) => hasClass(element, name))
}

/** The articles that a group compares, by version, as its links name them. */
export function idsOf(group: Element, address: string): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  const [places] = find(group, 'places')
  for (const element of places ? elementsOf(places) : []) {
    const {href} = new URL(attribute(element, 'href') ?? '', `https://site.example/${address}`)
    const [, version = '', id] = /(\d{4})\/(?:index\.html)?#(.+)$/u.exec(href) ?? []
    if (id) ids.set(version, [...(ids.get(version) ?? []), id])
  }
  return ids
}

/** What the page has of one side of a group, in its order, without what is said of marks. */
export function shown(group: Element, side: 'older' | 'newer'): string {
  return find(group, 'row')
    .flatMap((row) => {
      const [one] = find(row, 'one')
      if (one) return [withoutWords(one)]
      const [before, after] = cellsOf(row)
      return [side === 'older' ? before : after]
    })
    .join(' ')
}

/** What stands in the cells of a row, before and after. */
export function cellsOf(row: Element): [before: string, after: string] {
  const [before = '', after = ''] = find(row, 'cell').map((cell) =>
    // The first paragraph names the version.
    [...elementsOf(cell)]
      .filter((element) => element.tagName === 'p' && !hasClass(element, 'side'))
      .map(withoutWords)
      .join(' ')
  )
  return [before, after]
}

function withoutWords(node: Element): string {
  return textWithout(node, ['unseen', 'side'])
}

/** Text without what is marked. */
export function unmarked(node: Element): string {
  return textWithout(node, ['unseen', 'side', 'added', 'removed'])
}

function textWithout(node: Element, classes: readonly string[]): string {
  if ('value' in node) return node.value
  if ('tagName' in node && classes.some((name) => hasClass(node, name))) return ''
  return 'childNodes' in node
    ? node.childNodes.map((one) => textWithout(one, classes)).join('')
    : ''
}

/** What is quoted in articles of a version. */
export function written(version: Version | undefined, ids: readonly string[]): string {
  return ids
    .flatMap((id) => version?.articles.find(({eId}) => eId === id)?.reading.passages ?? [])
    .filter(({kind}) => kind === 'quoted')
    .map(({text}) => text)
    .join(' ')
}

/** Cells of tables are parted by a line on the page. */
export function letters(text: string): string {
  return text.replace(/[\s|\u00AD]+/gu, '')
}
