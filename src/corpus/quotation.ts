/** A source's text made ready for comparing. */
export interface FoldedSource {
  /** Characters, white space folded; a hyphen that ends a line is `\u0000`. */
  characters: string
  /** Line of each character, counted from 1. */
  lines: number[]
}

/** Where a quotation stands in its source, or how it differs. */
export type Comparison =
  | {same: true; lines: [first: number, last: number]}
  | {same: false; found: string; expected: string}
  | {same: false; found?: undefined; expected?: undefined}

const lineEndHyphen = '\u0000'

/** Folds white space, and marks hyphens at ends of lines: they may be the line's or the word's. */
export function foldSource(lines: readonly string[]): FoldedSource {
  const folded: string[] = []
  const numbers: number[] = []
  let last = ' '
  const push = (character: string, line: number) => {
    if (character === ' ' && (last === ' ' || last === lineEndHyphen)) return
    folded.push(character)
    numbers.push(line)
    last = character
  }
  lines.forEach((text, index) => {
    const line = text.trimEnd()
    const isHyphenated = line.endsWith('-')
    const words = line.slice(0, isHyphenated ? -1 : undefined).replace(/\s/gu, ' ')
    // By UTF-16 units, as offsets in texts are counted.
    for (let at = 0; at < words.length; at++) push(words.charAt(at), index + 1)
    push(isHyphenated ? lineEndHyphen : ' ', index + 1)
  })
  return {characters: folded.join(''), lines: numbers}
}

/**
 * Compares a quotation with its source letter by letter.
 *
 * Folded are white space and hyphens at ends of lines. `[…]` stands for words left out.
 */
export function compareQuotation(quotation: string, source: FoldedSource): Comparison {
  const parts = quotation
    .replace(/\s+/gu, ' ')
    .split(/ ?\[…\] ?/u)
    .map((part) => part.trim())
    .filter(Boolean)
  // Nothing but words left out quotes nothing. An empty quotation has a rule of its own.
  if (parts.length === 0 && quotation.trim() !== '') return {same: false}
  let from = 0
  let first = 0
  for (const part of parts) {
    const match = findPart(part, source.characters, from)
    if (match.length < part.length || match.isCut) {
      return difference(part, source.characters, match)
    }
    first ||= source.lines[match.start] ?? 1
    from = match.end
  }
  return {same: true, lines: [first, source.lines[from - 1] ?? first]}
}

interface Match {
  start: number
  /** Characters of the quotation that agree. */
  length: number
  /** Where the agreement ends in the source. */
  end: number
  /** All agrees, but the source's word goes on. */
  isCut: boolean
}

/** Letters that are compared at most: a source of one letter would take hours. */
const mostSteps = 20_000_000

/** The place where most of the quotation agrees, from its beginning on. */
function findPart(part: string, source: string, from: number): Match {
  let best: Match = {start: from, length: 0, end: from, isCut: false}
  let steps = 0
  for (let start = from; start < source.length && steps < mostSteps; start++) {
    if (source[start] !== part[0] || isInsideWord(source, start)) continue
    const match = agree(part, source, start)
    steps += match.length
    const isBetter = match.length === best.length ? best.isCut : match.length > best.length
    if (isBetter) best = match
    if (best.length === part.length && !best.isCut) break
  }
  return best
}

function agree(part: string, source: string, start: number): Match {
  let at = start
  let length = 0
  while (length < part.length && at < source.length) {
    if (source[at] === part[length]) {
      at++
      length++
    } else if (source[at] === lineEndHyphen) {
      // The hyphen may be the line's (nothing), the word's (`-`) or a compound's half (`- `).
      at++
      if (part[length] !== '-') continue
      length++
      if (part[length] === ' ') length++
    } else break
  }
  return {start, length, end: at, isCut: length === part.length && isInsideWord(source, at)}
}

const letter = /[\p{L}\p{N}]/u

/** Whether a word goes on over a place: a quotation neither begins nor ends there. */
function isInsideWord(text: string, at: number): boolean {
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at))
}

/** Both texts around the first difference, the difference marked. */
function difference(part: string, source: string, match: Match): Comparison {
  const isFound = match.length >= Math.min(8, part.length / 2)
  const place = isFound ? match : alignedByLaterWords(part, source)
  if (!place) return {same: false}
  const {length, end} = place
  const readable = source.replaceAll(lineEndHyphen, '-')
  return {same: false, found: marked(part, length), expected: marked(readable, end)}
}

/** A text around an offset, the word there marked: `…sopivat ⟦yhteistyöstä⟧ ja jakavat…`. */
function marked(text: string, at: number): string {
  const start = at === 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1
  const space = text.indexOf(' ', Math.max(at, start + 1))
  const end = Math.min(space < 0 ? text.length : space, start + 60)
  const before = text.slice(Math.max(0, start - 25), start).trimStart()
  const after = text.slice(end, end + 25).trimEnd()
  return [
    before.length < start ? '…' : '',
    `${before}⟦${text.slice(start, end)}⟧${after}`,
    end + after.length < text.trimEnd().length ? '…' : ''
  ].join('')
}

/** The quotation differs in its first words already: it is found by those that follow. */
function alignedByLaterWords(part: string, source: string): Match | undefined {
  for (let at = 8; at + 20 <= part.length && at < 200; at += 8) {
    const found = source.indexOf(part.slice(at, at + 20))
    if (found < 0) continue
    // Back from there to the letter that differs: before it nothing tells where the two agree.
    let back = 1
    while (back <= at && part[at - back] === source[found - back]) back++
    const end = Math.max(0, found - back)
    return {start: end, length: Math.max(0, at - back), end, isCut: false}
  }
  return undefined
}
