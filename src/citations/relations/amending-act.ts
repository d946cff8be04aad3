import type {Mention} from '../mentions/mention.ts'
import type {Element} from '../mentions/read.ts'
import type {NumberMark} from '../tokens/number.ts'
import type {Token} from '../tokens/tokenize.ts'

/** Whether a section is what an act amends, by that act's own title: `om ändring av 18 § i …`. */
export function isAmended(tokens: readonly Token[], section: Element | undefined): boolean {
  if (!section || tokens[section.from - 1]?.lower !== 'av') return false
  return /^(?:ändring|upphävande)$/u.test(tokens[section.from - 2]?.lower ?? '')
}

const instruments = /^(?:laissa|lailla|laista|lag|asetuksella|förordning)$/u

/** `laissa 393/2006`, `lag 83/2014`: the act that amended, but not where prose cites it. */
export function isAmending(
  tokens: readonly Token[],
  {from, to}: Mention,
  number: NumberMark | undefined
): boolean {
  const lower = tokens[from]?.lower ?? ''
  const bare = to === from + 1 && instruments.test(lower)
  if (!bare || number === undefined || number.parenthesised) return false
  // `8 § i lag 612/2021 om ordnande av …`: what amended has no title.
  if (tokens[number.to]?.lower === 'om') return false
  return !(lower === 'lag' && isProse(tokens, from))
}

const farthest = 30
/** What enacting clauses say, and fragments of them. */
const enacts =
  /^(?:sådana?|sådant|lyder|lydelse\p{L}*|ändra\p{L}*|foga\p{L}*|upphäv\p{L}*|delvis|dem)$/u
const cites =
  /^(?:enligt|föreskrivs|bestäms|bestämmelser(?:na)?|avses|avsedda?|stöd|tillämpas|gäller|följer|regleras|finns|ingår)$/u

/** `Enligt 8 § i lag 612/2021`: a sentence that cites, and has no word of an enacting clause. */
function isProse(tokens: readonly Token[], at: number): boolean {
  let prose = false
  for (const step of [-1, 1])
    for (let near = at; Math.abs(near - at) < farthest; near += step) {
      const {lower = '.', text, glued} = tokens[near] ?? {}
      if (text === undefined || (lower === '.' && !glued)) break
      if (enacts.test(lower)) return false
      prose ||= cites.test(lower)
    }
  return prose
}
