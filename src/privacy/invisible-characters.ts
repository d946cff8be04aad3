import type {Nodes, Root} from 'mdast'
import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {mostSought} from '../diagnostics/fault-limits.ts'
import {placeAt} from '../diagnostics/place.ts'
import {textsInFields} from '../diagnostics/texts-in-fields.ts'
import {isJsx} from '../remark/jsx.ts'
import {visit} from '../remark/visit.ts'
import {brokenSigns} from '../signs/broken-signs.ts'
import {codePoint} from '../signs/code-point.ts'

/** Direction marks and overrides, zero-width signs, fillers, controls: what acts without a sight. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB]|(?!\u00AD|\u034F|\u17B4|\u17B5|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u

/** Soft hyphens, joiners and blanks that are letters: archived texts have them, nobody types them. */
const unseen = /\u00AD|\u034F|\u2800|\u17B4|\u17B5|[\uFE00-\uFE0F]/u

/**
 * The first invisible character of a text: its code point as people write it, and its offset.
 *
 * @param archived Whether it is a source's own text: what parts its words at ends of lines may stay.
 */
export function findInvisible(
  text: string,
  archived = false
): {found: string; index: number} | undefined {
  const match = invisible.exec(text) ?? (archived ? null : unseen.exec(text))
  return match ? {found: codePoint(match[0]), index: match.index} : undefined
}

/** Invisible characters that a text does not hold itself but writes as character references. */
export function invisibleInText(file: string, tree: Root, source: string): Diagnostic[] {
  if (!source.includes('&')) return []
  const faults: Diagnostic[] = []
  visit(tree, (node) => {
    // Each place is looked for in the whole text.
    if (faults.length >= mostSought) return 'skip'
    for (const shown of shownBy(node)) {
      const from = node.position?.start.offset ?? 0
      const written = source.slice(from, node.position?.end.offset)
      const found = findInvisible(shown)?.found ?? referred(shown, written)
      if (!found) continue
      const place = placeAt(source, from + referenceTo(found, written))
      faults.push({file, place, rule: 'invisible-character', found})
    }
    return undefined
  })
  return faults
}

/** The same in fields, written as escapes: `"\u202E"`. */
export function invisibleInFields(
  file: string,
  data: unknown,
  placeOf: (path: PropertyKey[]) => Place
): Diagnostic[] {
  return textsInFields(data).flatMap(({path, text}): Diagnostic[] => {
    const found = findInvisible(text)?.found ?? oddSign(text)
    return found ? [{file, place: placeOf(path), rule: 'invisible-character', found}] : []
  })
}

/** What an escape makes that the file itself cannot hold: half a character, a mark without its letter. */
function oddSign(data: string): string | undefined {
  const half = /[\uD800-\uDFFF]/u.exec(data)?.[0]
  const sign = half
    ? codePoint(half)
    : brokenSigns(data).find(({found}) => /^U\+/u.test(found))?.found
  if (sign) return sign
  const mark = data === data.normalize('NFC') ? undefined : /\p{M}/u.exec(data)?.[0]
  return mark && codePoint(mark)
}

/** What a node puts into the page, besides what is inside of it. */
function shownBy(node: Nodes): string[] {
  if (node.type === 'link') return [node.url, node.title ?? '']
  if (isJsx(node)) {
    return node.attributes.flatMap(({value}) => (typeof value === 'string' ? [value] : []))
  }
  return 'value' in node ? [node.value] : []
}

/**
 * What only a reference can bring: a control character, which is read as the sign for what cannot be
 * read, a sign of another program's font, a mark without its letter.
 */
function referred(shown: string, written: string): string | undefined {
  const sign = brokenSigns(shown).find(({found}) => found.startsWith('U+'))?.found
  if (sign && brokenSigns(written).length === 0) return sign
  const mark = /&#/u.test(written) && shown !== shown.normalize('NFC') && /\p{M}/u.exec(shown)?.[0]
  return mark ? codePoint(mark) : undefined
}

/** Where the reference to a character stands; of one by name, where its node begins. */
function referenceTo(found: string, written: string): number {
  for (const {0: reference, index} of written.matchAll(/&#(?:x[\da-f]+|\d+);/giu)) {
    const digits = reference.slice(2, -1).replace(/^x/iu, '0x')
    const code = Number(digits)
    if (codePoint(code) === found || found === 'U+FFFD') return index
  }
  return 0
}
