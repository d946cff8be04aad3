import type {Token} from './tokenize.ts'

/** A plain text with its tokens. */
export interface Source {
  text: string
  tokens: readonly Token[]
}

/** A match of fixed shape that starts at one token and ends at another. */
export interface Shape {
  groups: Record<string, string | undefined>
  /** First token after the match. */
  to: number
}

/** Matches a sticky pattern at a token. A match that ends inside a token is none. */
export function readShape(source: Source, at: number, pattern: RegExp): Shape | undefined {
  const token = source.tokens[at]
  if (!token) return undefined
  pattern.lastIndex = token.start
  const match = pattern.exec(source.text)
  if (!match) return undefined
  const end = token.start + match[0].length
  let to = at + 1
  while ((source.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++
  return source.tokens[to - 1]?.end === end ? {groups: match.groups ?? {}, to} : undefined
}
