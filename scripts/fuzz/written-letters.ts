import {parseFragment} from 'parse5'

/*
 * Every letter that was typed is shown, in order, and words stay the words they were. The letters of a
 * text are found by hand on purpose: the parser of the site would lose here what it loses there.
 */

/** A part of a text: its letters must be shown, or may be, where what looks like markup is none. */
interface Part {
  text: string
  optional: boolean
}

const tag = /(?<!\\)<\/?\s*[A-Z]\w*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*\s*\/?>/u
const target = /(?<=\])\([ \t]*(?:<[^<>\n]*>|[^\s()<]*)(?=[\s)])/u
const marks = new RegExp(`${tag.source}|${target.source}`, 'gu')

/** The parts of the body of a text file, in order. */
function partsOf(text: string): Part[] {
  const body = text.replace(/^---[ \t]*\n.*?\n---[ \t]*(?:\n|$)/su, '\n')
  const parts: Part[] = []
  let from = 0
  for (const {0: mark, index} of body.matchAll(marks)) {
    const number = /^<Footnote\s+number="([^"]*)"/u.exec(mark)?.[1]
    parts.push({text: body.slice(from, index), optional: false})
    // The number of a footnote is shown in its place.
    parts.push(
      number === undefined ? {text: mark, optional: true} : {text: number, optional: false}
    )
    from = index + mark.length
  }
  return [...parts, {text: body.slice(from), optional: false}]
}

/** Letters, numbers and signs of their own; what lists and Markdown are written with is none of them. */
const letter = /[\p{L}\p{M}\p{N}]|(?![`~^+=|<>$−◦●○▪▫■□◆▸►∙⁃])\p{S}/u

/** So many letters tell one place of a text from another. */
const enough = 12

/** A letter with what stands before it. */
interface Letter {
  gap: string
  sign: string
}

function lettersOf(text: string): {letters: Letter[]; rest: string} {
  const letters: Letter[] = []
  let gap = ''
  const plain = text
    .normalize('NFD')
    .replaceAll('\u00AD', '')
    .replace(/[¹²³⁰-⁹]/gu, (raised) => raised.normalize('NFKD'))
  for (const sign of plain) {
    if (letter.test(sign)) {
      letters.push({gap, sign})
      gap = ''
    } else gap += sign
  }
  return {letters, rest: gap}
}

/**
 * Compares a text file with what is shown of its text.
 *
 * @param shown The text as a reader sees it, numbers of lists with it.
 * @returns What was lost, added or joined, with the words around it; `undefined` where all is there.
 */
export function lostLetters(file: string, shown: string): string | undefined {
  const {letters: there} = lettersOf(shown)
  let at = 0
  let before = ''
  const parts = partsOf(file).map(({optional, text}) => {
    const {letters, rest} = lettersOf(optional ? text : decoded(text))
    return {optional, typed: letters, rest}
  })
  const isNext = (letters: readonly Letter[]) =>
    letters.length > 0 && letters.every(({sign}, index) => there[at + index]?.sign === sign)
  for (const [number, {optional, rest, typed}] of parts.entries()) {
    if (optional && typed.length > 0) {
      const next = parts.slice(number + 1).find((part) => !part.optional && part.typed.length > 0)
      if (!isNext(typed) || isNext(next?.typed.slice(0, enough) ?? [])) {
        before += '<'
        continue
      }
    }
    for (const [index, {gap, sign}] of typed.entries()) {
      const found = there[at]
      const around = () => {
        const written = typed.slice(Math.max(0, index - 20), index + 20)
        const seen = there.slice(Math.max(0, at - 20), at + 20)
        return `typed ”${textOf(written)}”, shown ”${textOf(seen)}”`
      }
      if (found?.sign !== sign) return `another letter: ${around()}`
      const between = before + gap
      before = ''
      if (at > 0 && between === '' && found.gap !== '') return `parted: ${around()}`
      if (at > 0 && /^\s+$/u.test(between) && found.gap === '') return `joined: ${around()}`
      if (signsOf(between) !== signsOf(found.gap)) return `another sign: ${around()}`
      at++
    }
    before += rest
  }
  return at < there.length ? `never typed: ”${textOf(there.slice(at, at + 40))}”` : undefined
}

/** Signs between words that are no markup. */
function signsOf(gap: string): string {
  return gap.replace(/[^”“’‘»«,;?%…"']/gu, '')
}

function textOf(letters: readonly Letter[]): string {
  return letters.map(({gap, sign}) => gap + sign).join('')
}

/** References to characters as the characters they name. */
function decoded(text: string): string {
  return text.replace(/(?<!\\)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/giu, (reference) => {
    const [node] = parseFragment(reference).childNodes
    return node && 'value' in node ? node.value : reference
  })
}

/**
 * Words of YAML that its data does not have: what is a comment behind a value, or was read as another
 * number. Lines that are comments are meant to be left out.
 */
export function lostWords(yaml: string, data: unknown): string[] {
  const kept = new Map<string, number>()
  for (const word of wordsIn(valuesOf(data).join(' '))) kept.set(word, (kept.get(word) ?? 0) + 1)
  const typed = yaml
    .replace(/^[ \t]*#.*$/gmu, '')
    .replace(/(?<=[:\-\s][|>])[-+\d]{1,2}[ \t]*$/gmu, '')
    .replace(/"(?:[^"\\]|\\[\s\S])*"/gu, unescaped)
  return wordsIn(typed).filter((word) => {
    const left = kept.get(word) ?? 0
    kept.set(word, left - 1)
    return left <= 0
  })
}

/** A value in double quotation marks without what backslashes stand for. */
function unescaped(quoted: string): string {
  return quoted
    .replace(/\\\n\s*/gu, '')
    .replace(
      /\\(?:\\|x([\da-f]{2})|u([\da-f]{4})|[nrt])/giu,
      (sign, short?: string, long?: string) => {
        const code = short ?? long
        if (code) return String.fromCodePoint(Number.parseInt(code, 16))
        return sign === '\\\\' ? '\\' : ' '
      }
    )
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u00AD', '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Keys and values at any depth. */
function valuesOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(valuesOf)
  if (typeof data !== 'object' || data === null) return [String(data)]
  return Object.entries(data).flatMap(([key, value]) => [key, ...valuesOf(value)])
}
