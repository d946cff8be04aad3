import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import {placesIn} from '../diagnostics/place.ts'
import {isIban} from './iban.ts'
import {isIdentityCode} from './identity-code.ts'
import {isOfficeAddress} from './office-address.ts'
import {findPhoneNumbers} from './phone-number.ts'
import {plainSigns} from './plain-signs.ts'

export type PersonalDataRule = 'phone-number' | 'email-address' | 'identity-code' | 'iban'

/** Finds one kind of personal data in a text of plain signs. */
type Detector = (text: string) => Iterable<{index: number; found: string}>

const letter = '[\\p{L}\\p{M}\\p{N}]'

// In words, so that machines do not find it: matti(at)example(piste)fi, matti ät example.fi.
const bracketed = (words: string) => `[([{<] ?(?:${words}) ?[)\\]}>]`
const plainWords = '[aä]t-merkki|ät|miukumauku|kissanhäntä|snabel-a'
const sign = [
  `\\s?(?:@|${bracketed(`at|a|@|${plainWords}`)})`,
  `["'”’](?:at|ät|@)["'”’]`,
  '_at_| -at- ',
  `\\s(?:${plainWords})\\s`
].join('|')
const dot = [
  '\\.| \\. ',
  ' ?\\. ?(?=(?:fi|com|org|net|eu|se)(?!\\p{L}))',
  `\\s?${bracketed('dot|piste|punkt|\\.')}\\s?`,
  ' (?:dot|piste|punkt) '
].join('|')
// A word of an archived text may go on on the next line.
const label = `(?:${letter}|-\\n?)+`
const domain = `${label}(?:(?:${dot})${label})*(?:${dot})(?:[\\p{L}\\p{M}]{2,}|xn--${letter}+)`
// The English word is a sign only after a name in two parts, or before a dot in words.
const wordAt = [
  `(?<=${letter}[._][\\p{L}\\p{M}]{2,64}) at ${domain}`,
  ` at ${label} (?:dot|piste) [\\p{L}\\p{M}]{2,}`
].join('|')

// A sign that is none, or a date with dots, counts only before a letter for check character.
const identityCode =
  /(?<!\p{N})(?:\d{6}(?: ?[-+] ?|[A-FU-Y])\d{3}[0-9A-Y]|\d\d[ .]?\d\d[ .]?\d\d(?:[-+ _/]{1,3}|[A-FU-Y])\d{3}[A-Y])(?!\p{N})/giu
// Those of Finland in any groups, others in fours or in one.
const iban =
  /FI[ -]?\d{2}(?:[-./ \n]{0,2}\d){14}(?!\d)|(?<![\p{L}\p{N}])(?!FI|RF)[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Z0-9])/giu
// Anchored at the sign: a pattern that begins with the name would try every word of the text.
const email = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}._%+-]|${letter}["”])(?:(?:${sign})\\s?${domain}|${wordAt})`,
  'giu'
)
/** The name in front of the sign of an e-mail address. */
const nameAtEnd = /(?:["”][^"”\n]*["”]|[\p{L}\p{M}\p{N}._%+-]+)$/u

const detectors: Readonly<Record<PersonalDataRule, Detector>> = {
  'identity-code': (text) =>
    matches(text, identityCode).filter(
      ({index, found}) => isIdentityCode(found) && !isPartOfCode(text, index, found.length)
    ),
  iban: (text) => matches(text, iban).filter(({found}) => isIban(found)),
  'email-address': (text) =>
    matches(text, email)
      // Pictures for screens of two densities: kuva@2x.png.
      .filter(({found}) => !/^@\dx\.\p{L}+$/u.test(found))
      .map(({index, found}) => {
        const name = nameAtEnd.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? ''
        return {index: index - name.length, found: name + found}
      }),
  'phone-number': findPhoneNumbers
}

function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({0: found, index}) => ({index, found}))
}

/** Whether a word goes on into digits on either side: a digest, the name of a file. */
function isPartOfCode(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start)
  const after = text.slice(start + length, start + length + 64)
  return /[\p{N}_][\p{L}\p{N}_]*$/u.test(before) || /^\p{L}*[\p{N}_]/u.test(after)
}

/** Where a text holds what kind of personal data. */
interface Finding {
  rule: PersonalDataRule
  start: number
  end: number
}

const allRules = Object.keys(detectors) as PersonalDataRule[]

function findingsIn(written: string, rules: readonly PersonalDataRule[] = allRules): Finding[] {
  const {text, offsetOf} = plainSigns(written)
  return rules.flatMap((rule) =>
    [...detectors[rule](text)].map(({index, found}) => ({
      rule,
      start: offsetOf(index),
      end: offsetOf(index + found.length)
    }))
  )
}

/** Finds phone numbers, e-mail addresses, identity codes and account numbers anywhere in a file. */
export function findPersonalData({path, text}: {path: string; text: string}): Diagnostic[] {
  const findings = [
    ...findingsIn(withoutOffices(path, text), ['email-address', 'phone-number']),
    ...findingsIn(text, ['identity-code', 'iban'])
  ]
  let placeOf: ReturnType<typeof placesIn> | undefined
  return findings.map(({rule, start, end}) => {
    placeOf ??= placesIn(text)
    return {file: path, place: placeOf(start), rule, found: masked(text.slice(start, end))}
  })
}

/** Finds the same in the name of a file or of a folder around it. */
export function findPersonalDataInName(path: string): Diagnostic[] {
  const names = path.split(/\/|_(?=\d)|(?<=\d)_/u)
  return names.flatMap((name) =>
    findingsIn(name).map(
      ({rule, start, end}): Diagnostic => ({
        file: path,
        place: startOfFile,
        rule: 'personal-data-in-name',
        found: masked(name.slice(start, end)),
        described: rule
      })
    )
  )
}

const fieldOf = (name: string) =>
  new RegExp(`^["']?${name}["']? *:.*(?:\\n(?:[ \\t].*)?(?=\\n|$))*`, 'mu')
const contact = fieldOf('contact')
const registry = fieldOf('registry')

/** Blanks the address and the number of the one field where an office's may stand; offsets stay. */
function withoutOffices(path: string, text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  if (path === 'site.yaml') {
    return text.replace(contact, (field) =>
      field.replace(/(?<!#.*)\b(?:email|phone)["']?:[^\n#,}]*/gu, blank)
    )
  }
  if (!path.startsWith('parties/')) return text
  return text.replace(registry, (field) =>
    field.replace(/(?<!#.*)(?<=\bemail["']?: *["']?)[^\s"'#,}]+/gu, (found) =>
      isOfficeAddress(found) ? blank(found) : found
    )
  )
}

/** A text with its personal data masked, sign by sign: offsets and lines stay. */
export function withoutPersonalData(text: string): string {
  let safe = text
  for (const {start, end} of findingsIn(text)) {
    safe = safe.slice(0, start) + masked(text.slice(start, end)) + safe.slice(end)
  }
  return safe
}

/** A diagnostic goes to logs: it must not publish what it forbids. */
function masked(found: string): string {
  const seen = Math.min(3, Math.floor((found.length - 1) / 3))
  return found.slice(0, seen) + found.slice(seen).replace(/[^\n]/gu, '•')
}
