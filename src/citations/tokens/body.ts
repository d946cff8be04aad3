import type {Token} from './tokenize.ts'

interface BodyForms {
  nominative: string
  inflected: RegExp
}

const bodies: readonly BodyForms[] = [
  forms('hallitus', 'hallitu(?:s|ksen|sta|ksessa|ksesta|kseen|kselle|kselta|ksella)'),
  forms('valtuusto', 'valtuusto(?:n|a|ssa|sta|on|lle|lta|lla)?'),
  forms('lautakunta', 'lautakun(?:ta|nan|taa|nassa|nasta|taan|nalle|nalta|nalla)'),
  forms('valiokunta', 'valiokun(?:ta|nan|taa|nassa|nasta|taan|nalle|nalta)'),
  forms('toimikunta', 'toimikun(?:ta|nan|taa|nassa|nasta|taan|nalle|nalta)'),
  forms('johtokunta', 'johtokun(?:ta|nan|taa|nassa|nasta|taan|nalle|nalta)'),
  forms('jaosto', 'jaosto(?:n|a|ssa|sta|on|lle|lta)?'),
  forms('neuvosto', '(?:kirkko|seurakunta)neuvosto(?:n|a|ssa|sta|on|lle)?'),
  forms('kokous', '(?:yhtymä|jäsen|edustajain?)kokou(?:s|ksen|sta|ksessa|ksesta)'),
  forms('johtaja', 'johtaja(?:n|a|lle|lta)?'),
  forms('päällikkö', 'päälli(?:kkö|kön|kköä|kölle|költä)'),
  forms('viranhaltija', 'viranhaltija(?:n|a|lle)?'),
  forms('styrelse', 'styrelse(?:n|ns)?'),
  forms('fullmäktige', 'fullmäktige(?:s)?'),
  forms('nämnd', 'nämnd(?:en|ens)?'),
  forms('sektion', 'sektion(?:en|ens)?'),
  forms('direktion', 'direktion(?:en|ens)?')
]

const abbreviations: Record<string, string> = {
  kh: 'kunnanhallitus',
  khall: 'kunnanhallitus',
  khal: 'kunnanhallitus',
  kv: 'kunnanvaltuusto',
  kvalt: 'kunnanvaltuusto',
  ah: 'aluehallitus',
  av: 'aluevaltuusto',
  mh: 'maakuntahallitus',
  mv: 'maakuntavaltuusto'
}
const english = /^(?:Board|Council|Committee|Assembly)$/u

function forms(nominative: string, inflected: string): BodyForms {
  return {nominative, inflected: new RegExp(`${inflected}$`, 'u')}
}

/** The body that a word names, in the nominative: `kunnanhallituksen` → `kunnanhallitus`. */
export function bodyOf(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (token?.type !== 'word') return undefined
  const short = token.text !== token.lower || at === 0 ? abbreviations[token.lower] : undefined
  if (short) return short
  if (english.test(token.text)) return withCapitals(tokens, at)
  for (const {nominative, inflected} of bodies) {
    const form = inflected.exec(token.lower)?.[0]
    if (form === undefined) continue
    const kept = token.text.slice(0, token.text.length - form.length)
    const whole = nominative === 'neuvosto' || nominative === 'kokous'
    const stem = whole ? form.replace(new RegExp(`${nominative.slice(0, -1)}.*$`, 'u'), '') : ''
    return withPlace(tokens, at, (kept + stem + nominative).toLowerCase())
  }
  return undefined
}

/** `Pyhäjoen kunnanhallitus`, `Kolarin kunnan rakennuslautakunta`, `tekninen lautakunta`. */
function withPlace(tokens: readonly Token[], at: number, body: string): string {
  const words = [body]
  let index = at - 1
  if (/^(?:tekninen|yhteinen|sosiaali-|sivistys-)$/u.test(tokens[index]?.lower ?? ''))
    words.unshift(tokens[index--]?.lower ?? '')
  if (
    /^(?:kunnan|kaupungin|seurakuntayhtymän|hyvinvointialueen|kuntayhtymän)$/u.test(
      tokens[index]?.text ?? ''
    )
  )
    words.unshift(tokens[index--]?.text ?? '')
  const place = tokens[index]
  if (place?.type === 'word' && /^\p{Lu}[\p{L}-]+n$/u.test(place.text)) words.unshift(place.text)
  return words.join(' ')
}

function withCapitals(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]
  const name = tokens[at]?.text ?? ''
  return before && /^\p{Lu}\p{Ll}+$/u.test(before.text) && before.text !== 'The'
    ? `${before.text} ${name}`
    : name
}
