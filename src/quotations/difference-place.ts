import type {Place} from '../diagnostics/diagnostic.ts'
import {placeAt} from '../diagnostics/place.ts'
import {lineStarts} from '../remark/piece-at.ts'
import type {Passage} from '../texts/passage.ts'

/** Signs of markup that may stand between two words. */
const mostMarkup = 300

/**
 * Place of the word of a quotation that differs first. The words before it are looked for one after
 * another, so that none is taken for a later one and markup may stand between them.
 *
 * @param at Offset of the difference in the words of the quotation.
 */
export function differencePlace(
  body: string,
  {line, column, text}: Pick<Passage, 'line' | 'column' | 'text'>,
  at: number
): Place {
  const element = (lineStarts(body)[line - 1] ?? 0) + column - 1
  const start = at === 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1
  let offset = element + (/^<[^>]*>/u.exec(body.slice(element))?.[0].length ?? 0)
  for (const word of text.slice(0, start).split(' ')) offset = after(body, word, offset) ?? offset
  const differing = text.slice(start).split(' ', 1)[0] ?? ''
  const found = after(body, differing, offset)
  if (found !== undefined) return placeAt(body, found - differing.length)
  const next = /[^\s*_]/u.exec(body.slice(offset, offset + mostMarkup))
  return next && start > 0 ? placeAt(body, offset + next.index) : {line, column}
}

/** Where a whole word ends that stands soon after an offset. */
function after(body: string, word: string, offset: number): number | undefined {
  const near = body.slice(offset, offset + word.length + mostMarkup)
  for (let at = near.indexOf(word); at >= 0; at = near.indexOf(word, at + 1)) {
    const end = at + word.length
    const goesOn =
      inWord.test(near.slice(end - 1, end + 1)) || inWord.test(near.slice(at - 1, at + 1))
    if (!goesOn || at === 0) return offset + end
  }
  return undefined
}

const inWord = /^[\p{L}\p{M}\p{N}]{2}$/u
