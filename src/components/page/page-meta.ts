import type {Strings} from '../../strings/strings.ts'
import type {Reading} from '../../texts/passage.ts'

/** A step of the breadcrumb. */
export interface Step {
  label: string
  /** One of our addresses, in the main language. */
  address: string
  /** Language of the label where it is not the interface's. */
  lang?: string | undefined
}

/** What a page tells its layout about itself. */
export interface PageMeta {
  title: string
  /** Title in the breadcrumb, where the whole one is long. */
  short?: string | undefined
  /** What the page is called in a line that tells where one is, where its title is long: `2025`. */
  here?: string | undefined
  /** Language of both where it is not the interface's. */
  titleLang?: string | undefined
  description?: string | undefined
  /** Which main way is current. */
  way?: keyof Strings['ways'] | undefined
  /** The steps before this page. */
  trail?: readonly Step[] | undefined
  /** What the page is: chooses the social image and the marks for styles. */
  kind?: string | undefined
  /** File of the social image, without folder. */
  image?: string | undefined
  /** Texts on the page: what they link to is shown in previews. */
  readings?: readonly Reading[] | undefined
  /** Further addresses that the page links to. */
  refers?: readonly string[] | undefined
  /** Not for search engines. */
  noindex?: boolean | undefined
  /** Address of the page that this one repeats: search engines show that one. */
  canonical?: string | undefined
}
