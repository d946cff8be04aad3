import type {Place} from './diagnostic.ts'
import type {Passage} from './passage.ts'
import {placeAt} from './place.ts'

/**
 * Place of the first letter that differs in a quotation, found again by the words before it; the
 * place of the element where markup stands between them.
 */
export function differencePlace(
  body: string,
  {line, column}: Pick<Passage, 'line' | 'column'>,
  found: string
): Place {
  const before = /^…?(?<words>[^⟦]*)⟦/u.exec(found)?.groups?.['words'] ?? ''
  const start = body.split('\n', line - 1).join('\n').length + column
  const pattern = before
    .split(/\s/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+')
  const match = before && new RegExp(pattern, 'u').exec(body.slice(start))
  if (!match) return {line, column}
  return placeAt(body, start + match.index + match[0].length)
}
