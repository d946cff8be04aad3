/** A body that came, and cannot be used. Trying again would not help. */
export class UnreadableBody extends Error {
  override name = 'UnreadableBody'
  readonly kind: 'too-large' | 'not-utf-8'

  constructor(kind: 'too-large' | 'not-utf-8', found: string) {
    super(found)
    this.kind = kind
  }
}

/**
 * Reads a body to its end, unpacked, and no further than `largest` bytes.
 *
 * @throws {UnreadableBody}
 */
export async function readWhole(
  response: Response,
  largest: number
): Promise<{bytes: Uint8Array; text: string}> {
  const pieces: Uint8Array[] = []
  let size = 0
  // Leaving the loop early cancels the rest.
  for await (const piece of response.body ?? []) {
    size += piece.byteLength
    if (size > largest) throw new UnreadableBody('too-large', `> ${largest} B`)
    pieces.push(piece)
  }
  const bytes = new Uint8Array(Buffer.concat(pieces))
  try {
    return {bytes, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)}
  } catch {
    throw new UnreadableBody('not-utf-8', `${size} B`)
  }
}
