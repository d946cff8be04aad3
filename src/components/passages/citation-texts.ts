import {type CitationLanguage, citationLanguages} from '../../citations/index.ts'
import type {Article, Corpus, Section, Version} from '../../model/corpus.ts'
import {stringsIn} from '../../strings/strings.ts'
import type {Passage} from '../../texts/passage.ts'
import {citeAgreement, citeSection} from '../../views/cite.ts'

/** Words to cite a thing with, in each language that it can be cited in. */
export type CitationTexts = Partial<Record<CitationLanguage, string>>

/** A subsection, in the languages its act has a title in; nothing else of a section is cited. */
export function subsectionCitations(
  section: Section,
  {subsection}: Passage
): CitationTexts | undefined {
  const {title} = section.act.data
  const known = citationLanguages.filter((language) => title[language])
  return subsection && textsIn(known, (lang) => citeSection(section, lang, subsection.number))
}

/** An article or a passage of it. Nobody shall take the site's numbers for the agreement's. */
export function articleCitations(
  corpus: Corpus,
  version: Version,
  article: Article,
  passage?: Passage
): CitationTexts {
  return textsIn(namedIn(corpus), (lang) => {
    const {siteNumbers} = stringsIn(lang).version
    const whose = version.data.numbering === 'site' ? ` (${siteNumbers})` : ''
    return citeAgreement(corpus, lang, version, article, passage) + whose
  })
}

/** A passage before the articles: it is the site's own description of the version. */
export function openingCitations(
  corpus: Corpus,
  version: Version,
  {number}: Passage
): CitationTexts {
  return textsIn(namedIn(corpus), (lang) => {
    const {passage, version: words} = stringsIn(lang)
    return `${citeAgreement(corpus, lang, version)}, ${passage.passage(number)} (${words.siteText})`
  })
}

/** The languages that the agreement has a name in. */
function namedIn({site}: Corpus): CitationLanguage[] {
  return citationLanguages.filter((language) => site.agreementName[language])
}

function textsIn(
  languages: readonly CitationLanguage[],
  cite: (language: CitationLanguage) => string
): CitationTexts {
  return Object.fromEntries(languages.map((language) => [language, cite(language)]))
}
