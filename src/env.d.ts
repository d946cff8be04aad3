declare namespace App {
  /** What every page and component may ask of its request: set in `middleware.ts`. */
  interface Locals {
    corpus: import('./model/corpus.ts').Corpus
    site: import('./model/corpus.ts').Corpus['site']
    /** Language of the interface on this page. */
    language: import('./identifiers/language.ts').Language
    /** Language to mark words of the content with, where the interface of the page is in another. */
    contentLang: import('./identifiers/language.ts').Language | undefined
    t: import('./strings/strings.ts').Strings
    /** One of our addresses in the language of this page. */
    link: (address: string) => string
    /** A day, month or year in the language of this page. */
    date: (date: string) => string
    /** What the page is called in a line that tells where one is: set by its layout. */
    here: string
    /** The same thing as this page in other formats. */
    alternates: import('./formats/alternates.ts').Alternate[]
    /** What the page is about, for machines: the text of a `script` of JSON-LD. */
    jsonLd: (
      page: Omit<import('./formats/json-ld/json-ld.ts').LdPage, 'address' | 'language'>
    ) => string
  }
}

declare module 'virtual:client-scripts' {
  /** Each script of `src/client/`, bundled. */
  export const scripts: Record<
    import('./client/bundle.ts').ClientScriptName,
    import('./client/bundle.ts').ClientScript
  >
}
