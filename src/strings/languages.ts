import type {Language} from '../identifiers/language.ts'

/** Language of a page by its address: `/sv/laki/` is Swedish where the site has Swedish. */
export function languageOf(pathname: string, languages: readonly Language[]): Language {
  const [main = 'fi', ...others] = languages
  const first = pathname.split('/')[1]
  return others.find((language) => language === first) ?? main
}

/** The same address in another language of the interface. The main language has no prefix. */
export function inLanguage(
  address: string,
  language: Language,
  languages: readonly Language[]
): string {
  return language === languages[0] ? address : `/${language}${address}`
}

/** An address of a page; files have one language only. */
const pageLink = /href="(?<address>\/(?:[^"./]+\/)*(?:#[^"]*)?)"/gu

/** Links to our pages in finished HTML, led to those of the reader's language. */
export function linksInLanguage(
  html: string,
  language: Language,
  languages: readonly Language[]
): string {
  if (language === languages[0]) return html
  return html.replace(pageLink, (link, address: string) =>
    languages.some((other) => address.startsWith(`/${other}/`))
      ? link
      : `href="/${language}${address}"`
  )
}

/** An address without the language, the key to the same page elsewhere. */
export function withoutLanguage(pathname: string, languages: readonly Language[]): string {
  const [, ...others] = languages
  const prefix = others.find((language) => pathname.startsWith(`/${language}/`))
  return prefix ? pathname.slice(prefix.length + 1) : pathname
}

/** Language to mark content with: the content is in the main language, whatever the interface. */
export function contentLanguage(
  language: Language,
  languages: readonly Language[]
): Language | undefined {
  const [main] = languages
  return main === language ? undefined : main
}
