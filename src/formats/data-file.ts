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

/**
 * Answers with a file. One in pieces is never whole in memory as text: everything on the site, or the
 * index of all its words, is a hundred megabytes.
 */
export function answerWith(text: string | Iterable<string>, mediaType: string): Response {
  return new Response(typeof text === 'string' ? text : streamOf(text), {
    headers: {'content-type': `${mediaType}; charset=utf-8`}
  })
}

/** Characters that are turned into bytes together. */
const together = 2 ** 16

function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = pieces[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      let text = ''
      while (text.length < together) {
        const next = left.next()
        if (next.done) {
          if (text) controller.enqueue(encoder.encode(text))
          return controller.close()
        }
        text += next.value
      }
      controller.enqueue(encoder.encode(text))
    }
  })
}
