/** A file of data on the site, written only when it is wanted. */
export interface DataFile<Text = string> {
  /** `/sopimus/2025/index.json` */
  address: string
  mediaType: string
  /** Takes all that it needs from the corpus anew: what it looks at is seen then, see `corpus/seen.ts`. */
  write: () => Text
}

/** A file of data that may come in pieces, because it is large. */
export type AnyDataFile = DataFile<string | Iterable<string>>

/** The whole text of a file. */
export function wholeText(text: string | Iterable<string>): string {
  return typeof text === 'string' ? text : [...text].join('')
}
