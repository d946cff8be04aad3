/*
 * A phone number is told by its shape alone, and much else is written in digits: the pattern takes
 * whatever may be one, and what stands in it and around it decides. Texts are in plain signs.
 */

//   040 123 4567 · 040.123.4567 · 03/123 4567 · (03) 123 4567 · over two lines
const between = '(?: ?[-./·_~] ?| ?\\n ?| {1,2})?'
const domestic = `(?:\\(0[1-9]\\d{0,2}\\)|0[1-9]\\d{0,2})(?:${between}\\d{2,4}){1,5}\\d*`
//   +358 40 123 4567 · +358 (0)40 123 4567 · (+358 40) 123 4567 · 00 358 40 … · https://wa.me/358…
const international =
  '(?:\\(?\\+ ?358|\\(?(?<!\\d)00 ?358|(?<=wa\\.me\\/)358)(?:[-./·()[\\] \\n]{0,3}\\d){5,12}'
//   358 40 123 4567
const withoutPlus = '358[- ]?(?:4\\d|50)(?:[- ]?\\d){6,8}'
//   0 4 0 1 2 3 4 5 6 7
const spaced = '0 [45](?: \\d){7,8}'
const pattern = new RegExp(
  `(?<!\\d)(?:${international}|${withoutPlus}|${domestic}|${spaced})(?!\\d)`,
  'gu'
)

