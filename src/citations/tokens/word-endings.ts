/** Makes a test for words that end in one of the forms, as compounds do. */
export function endsWithOneOf(list: string): (word: string) => boolean {
  const find = longestEnding(list.split(/\s+/u))
  return (word) => find(word) !== undefined
}

/** Makes a look-up of the longest of the forms that a word ends in. */
export function longestEnding(forms: Iterable<string>): (word: string) => string | undefined {
  const all = new Set(forms)
  // By the last two letters, so that most words are told apart at once.
  const lengths = new Map<string, number[]>()
  for (const form of all) {
    const key = form.slice(-2)
    const list = lengths.get(key) ?? []
    if (!list.includes(form.length)) list.push(form.length)
    lengths.set(
      key,
      list.sort((a, b) => b - a)
    )
  }
  return (word) => {
    for (const length of lengths.get(word.slice(-2)) ?? []) {
      const ending = word.slice(-length)
      if (ending.length === length && all.has(ending)) return ending
    }
    return undefined
  }
}
