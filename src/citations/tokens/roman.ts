import type {Token} from './tokenize.ts'

const pattern = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u
const values: Record<string, number> = {I: 1, V: 5, X: 10}

/** `III` → `3`, for parts and chapters. */
export function readRoman(token: Token | undefined): string | undefined {
  if (token?.type !== 'word' || !pattern.test(token.text)) return undefined
  let sum = 0
  for (const [index, letter] of [...token.text].entries()) {
    const value = values[letter] ?? 0
    const next = values[token.text[index + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return String(sum)
}