/** What else a number may be. `⟨` and `⟩` stand where it begins and ends. */
const otherNumbers: readonly RegExp[] = [
  // 1 momentin mukaan 06.10.2025 · 08.15-16.00 · 01/02/2025 · 06-10-2025
  /⟨0\d ?[./] ?\d\d(?!\d)/u,
  /⟨0\d[- ](?:0[1-9]|1[0-2])[- ](?:19|20)\d\d(?!\d)/u,
  // 0900-1600
  /⟨0\d[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d⟩/u,
  // laki 0611/2021 · 05-06/2023 · 02.2023-05.2024
  /⟨0\d{1,3} ?[/.] ?(?:19|20)\d\d(?!\d)/u,
  /\/(?:19|20)\d\d⟩/u,
  // finlex-0611-2021 · taulukko 0100 0256 · 02110-1301
  /⟨0\d{3,4}[- ]\d{4}⟩/u,
  // ISSN 0355-1180 · ISBN 0735710015
  /IS[BS]N(?:-L|-1[03])?:? ?⟨/iu,
  // kiinteistö 016-402-12-45
  /kiinteistö[^⟨.]*⟨/iu,
  // 01 02 03 04 · 09-18 08-16
  /⟨0\d(?:\D{1,3}\d\d)+⟩/u,
  // 016 081 098 111 · 045 049 050
  /⟨0\d\d(?:(?: \d{3}){3,}|(?: 0\d\d)+)⟩/u,
  // 02150 02160
  /⟨0\d{4}(?:[- ]\d{5})+⟩/u,
  // 12 040 123 456 euroa · 045 123 456 € · 040 123 456,50
  /(?<!\d)\d{1,3} ⟨0\d\d(?: \d{3})+⟩/u,
  /⟨0\d\d(?: \d{3})+⟩(?: ?(?:€|eur|milj|mrd|%|kpl|m2|m²|m3|m³)|[.,]\d)/iu,
  // 0,0401234567
  /\d[.,]⟨\d+⟩/u,
  // 978-952-03-1234-5 · 77/0401234567 · 1.040 123 4567
  /\d ?[-/.]⟨/u,
  // 0215606-8 · 0401234567/2023
  /⟩-\d/u,
  /⟩ ?\/ ?(?:19|20)?\d\d(?!\d)/u,
  // 0401234567-abcd · art_0401234567 · deadbeef0401234567
  /⟩-[\da-f]{4}(?![\p{L}\p{N}])/iu,
  /[\p{N}_][\p{L}\p{N}_]*⟨/u,
  /⟩\p{L}*[\p{N}_]/u,
  // b041922663 · 041373696f
  /(?<!\p{L})[a-f]⟨\d+⟩/iu,
  /⟨\d+⟩[a-f]{1,3}(?!\p{L})/iu
]

/** Numbers of a mobile phone have a beginning and a length of their own. */
const mobile = /^(?:0|358)(?:4\d|50)\d{6,8}$/u

/** What a number is not, if it is no mobile phone's. */
const otherThanMobile: readonly RegExp[] = [
  // Nothing is called by 00, 011 or 012, nor without a space by less than nine digits.
  /⟨\(?0(?:0|1[12])/u,
  /(?<!(?:puh|tel|gsm)\p{L}*[.:=]? ?)⟨\d{7,8}⟩/iu,
  // No number of a place begins with another nought.
  /⟨\(?0\d{1,2}\)?\D{1,3}0/u,
  // 010101-010201
  /⟨\d{6}-\d{4,6}⟩/u,
  // 016-402-12-45 is a piece of land
  /⟨0\d\d-\d{3}-\d{1,4}-\d{1,4}⟩/u,
  // 0123456 kpl · 0123456,5
  /⟩(?: ?(?:€|eur|milj|mrd|%|kpl|m2|m²|m3|m³)|[.,]\d)/iu,
  // A number of another table's column stands before it, or a word with no space between.
  /\d ⟨(?!0[1-9]\d?[- ]\d{3,4}[- ]\d{3,4}⟩)/u,
  /\p{L}(?<!puh|puhelin|tel|gsm)⟨/iu,
  // Over the end of a line anything meets.
  /⟨[^⟩]*\n/u
]

/** 01234567-89ab-cdef-0123-456789abcdef */
const uniqueId = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/iu

/** Words that tell of a phone number, before it or before its value in an address. */
const labelled = /(?:puh|tel|phone|gsm|mobile|mobiili|sms)[\p{L}_-]*[=:/] ?$/iu

/**
 * Finds phone numbers in plain signs. Other numbers may follow one: where the whole is none, its
 * beginning may be.
 */
export function* findPhoneNumbers(text: string): Generator<{index: number; found: string}> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const {0: whole, index} = match
    const before = text.slice(Math.max(0, index - 80), index)
    const ends = [whole.length, ...[...whole.matchAll(/(?<=\d)(?!\d)/gu)].map((end) => end.index)]
    const end = ends
      .sort((a, b) => b - a)
      .find((length) =>
        isPhoneNumber(
          whole.slice(0, length),
          before,
          text.slice(index + length, index + length + 24)
        )
      )
    if (end) yield {index, found: whole.slice(0, end)}
    pattern.lastIndex = index + (end ?? /\d+/u.exec(whole)?.[0].length ?? 1)
  }
}

/** Whether what may be a phone number is one, by itself and by what stands around it. */
function isPhoneNumber(found: string, before: string, after: string): boolean {
  const digits = found.replace(/\D/gu, '')
  if (digits.length < 7) return false
  const isAbroad = /^\(?(?:\+|00)/u.test(found)
  // Addresses are full of numbers.
  const run = /\S*$/u.exec(before)?.[0] ?? ''
  if (/:\/\/|www\.|^\/$/u.test(run) && !labelled.test(before) && !/wa\.me\/$/u.test(run)) {
    return false
  }
  if (isAbroad) return !/[\p{N}_]$/u.test(before)
  const isMobile = mobile.test(digits)
  // 358 400 500 000 euroa
  const isSum = /^358 \d{3} \d{3} \d{3}$/u.test(found)
  if (digits.length > 12 || isSum || (digits.startsWith('3') && !isMobile)) return false
  if (uniqueId.test(run + found + after)) return false
  const marked = `${before}⟨${found}⟩${after}`
  if (otherNumbers.some((pattern) => pattern.test(marked))) return false
  return isMobile || !otherThanMobile.some((pattern) => pattern.test(marked))
}
