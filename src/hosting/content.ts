/** What is in a file: its text, its bytes, or a large text in pieces. */
export type Content = string | Uint8Array | Iterable<string>

/** Characters of a text in pieces that are turned into bytes together. */
const together = 2 ** 16

/** A file's content as it is written. */
export function bytesOf(content: Content): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  if (content instanceof Uint8Array) return content
  const bytes: Buffer[] = []
  let text = ''
  for (const piece of content) {
    text += piece
    if (text.length < together) continue
    bytes.push(Buffer.from(text))
    text = ''
  }
  return Buffer.concat([...bytes, Buffer.from(text)])
}

/** A file's content as text. */
export function textOf(content: Content): string {
  if (typeof content === 'string') return content
  const {buffer, byteOffset, byteLength} = bytesOf(content)
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}

/** Content that is there, or is made when it is wanted. */
export type LazyContent = Content | (() => Promise<Content>)

/** Has content made. */
export function contentOf(content: LazyContent): Content | Promise<Content> {
  return typeof content === 'function' ? content() : content
}

/** A file of the site before this step. */
export interface BuiltFile {
  /** Path in the folder, parted by `/`. */
  file: string
  content: LazyContent
  /** SHA-256 of the content, where it is known: what was made of the same before is taken over. */
  digest?: string | undefined
}
