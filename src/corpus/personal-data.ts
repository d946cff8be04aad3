import type {ContentFile} from './content-files.ts'
import type {Diagnostic} from './diagnostic.ts'
import {placesIn} from './place.ts'

/** A kind of personal data that a pattern can tell. */
interface Detector {
  rule: 'phone-number' | 'email-address' | 'identity-code' | 'iban'
  pattern: RegExp
  /** Refuses what only looks like it. */
  confirm?: (found: string) => boolean
}

// A number is its own word: no digit, letter, slash or hyphen goes on before or after it, and it is
// not the end of a sum such as `1 000 000 000`.
const before = '(?<![\\p{L}\\p{N}/_=+-]|\\p{N}\\.|\\p{N}[ \\u00A0])'
const after = '(?![\\p{L}\\p{N}/_-]|\\.\\d)'
const gap = '[ \\u00A0-]?'

// A check character tells what is one: nothing but a letter or a digit need end before and after it.
const edge = '(?<![\\p{L}\\p{N}])'
const otherEdge = '(?![\\p{L}\\p{N}])'

// In words, so that machines do not find it: matti(at)example(piste)fi.
const bracketed = (words: string) => `[([](?:${words})[)\\]]`
const dot = `(?:\\.|\\s?${bracketed('dot|piste')}\\s?)`
const label = '[\\p{L}\\p{N}-]+'

const detectors: readonly Detector[] = [
  {
    rule: 'identity-code',
    pattern: new RegExp(`${edge}\\d{6}(?: ?[-+‐‑–−] ?|[A-FU-Y])\\d{3}[0-9A-Y]${otherEdge}`, 'giu'),
    confirm: isIdentityCode
  },
  {
    rule: 'iban',
    pattern: new RegExp(
      `${edge}[A-Z]{2}\\d{2}(?:${gap}[A-Z0-9]{4}){2,7}(?:${gap}[A-Z0-9]{1,3})?`,
      'giu'
    ),
    confirm: isIban
  },
  {
    rule: 'email-address',
    // Anchored at the sign: a pattern that begins with the name would try every word of the text.
    pattern: new RegExp(
      `(?<=[\\p{L}\\p{N}._%+-]\\s?)(?:[@＠]|${bracketed('at|ät|a|@')})\\s?${label}(?:${dot}${label})*${dot}\\p{L}{2,}`,
      'giu'
    )
  },
  {
    // 040 123 4567 · 03-123 4567 · +358 40 1234567 · (03) 123 4567: nine digits or so, in groups.
    rule: 'phone-number',
    pattern: new RegExp(
      `${before}(?:(?:\\+|00)358\\)?${gap}(?:\\(0\\))?${gap}\\d{1,3}|\\(0\\d{1,3}\\)|0\\d{1,3})(?:${gap}\\d{2,4}){1,3}\\d*${after}`,
      'gu'
    ),
    confirm: isPhoneNumber
  }
]

/** Finds phone numbers, e-mail addresses, identity codes and account numbers anywhere in a file. */
export function findPersonalData({path, text}: Pick<ContentFile, 'path' | 'text'>): Diagnostic[] {
  const readable = path === 'site.yaml' ? withoutContact(text) : text
  let placeOf: ReturnType<typeof placesIn> | undefined
  return detectors.flatMap(({rule, pattern, confirm}) =>
    [...readable.matchAll(pattern)]
      .filter((match) => confirm?.(match[0]) ?? true)
      .map((match) => {
        const name = rule === 'email-address' ? nameBefore(readable, match.index) : ''
        const start = match.index - name.length
        const found = masked(readable.slice(start, match.index + match[0].length))
        placeOf ??= placesIn(readable)
        return {file: path, place: placeOf(start), rule, found}
      })
  )
}

/** The name in front of the sign of an e-mail address. */
function nameBefore(text: string, at: number): string {
  return /[\p{L}\p{N}._%+-]+\s?$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? ''
}

/** Blanks the address and the number of the one field where an office's may stand; offsets stay. */
function withoutContact(text: string): string {
  return text.replace(/^contact:.*(?:\n(?:[ \t].*)?(?=\n|$))*/mu, (field) =>
    field.replace(/\b(?:email|phone)["']?:[^\n#,}]*/gu, (found) => ' '.repeat(found.length))
  )
}

/** A diagnostic goes to logs: it must not publish what it forbids. */
function masked(found: string): string {
  return `${found.slice(0, 3)}${'•'.repeat(Math.max(3, found.length - 3))}`
}

function isPhoneNumber(found: string): boolean {
  const digits = found.replace(/\D/gu, '')
  return digits.length >= 7 && digits.length <= 14
}

/** Checks day, month and check character (henkilötunnuksen tarkistusmerkki). */
function isIdentityCode(written: string): boolean {
  const found = written.replaceAll(' ', '')
  const day = Number(found.slice(0, 2))
  const month = Number(found.slice(2, 4))
  const remainder = Number(found.slice(0, 6) + found.slice(7, 10)) % 31
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12
  return isDay && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === found[10]?.toUpperCase()
}

/** ISO 13616: the number modulo 97 is one. Words after it may look like its last groups. */
function isIban(found: string): boolean {
  const groups = found.toUpperCase().split(/[ \u00A0-]/u)
  return groups.some((_, index) => isOneModulo97(groups.slice(0, index + 1).join('')))
}

function isOneModulo97(plain: string): boolean {
  const rotated = plain.slice(4) + plain.slice(0, 4)
  let remainder = 0
  for (const character of rotated) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return plain.length >= 15 && remainder === 1
}
