import {getDocumentProxy, getMeta} from 'unpdf'
import {textInOrder} from './text-in-order.ts'

/** What a PDF of a page must have. */
export interface Expected {
  title: string
  language: string
  /** Headings of the page, in their order. */
  headings: readonly string[]
}

/** What is wrong with a PDF: tags, language, title, bookmarks, the order in which it is read. */
export async function faultsOf(pdf: Uint8Array, expected: Expected): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const {info} = await getMeta(document)
  const marks = await document.getMarkInfo()
  const outline = await document.getOutline()

  return [
    !marks?.Marked && 'is not tagged',
    info['Language'] !== expected.language && `has the language ${info['Language']}`,
    info['Title'] !== expected.title && `has the title ${info['Title']}`,
    !outline?.length && 'has no bookmarks',
    ...misplaced(await textInOrder(document), expected.headings)
  ].filter((fault) => fault !== false)
}

/** Headings that do not come in the text in their order. White space is the printer's own. */
function misplaced(text: string, headings: readonly string[]): string[] {
  const fold = (words: string) => words.replace(/[\s\u00AD]+/gu, '')
  const folded = fold(text)
  let from = 0
  return headings.flatMap((heading) => {
    const at = folded.indexOf(fold(heading), from)
    if (at < 0) return [`has the heading “${heading}” out of order`]
    from = at
    return []
  })
}
