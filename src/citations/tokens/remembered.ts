/** Words that are remembered at most, by each who asks. */
const most = 50_000

/** Asks about a word once: texts repeat their words. The answer must depend on the word alone. */
export function remembered<Asked, Answer extends NonNullable<unknown>>(
  wordOf: (asked: Asked) => string,
  ask: (asked: Asked) => Answer
): (asked: Asked) => Answer {
  const known = new Map<string, Answer>()
  return (asked) => {
    const word = wordOf(asked)
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const answer = ask(asked)
    known.set(word, answer)
    return answer
  }
}
