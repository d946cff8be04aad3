import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {reservedIds} from '../identifiers/routes.ts'
import {visit} from './visit.ts'

declare module 'vfile' {
  interface DataMap {
    /** Ids of the headings of an editorial page. */
    headingIds: string[]
  }
}

/**
 * Gives each heading of an editorial page its id: the check knows what links may lead to, and no
 * heading takes an id of the frame of the page.
 *
 * Left alone, Astro gives the same ids later; those of headings that stand twice end in a number.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): undefined => {
    /** The last number that each id was given with. */
    const taken = new Map<string, number>(reservedIds.map((id) => [id, 0]))
    const ids: string[] = []
    visit(tree, (node) => {
      if (node.type !== 'heading') return undefined
      const plain = plainId(textOf(node))
      let id = plain
      while (taken.has(id)) {
        const count = (taken.get(plain) ?? 0) + 1
        taken.set(plain, count)
        id = `${plain}-${count}`
      }
      taken.set(id, 0)
      ids.push(id)
      node.data = {...node.data, hProperties: {...node.data?.hProperties, id}}
      return 'skip'
    })
    file.data.headingIds = ids
  }
}

/** The words of a heading as GitHub and Astro write them in an id: `Mitä löytyy?` is `mitä-löytyy`. */
function plainId(words: string): string {
  const id = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
  return id === '' ? 'kohta' : id
}
