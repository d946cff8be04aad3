/** The words of a text, and where each of them stands. */
export interface WordIndex {
  /** What each word is known by, in the order of the text. */
  keys: readonly string[]
  /** Offset of each word. */
  offsets: readonly number[]
  /** Numbers of the words of one key; of a very common one the first only. */
  numbers: ReadonlyMap<string, readonly number[]>
}

/** Where a common word stands tells nothing. */
const commonWord = 200

/** Parts a text into words. A hyphen that ends a line, `\u0000`, does not part them. */
export function wordIndex(text: string): WordIndex {
  const keys: string[] = []
  const offsets: number[] = []
  const numbers = new Map<string, number[]>()
  for (const {0: word, index} of text.matchAll(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|\0)*/gu)) {
    const key = wordKey(word)
    const own = numbers.get(key)
    if (!own) numbers.set(key, [keys.length])
    else if (own.length < commonWord) own.push(keys.length)
    keys.push(key)
    offsets.push(index)
  }
  return {keys, offsets, numbers}
}

/** What a word is known by, however its letters are written: in capitals, with marks, in Cyrillic. */
function wordKey(word: string): string {
  const plain = word.replaceAll('\0', '').toLowerCase()
  if (/^[a-z\d]*$/u.test(plain)) return plain
  return asLatin(plain.normalize('NFKD').replace(/\p{M}/gu, ''))
}

const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['авекмнорстухіјѕ', 'abekmhopctyxijs'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αβεικνορτυχ', 'abeiknoptux'],
    // Hyphens that are none.
    ['\u2010\u2011', '--']
  ].flatMap(([strange = '', latin = '']) =>
    [...strange].map((letter, index) => [letter, latin.charAt(index)])
  )
)

/** A text with the letters of other alphabets that look like Latin ones as those. */
export function asLatin(text: string): string {
  return text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}\u2010\u2011]/gu, (letter) =>
    Object.hasOwn(lookalikes, letter) ? (lookalikes[letter] ?? letter) : letter
  )
}
