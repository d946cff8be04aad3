/** The shape of a value whose lists may be made while they are written. */
export type Lazy<Value> = {
  [Key in keyof Value]: Value[Key] extends (infer Entry)[] ? Iterable<Entry> : Value[Key]
}

/** A list whose entries are made when they are wanted, each time anew. */
export function lazily<Entry, Made>(
  list: readonly Entry[],
  make: (entry: Entry) => Made
): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const entry of list) yield make(entry)
    }
  }
}

/**
 * JSON of a large value in pieces, the same as `JSON.stringify` in one: everything on the site, whole
 * in memory and once more as text, would take most of what a build needs.
 *
 * @param depth Objects inside of one another that are taken apart; what lies deeper is one piece.
 */
export function* jsonPieces(value: unknown, depth = 2): Generator<string> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value)
  else if (Symbol.iterator in value) {
    let before = '['
    for (const entry of value as Iterable<unknown>) {
      yield before + JSON.stringify(entry)
      before = ','
    }
    yield before === '[' ? '[]' : ']'
  } else if (depth === 0) yield JSON.stringify(value)
  else {
    let before = '{'
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue
      yield `${before}${JSON.stringify(key)}:`
      yield* jsonPieces(inner, depth - 1)
      before = ','
    }
    yield before === '{' ? '{}' : '}'
  }
}
