import data from '../lexicon/endings.json' with {type: 'json'}

/** Letters to take off the end of a form, and what to put there instead: `nissa` → `ta`. */
type Operation = readonly [taken: number, put: string]

const endings = new Map(
  Object.entries(data).map(([ending, operations]) => [
    ending,
    operations.split(' ').map((text): Operation => {
      const taken = Number.parseInt(text, 10)
      return [taken, text.slice(String(taken).length)]
    })
  ])
)

const back = /[aou]/u
const front = /[äöy]/u

/**
 * Possible base forms of a word, likeliest first: `kunnissa` → `kunta`, `kunni`, …
 *
 * Learned from the forms that Voikko confirms, see `scripts/lemmas/`. The longest known ending
 * comes first. Finnish words are either back or front (`kunta`, `kylä`): what breaks that is
 * left out.
 */
export function baseForms(word: string, most = Number.POSITIVE_INFINITY): string[] {
  const found = new Set<string>()
  for (let start = 1; start <= word.length; start++) {
    for (const [taken, put] of endings.get(word.slice(start)) ?? []) {
      const stem = word.slice(0, word.length - taken)
      if (stem.length < 2 || !inHarmony(stem, put)) continue
      found.add(stem + put)
      if (found.size >= most) return [...found]
    }
  }
  return [...found]
}

function inHarmony(stem: string, put: string): boolean {
  const last = /[aouäöy](?=[^aouäöy]*$)/u.exec(stem)?.[0]
  if (!last) return true
  return !(back.test(last) ? front : back).test(put)
}
