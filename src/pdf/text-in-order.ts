import type {getDocumentProxy} from 'unpdf'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A node of the structure tree: an element, or a piece of marked content. */
interface StructNode {
  type?: string
  id?: string
  children?: StructNode[]
}

/**
 * Text of a tagged PDF in the order that its tags give: as it is read aloud, which is not the order
 * it is painted in.
 */
export async function textInOrder(document: PdfDocument): Promise<string> {
  const pages = Array.from({length: document.numPages}, (_, index) => index + 1)
  const texts = await Promise.all(
    pages.map(async (number) => {
      const page = await document.getPage(number)
      const {items} = await page.getTextContent({includeMarkedContent: true})
      const marked = markedTexts(items as MarkedItem[])
      const ids = contentIds((await page.getStructTree()) as StructNode | null)
      return ids.map((id) => marked.get(id) ?? '').join(' ')
    })
  )
  return texts.join(' ')
}

type MarkedItem = {type?: string; id?: string; str?: string}

/** Words by the marked content they stand in, the innermost that has an id. */
function markedTexts(items: readonly MarkedItem[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const {id, str, type} of items) {
    if (type === 'endMarkedContent') open.pop()
    else if (type?.startsWith('beginMarkedContent')) open.push(id ?? open.at(-1))
    else if (str !== undefined) {
      const current = open.at(-1)
      if (current) texts.set(current, (texts.get(current) ?? '') + str)
    }
  }
  return texts
}

function contentIds(node: StructNode | null): string[] {
  if (!node) return []
  if (node.type === 'content' && node.id) return [node.id]
  return (node.children ?? []).flatMap(contentIds)
}
