import {withoutPersonalData} from '../privacy/personal-data.ts'
import {codePoint} from '../signs/code-point.ts'
import {asLatin} from './word-index.ts'

/** Two texts around the first difference, the words there marked: `…sopivat ⟦yhteistyöstä⟧ ja…`. */
export interface Difference {
  found: string
  expected: string
  /** Why the words differ where they do not tell it themselves, as an id of `rules/words.ts`. */
  described?: 'written-apart' | 'other-alphabet' | 'sign-of-list'
}

/** Marks the first difference of two texts that agree before the offsets given. */
export function differenceOf(
  found: string,
  foundAt: number,
  source: string,
  sourceAt: number
): Difference {
  // No more of a long source than is shown.
  const from = Math.max(0, sourceAt - shownAround)
  const expected = source.slice(from, sourceAt + shownAround).replaceAll('\0', '-')
  const [here, there] = [wordAt(found, foundAt), wordAt(expected, sourceAt - from)]
  const alike = sameLook(found.slice(...here), expected.slice(...there))
  const described = alike ?? signOfList(found.slice(here[0]), expected.slice(there[0]))
  const show = (text: string, word: Range, isWhole: boolean) =>
    marked(text, word, isWhole) + (alike ? signsOf(text.slice(...word)) : '')
  return {
    found: show(found, here, true),
    expected: show(expected, there, from === 0 && sourceAt + shownAround >= source.length),
    ...(described && {described})
  }
}

type Range = [from: number, to: number]

const shownAround = 400
const longestWord = 60

/** The word at an offset; the last one at the end of the text. */
function wordAt(text: string, at: number): Range {
  const start = at === 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1
  const space = text.indexOf(' ', Math.max(at, start + 1))
  return [start, Math.min(space < 0 ? text.length : space, start + longestWord)]
}

/** The word with what stands around it, cut between words. */
function marked(text: string, [start, end]: Range, isWhole: boolean): string {
  const safe = withoutPersonalData(text)
  const before = safe.slice(Math.max(0, start - 25), start)
  const after = safe.slice(end, end + 25)
  const shownBefore = start > 25 ? before.replace(/^\S*\s?/u, '') : before
  const shownAfter = end + 25 < text.length ? after.replace(/\s?\S*$/u, '') : after.trimEnd()
  return [
    shownBefore.length < start || (!isWhole && start === 0) ? '…' : '',
    `${shownBefore}⟦${safe.slice(start, end)}⟧${shownAfter}`,
    end + shownAfter.length < text.trimEnd().length ? '…' : ''
  ].join('')
}

function sameLook(found: string, expected: string): Difference['described'] | undefined {
  if (found === expected) return undefined
  if (found.normalize('NFC') === expected.normalize('NFC')) return 'written-apart'
  const [one, other] = [asLatin(found.normalize('NFC')), asLatin(expected.normalize('NFC'))]
  return one === other ? 'other-alphabet' : undefined
}

/**
 * Whether the source goes on in the same words after a number or a sign of a list. Markdown takes
 * the like at the beginning of a line for markup, so that it is not in the words quoted.
 */
function signOfList(found: string, expected: string): Difference['described'] | undefined {
  const after = /^(?:\d{1,3}[.)]|[-–•*+]) (?<word>\S+)/u.exec(expected)?.groups?.['word']
  return after !== undefined && found.split(' ', 1)[0] === after ? 'sign-of-list' : undefined
}

/** The signs of a word that are no plain letters, as their numbers: ` (U+0061 U+0308)`. */
function signsOf(word: string): string {
  const strange = /[^\p{ASCII}]|\p{ASCII}(?=\p{M})/gu
  const signs = Array.from(word.matchAll(strange), ([sign]) => codePoint(sign))
  return signs.length > 0 ? ` (${signs.slice(0, 4).join(' ')})` : ''
}
