import type {Entries} from '../content/entries.ts'
import {languageOfText} from '../content/file-names.ts'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import type {Language} from '../identifiers/language.ts'
import {contrast, leastContrast} from '../styles/contrast.ts'
import {palette} from '../styles/palette.ts'

/** What the site as a whole needs: someone to answer for it, and a colour that can be read. */
export function checkSite(entries: Entries): Diagnostic[] {
  const entry = entries.of('site')[0]
  if (!entry) return []
  const {file, data, placeOf} = entry
  const diagnostics: Diagnostic[] = []
  const {email, form, phone} = data.contact ?? {}
  if (!email && !form && !phone) {
    const place = data.contact ? placeOf('contact') : placeOf()
    diagnostics.push({file, place, rule: 'no-contact'})
  }
  if (!data.publisher) diagnostics.push({file, place: placeOf(), rule: 'no-publisher'})

  for (const scheme of ['light', 'dark'] as const) {
    const ratio = contrast(data.accent[scheme], palette.paper[scheme])
    if (ratio >= leastContrast) continue
    diagnostics.push({
      file,
      place: placeOf('accent', scheme),
      rule: 'low-contrast',
      found: data.accent[scheme],
      subject: ratio.toFixed(2),
      expected: String(leastContrast)
    })
  }
  return [...diagnostics, ...textsOfOtherLanguages(entries, data.languages)]
}

/** Pages and translations in a language that the site does not have: they would not be published. */
function textsOfOtherLanguages(entries: Entries, languages: readonly Language[]): Diagnostic[] {
  const [, ...others] = languages
  const fault = (file: string, described: string): Diagnostic => ({
    ...{file, place: startOfFile, rule: 'unexpected-file', found: file, described}
  })
  const isIn = (among: readonly string[], language = '') => among.includes(language)
  return [
    ...entries
      .filesOf('page')
      .filter((file) => !isIn(languages, file.split('/')[1]))
      .map((file) => fault(file, 'language-of-site')),
    ...entries
      .filesOf('translation')
      .filter((file) => !isIn(others, languageOfText(file)))
      .map((file) => fault(file, 'language-of-translation'))
  ]
}
