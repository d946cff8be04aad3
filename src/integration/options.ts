import type {WordingLanguage} from '../diagnostics/wording.ts'

/** What a site may decide about how it is built; all of it may be left out. */
export interface AgreementOptions {
  /** Folder of the content, from the project's root; `content` by default. */
  content?: string
  /** Language of reports in the terminal; Finnish by default. */
  language?: WordingLanguage
  /** Writes also a zip of the site beside it, to hand out. */
  offline?: boolean
  /** Puts on the site the PDFs that `npm run pdf` has made; needs one of every version. */
  pdf?: boolean
}

let ofCommand: AgreementOptions = {}

/** Options of a command line: they win over those in `astro.config.mjs`. */
export function setCommandOptions(options: AgreementOptions): void {
  ofCommand = options
}

/** All options, decided. `CONTENT_DIR` names the content of `npx astro`, which has no such flag. */
export function decided(options: AgreementOptions): Required<AgreementOptions> {
  return {
    content: process.env['CONTENT_DIR'] || 'content',
    language: 'fi',
    offline: false,
    pdf: false,
    ...options,
    ...ofCommand
  }
}
