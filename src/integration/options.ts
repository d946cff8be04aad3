import type {WordingLanguage} from '../diagnostics/wording.ts'

/** What a site may decide about how it is built; all of it may be left out. */
export interface AgreementOptions {
  /** Folder of the content, from the project's root; `content` by default. */
  content?: string
  /** Language of reports in the terminal; Finnish by default. */
  language?: WordingLanguage
  /** Writes also a zip of the site beside it, to hand out. */
  offline?: boolean
  /**
   * A tagged PDF of every version: `auto` where the browser from npm is unpacked, `needed` unpacks it
   * and stops the build without it, `none` prints none.
   */
  pdf?: 'auto' | 'needed' | 'none'
}

let ofCommand: AgreementOptions = {}

/** Options of a command line: they win over those in `astro.config.mjs`. */
export function setCommandOptions(options: AgreementOptions): void {
  ofCommand = options
}

/** All options, decided. `npx astro` has no such flags: `CONTENT_DIR` names the content, `SITE_PDF=none` prints nothing. */
export function decided(options: AgreementOptions): Required<AgreementOptions> {
  return {
    content: process.env['CONTENT_DIR'] || 'content',
    language: 'fi',
    offline: false,
    pdf: process.env['SITE_PDF'] === 'none' ? 'none' : 'auto',
    ...options,
    ...ofCommand
  }
}
