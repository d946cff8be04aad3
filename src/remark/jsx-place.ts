import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {isJsx, type JsxElement} from './jsx.ts'

/** Place of an attribute, or of its value, or of one word of the value. */
export function attributePlace(
  file: VFile,
  node: JsxElement,
  name: string,
  word?: string
): Position | undefined {
  const item = isJsx(node)
    ? node.attributes.find(
        (candidate): candidate is MdxJsxAttribute => 'name' in candidate && candidate.name === name
      )
    : undefined
  const place = item?.position
  const [from, to] = [place?.start.offset, place?.end.offset]
  if (!place || from === undefined || to === undefined) return node.position
  if (word === undefined) return place

  const written = String(file.value).slice(from, to)
  const value = /=\s*["']/u.exec(written)
  const start = value ? wordStart(written, value.index + value[0].length, word) : -1
  // A word that is written with a character reference is not found: the attribute is near enough.
  if (start < 0 || written.slice(0, start + word.length).includes('\n')) return place
  const {line, column, offset = 0} = place.start
  return {
    start: {line, column: column + start, offset: offset + start},
    end: {line, column: column + start + word.length, offset: offset + start + word.length}
  }
}

/** Where a whole word begins; an empty one begins where the value does. */
function wordStart(written: string, from: number, word: string): number {
  for (let at = written.indexOf(word, from); at >= 0; at = written.indexOf(word, at + 1)) {
    const before = written[at - 1] ?? ''
    const after = written[at + word.length] ?? ''
    if (word === '' || (/["'\s]/u.test(before) && /["'\s]/u.test(after))) return at
  }
  return -1
}
