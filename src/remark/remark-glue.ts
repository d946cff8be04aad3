import type {Root, Text} from 'mdast'
import {isJsx} from './jsx.ts'
import {visit} from './visit.ts'

const glued: readonly [pattern: RegExp, replacement: string][] = [
  // 14 § · 6 a § · 1 momentti · 2 kohta · 3 luku · 1 mom. · 2 kap.
  [
    /(\d) (?=(?:[a-z] )?§|momen|mom\b|mom\.|kohta|kohda|kohtaa|luku|luvu|kap\b|kap\.|punkt|moment)/gu,
    '$1\u00A0'
  ],
  [/(\d\u00A0[a-z]) (?=§)/gu, '$1\u00A0'],
  [/§ (?=\d)/gu, '§\u00A0'],
  // 6. lokakuuta 2025
  [/(\d\.) (?=\p{L}+kuuta\b)/gu, '$1\u00A0'],
  [/(kuuta) (?=\d{4})/gu, '$1\u00A0']
]

/**
 * Glues numbers to their signs with no-break spaces, so that no line ends in `14` and begins with
 * `§`. The words of a quotation are left as they are.
 */
export function remarkGlue() {
  return (tree: Root): undefined => {
    visit(tree, (node) => {
      if (isJsx(node) && node.name === 'Quote') return 'skip'
      if (node.type === 'text') glue(node)
      return undefined
    })
  }
}

/** What there is to glue has one of these. */
const numbers = /[\d§]/u

function glue(node: Text): undefined {
  if (!numbers.test(node.value)) return
  for (const [pattern, replacement] of glued) node.value = node.value.replace(pattern, replacement)
}
