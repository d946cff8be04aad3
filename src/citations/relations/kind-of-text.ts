import type {Element} from '../mentions/read.ts'
import type {Token} from '../tokens/tokenize.ts'

const enacting =
  /^(?:muutetaan|kumotaan|lisätään|ändras|upphävs|fogas|sellaisena|sellaisina|sådana?)$/u
const ofStatutes = /^(?:estämättä|edellä|jäljempänä|ovan|nedan)$/u

/**
 * Whether a paragraph is of a statute, `tämän lain`, `sen estämättä, mitä …`, or of something else: a
 * decision, an enacting clause. Of most nothing tells.
 */
export function kindOfText(
  tokens: readonly Token[],
  elements: readonly Element[]
): 'statute' | 'other' | undefined {
  const other =
    elements.some((element) => element.type === 'locator' && element.style === 'sign-first') ||
    tokens.some(({lower}) => enacting.test(lower))
  if (other) return 'other'
  const statute =
    elements.some((element) => element.type === 'mention' && element.kind === 'self') ||
    tokens.some(({lower}) => ofStatutes.test(lower))
  return statute ? 'statute' : undefined
}

const ofAgreements =
  /^(?:[Oo]sapuolet|Osapuol(?:i|en)|[Ss]opijapuol(?:et|ten)|[Ss]opimus(?:kau|sak)\p{L}+|[Ii]rtisanomisa(?:ika|ja\p{L}+)|[Pp]arterna|[Aa]vtalspart\p{L}+|Party|[Pp]arties)$/u

/** Whether a paragraph speaks as an agreement does: its sections without an act are its own. */
export function isOfAgreement(tokens: readonly Token[]): boolean {
  return tokens.some(({text}) => ofAgreements.test(text))
}
