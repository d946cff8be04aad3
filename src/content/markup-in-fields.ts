import type {Diagnostic, Place} from '../diagnostics/diagnostic.ts'
import {textsInFields} from '../diagnostics/texts-in-fields.ts'
import {leftoverMarkup} from '../signs/leftover-markup.ts'

/** Elements, a backslash before a sign, a heading: markup in a text, letters in a field. */
const ofTexts = /<\/?[A-Za-z][^<>\n]{0,200}>|\\[!-/:-@[-`{-~]\S*|^#{1,6}\s.*/u

/** Addresses hold the signs of markup without being any. */
const address = /^(?:\/|#|https?:)\S*$/u

/** Markup in fields, which hold words only: it would be published as it is written. */
export function markupInFields(
  file: string,
  data: unknown,
  placeOf: (path: PropertyKey[]) => Place
): Diagnostic[] {
  return textsInFields(data).flatMap(({path, text}): Diagnostic[] => {
    const found = address.test(text) ? undefined : markupIn(text)
    const described = 'leftover-in-field'
    return found ? [{file, place: placeOf(path), rule: 'leftover-markup', found, described}] : []
  })
}

function markupIn(words: string): string | undefined {
  return leftoverMarkup(words)[0]?.found ?? ofTexts.exec(words)?.[0]
}
