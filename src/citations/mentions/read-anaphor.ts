import {matchWords} from '../statutes/titles.ts'
import {headOf} from '../tokens/heads.ts'
import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'

const pointers = new Set(
  `mainittu mainitun mainitussa mainittua mainitusta mainittuun sanottu sanotun sanotussa
  sanottua sanotusta sama saman samassa samaa samasta tuo tuon tuossa tuota kyseinen kyseisen
  kyseisessä kyseistä asianomaisen edellämainitun puheenaolevan em ko ao samma nämnda nämnd
  sagda sagd ifrågavarande den said same that aforementioned`.split(/\s+/u)
)
const own = new Set([
  'tämä',
  'tämän',
  'tässä',
  'tätä',
  'tästä',
  'tähän',
  'tällä',
  'denna',
  'detta',
  'this'
])
// `uuden lain`, `kumotun lain`: another act than the one named last.
const other = new Set(
  `uuden uudessa vanhan vanhassa kumotun kumotussa aikaisemman aikaisemmassa entisen entisessä
  ehdotetun ehdotetussa toisen toisessa nya gamla`.split(/\s+/u)
)

const bareHeads = new Set(['laki', 'asetus', 'lag', 'förordning', 'act', 'decree', 'kaari', 'code'])
const bills = /^(?:laki(?:ehdotu|esity|luonno)\p{Ll}+|lag(?:förslag|utkast)\p{Ll}*)$/u
/** Of a proposal only right before a section: minutes have an `ehdotus` of their own. */
const proposals = /^(?:ehdotuksen|esityksen|luonnoksen|förslagets|utkastets)$/u

/** Whether a word can begin what points back to an act. */
export function opensAnaphor(token: Token): boolean {
  const {lower} = token
  return (
    own.has(lower) ||
    pointers.has(lower) ||
    !!bareHead(token) ||
    bills.test(lower) ||
    proposals.test(lower)
  )
}

/** `mainitun lain`, `i den lagen`, `lagens`, `the said Act`, `tämän lain` or bare `lain`. */
export function readAnaphor(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const proposal = proposals.test(token.lower) && tokens[at + 1]?.type === 'number'
  if (proposal || bills.test(token.lower)) return anaphor('bill', at, at + 1)

  let next = at
  if (own.has(token.lower)) next = at + 1
  else while (next < at + 4 && pointers.has(tokens[next]?.lower ?? '')) next++
  const head = bareHead(tokens[next])
  if (!head || startsLongTitle(tokens, next)) return undefined
  if (next === at && isNamedInEnglish(tokens, at)) return undefined
  if (next === at && (other.has(tokens[at - 1]?.lower ?? '') || isSplitTitle(tokens, at)))
    return anaphor('title', at, at + 1)

  const mention = anaphor(own.has(token.lower) ? 'self' : 'anaphor', at, next + 1)
  return {...mention, head: head === 'decree' ? 'decree' : 'act'}
}

function anaphor(kind: Mention['kind'], from: number, to: number): Mention {
  return {type: 'mention', kind, from, to, statutes: []}
}

function bareHead(token: Token | undefined): 'act' | 'decree' | undefined {
  if (token?.type !== 'word') return undefined
  const word = token.nominative ?? token.lower
  if (!bareHeads.has(word)) return undefined
  const english = word === 'act' || word === 'decree' || word === 'code'
  if (english && token.text === token.lower) return undefined
  return headOf(word) === 'decree' || word === 'decree' ? 'decree' : 'act'
}

/** `lastensuojelu lain`: perhaps a title that a space has come into, perhaps not. */
function isSplitTitle(tokens: readonly Token[], at: number): boolean {
  const [first, head] = [tokens[at - 1], tokens[at]]
  if (first?.type !== 'word' || !head?.nominative || first.nominative) return false
  return matchWords([first.lower + head.nominative]).length > 0
}

/** `Administrative Act`: only `the Act` points back. */
function isNamedInEnglish(tokens: readonly Token[], at: number): boolean {
  const english = /^(?:Act|Decree|Code)$/u.test(tokens[at]?.text ?? '')
  return english && tokens[at - 1]?.lower !== 'the'
}

const complements = new Set([
  'om',
  'angående',
  'innefattande',
  'rörande',
  'on',
  'concerning',
  'relating',
  'för'
])

/** `lagen om …`, `Act on …` and `Decree of the Ministry …` name an act themselves. */
function startsLongTitle(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.text === 'Decree' && tokens[head + 1]?.lower === 'of') return true
  return complements.has(tokens[head + 1]?.lower ?? '')
}
