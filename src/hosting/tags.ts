import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'

/** An attribute and where it stands in the page. */
export interface Attribute {
  /** As written, lower case: `href`, `xlink:href`. */
  name: string
  value: string
  start: number
  end: number
}

/** An element of a page and where its tags stand. */
export interface Tag {
  name: string
  attributes: Attribute[]
  /** Start tag, from `<` to after `>`. */
  start: number
  end: number
  /** Where the end tag begins; absent for elements without one. */
  close?: number
  line: number
  column: number
  /** Inside of a `<script>` or `<style>`. */
  code?: string
}

/** The elements of a page in the order of their start tags. Those the parser adds are left out. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  const walk = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      const tag = toTag(child)
      if (tag) tags.push(tag)
      walk(child)
      if ('content' in child) walk(child.content)
    }
  }
  walk(parse(html, {sourceCodeLocationInfo: true}))
  return tags
}

function toTag(element: Tree.Element): Tag | undefined {
  const place = element.sourceCodeLocation
  if (!place?.startTag) return undefined
  const attributes = element.attrs.map(({name, prefix, value}) => {
    const written = prefix ? `${prefix}:${name}` : name
    const at = place.attrs?.[written.toLowerCase()] ?? place.attrs?.[written]
    return {
      name: written.toLowerCase(),
      value,
      start: at?.startOffset ?? 0,
      end: at?.endOffset ?? 0
    }
  })
  const {tagName: name} = element
  return {
    name,
    attributes,
    start: place.startTag.startOffset,
    end: place.startTag.endOffset,
    line: place.startTag.startLine,
    column: place.startTag.startCol,
    ...(place.endTag && {close: place.endTag.startOffset}),
    ...((name === 'script' || name === 'style') && {code: codeOf(element)})
  }
}

function codeOf({childNodes}: Tree.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

/** Value of an attribute. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value
}

/** Whether an attribute that holds words parted by spaces has one of them. */
export function hasWord(tag: Tag, name: string, word: string): boolean {
  return (attributeOf(tag, name) ?? '').toLowerCase().split(/\s+/u).includes(word)
}
