import type {Language} from '../identifiers/language.ts'
import type {SiteData} from '../schemas/site.ts'
import {type Strings, stringsIn} from '../strings/strings.ts'

/** The language of the content, in which all data is written: data exists once. */
export function mainLanguage({languages}: SiteData): Language {
  return languages[0] ?? 'fi'
}

/** Words of the interface in the language of the content. */
export function wordsOf(site: SiteData): Strings {
  return stringsIn(mainLanguage(site))
}
