/** What is in a file: its text or its bytes. */
export type Content = string | Uint8Array

/** A file's content as it is written. */
export function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

/** A file's content as text. */
export function textOf(content: Content): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
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
