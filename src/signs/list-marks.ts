/** Bullets that people and Word put before a line, as a class of a regular expression. */
export const bullets = '[•‣◦●○▪▫■□◆▸►∙·⁃\\uF0B7\\uF0A7]'

/** Dashes that do the same. */
export const dashes = '[–—−‒―‐‑]'

/** Marks of items in forms that make no list here, each with what stands behind it. */
const otherMarks: readonly RegExp[] = [
  // (1), (a), (iv), [1]
  /^[([] ?(?:\d{1,3}|\p{L}|[ivx]{1,5}) ?[)\]](?=\s)/iu,
  // 1 a), 1.a, 1:o, aa), A), IV), α)
  /^\d{1,3}(?:\.? ?[a-zåäö][.)]|[.:][a-zåäö]{1,3})(?=\s)/u,
  /^(?<letter>[a-zåäö])\k<letter>\)(?=\s)/u,
  /^(?:[A-ZÅÄÖ]|[IVX]{1,5}|\p{Script=Greek})\)(?=\s)/u,
  // a., iv., A., IV.
  /^(?:[a-zåäö]|[ivx]{1,5})\.(?=\s)/iu,
  // 1.1, 1.1.2., 1, 2:, 3°, 4.), I, II:
  /^\d{1,3}(?:\.\d{1,3})+[.)]?(?=\s)/u,
  /^§? ?\d{1,3}[:°.)/]{0,2}(?=\s)/u,
  /^[IVX]{1,5}:?(?=\s)/u,
  // 1), 1., a) without a space behind
  /^(?:\d{1,3}[.)]|[a-zåäö]\))(?=\p{L})/u,
  // ①, ⑴, ⒈, ⓐ
  /^[\u2460-\u24FF\u2776-\u2793]/u,
  // Liite 1, Aika:
  /^(?<word>\p{L}{2,12})[.:]? \d{1,3}(?=[.:)]?(?:\s|$))/u,
  /^\p{Lu}[\p{L} ]{1,30}:(?=\s)/u
]

/** Signs that are the same before every item; `o` is a bullet of Word. */
const otherSigns =
  /^(?:[\u2190-\u21FF\u2700-\u2775\u2794-\u27BF☐☑☒★☆»¤°~]|[-+*>]{1,2}(?=[\s\p{L}])|[o§](?=\s+\p{L}))/u

/** In an item of a list one line with a mark is enough. */
const inItem = /^\(?(?:\d{1,3} ?[a-zåäö]?|[a-zåäö]|[ivx]{1,5})\)(?=\s)/iu

/**
 * The first line of a paragraph that begins as an item of a list does and would run on from the one
 * before it: a mark of some form stands before at least two lines, from the first or from one behind a colon.
 *
 * @param isItem Whether the paragraph is in a list: its own mark stands before its first line.
 */
export function joinedLine(lines: readonly string[], isItem: boolean): number | undefined {
  const nested = isItem ? lines.findIndex((line, at) => at > 0 && inItem.test(line)) : -1
  if (nested > 0) return nested
  for (const form of [...otherMarks, otherSigns]) {
    const marked = lines.flatMap((line, at) => (form.test(line) ? [at] : []))
    const [first = -1, second] = marked
    const begins = first === 0 || /:\s*$/u.test(lines[first - 1] ?? '')
    const marks = marked.map((at) => form.exec(lines[at] ?? ''))
    const words = new Set(marks.map((mark) => mark?.groups?.['word']))
    // The same number on two lines may be a sentence that runs on; `(1)` twice is a slip of the pen.
    const isRow =
      form === otherSigns ||
      (words.size === 1 && (new Set(marks.map((mark) => mark?.[0])).size > 1 || isSigned(marks[0])))
    if (begins && second !== undefined && isRow) return first === 0 ? second : first
  }
  return isItem || !areShort(lines) ? undefined : 1
}

/** Whether a mark has a sign of its own, as brackets are. `aa)` may be `ii)`, which is a list's. */
function isSigned(mark: RegExpExecArray | null | undefined): boolean {
  const {letter, word} = mark?.groups ?? {}
  return !letter && !word && /[^\p{L}\p{Nd}\s§]/u.test(mark?.[0] ?? '')
}

const shortest = 50

/** Lines of an address or of a list without marks: short, each beginning anew, none of them a sentence. */
function areShort(lines: readonly string[]): boolean {
  return (
    lines.length > 2 &&
    lines.every((line) => line.length <= shortest && /^[\p{Lu}\d]/u.test(line)) &&
    lines.slice(0, -1).every((line) => /[\p{L}\p{N})]$/u.test(line.trimEnd()))
  )
}

/** Marks of clauses and of items, as agreements number and list them. */
const marks = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2})+[.)]?|\\d{1,2}[.)]|\\(?[a-zåäö]\\)|\\(?[ivx]{1,4}\\)|${bullets}|${dashes}|-)(?=\\s)`,
  'u'
)

/** Lines of an archived text that begin a clause or an item: another one there has a mark of the same form. */
export function markedLines(lines: readonly string[]): string[] {
  const formOf = (line: string) =>
    marks
      .exec(line)?.[0]
      .replace(/\d+/gu, '1')
      .replace(/[a-zåäö]+/u, 'a')
  const marked = lines.map((line) => line.trim()).filter((line) => marks.test(line))
  return marked.filter(
    (line) => marked.filter((other) => formOf(other) === formOf(line)).length > 1
  )
}
