import {type AttachmentText, eachOnce, nothing} from './attachment-text.ts'

/** Words of a PDF, page by page, its properties, and the comments on its pages. */
export async function textsOfPdf(bytes: Buffer): Promise<AttachmentText> {
  // Loaded only where there is a PDF to read that was never read before.
  const {extractText, getDocumentProxy, getMeta} = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0})
  const {text} = await extractText(document, {mergePages: false})
  const {info, metadata} = await getMeta(document)
  const field = (name: string) => String(info?.[name] ?? '').trim()
  const {get} = metadata as {get?: (name: string) => string | string[] | undefined}
  const creators = [get?.call(metadata, 'dc:creator') ?? []].flat()
  const notes: Note[] = []
  for (let page = 1; page <= text.length; page++) {
    notes.push(...((await (await document.getPage(page)).getAnnotations()) as Note[]))
  }
  return {
    ...nothing,
    pages: text,
    properties: [
      ...['Title', 'Subject', 'Keywords'].map(field),
      ...notes.map(({contentsObj}) => contentsObj?.str ?? '')
    ].filter(Boolean),
    authors: eachOnce([
      field('Author'),
      ...creators,
      ...notes.map(({titleObj}) => titleObj?.str ?? '')
    ]),
    scanned: text.flatMap((words, at) => (/[\p{L}\p{N}]/u.test(words) ? [] : [at + 1]))
  }
}

/** A comment that somebody has put on a page: its words, and who wrote it. */
interface Note {
  contentsObj?: {str: string}
  titleObj?: {str: string}
}
