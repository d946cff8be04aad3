import {formatStatuteNumber, type StatuteNumber} from '../../identifiers/statute-number.ts'
import type {CitationLanguage} from '../citation.ts'
import {knownStatute} from '../statutes/statutes.ts'
import {headGenitive, headNominative} from '../tokens/heads.ts'
import type {FormatOptions} from './reference.ts'

/** How an act's name stands in a sentence. */
type TitleUse = 'alone' | 'before its section'

/** An act by its title and number, as `laki hyvinvointialueesta (611/2021)`. */
export function formatTitle(
  statute: StatuteNumber,
  {language, case: grammaticalCase, titles, number = true}: FormatOptions,
  use: TitleUse = 'alone'
): string {
  const title = titles?.(statute)?.[language] ?? knownStatute(statute)?.titles[language]
  const genitive = use === 'before its section' || grammaticalCase === 'genitive'
  const words = inflect(title ?? fallback[language], language, genitive)
  return number || !title ? `${words} (${formatStatuteNumber(statute)})` : words
}

const fallback = {fi: 'laki', sv: 'lag', en: 'Act'} as const

function inflect(title: string, language: CitationLanguage, genitive: boolean): string {
  if (language === 'fi') return lowerFirst(genitive ? finnishGenitive(title) : title)
  return language === 'sv' ? lowerFirst(swedishDefinite(title)) : title
}

/** `Suomen perustuslaki` and `Ahvenanmaan …` keep their capital: a name stands first. */
function lowerFirst(title: string): string {
  return /^(?:Suomen|Ahvenanmaan|Finlands|Ålands|Helsingin|Euroopan|Finanssivalvonnan)\b/u.test(
    title
  )
    ? title
    : title.charAt(0).toLowerCase() + title.slice(1)
}

//   Laki hyvinvointialueesta              → hyvinvointialueesta annetun lain
//   Valtioneuvoston asetus pelastustoimesta → pelastustoimesta annetun valtioneuvoston asetuksen
//   Hallintolaki                          → hallintolain
const givenAct =
  /^(?<giver>(?:valtioneuvoston |\p{L}+ministeriön )?)(?<head>laki|asetus|päätös) (?<phrase>.+)$/iu

function finnishGenitive(title: string): string {
  const {giver = '', head = '', phrase} = givenAct.exec(title)?.groups ?? {}
  if (!phrase) return headGenitive(title)
  return `${phrase} annetun ${giver.toLowerCase()}${headGenitive(head.toLowerCase())}`
}

const definiteEndings = [
  ['stadga', 'n'],
  ['reglemente', 't'],
  ['lag', 'en'],
  ['balk', 'en'],
  ['ordning', 'en'],
  ['regeringsform', 'en']
] as const

/** `Lag om …` → `lagen om …`. After a genitive the form stays: `statsrådets förordning`. */
function swedishDefinite(title: string): string {
  const words = title.split(' ')
  const at = words.findIndex((word) => headNominative(word.toLowerCase()) !== undefined)
  const word = words[at]
  if (word === undefined || words[at - 1]?.endsWith('s')) return title
  const ending = definiteEndings.find(([head]) => word.toLowerCase().endsWith(head))?.[1] ?? ''
  words[at] = word + ending
  return words.join(' ')
}
