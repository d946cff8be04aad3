import {HtmlValidate} from 'html-validate'
import type {BuiltPage} from '../../src/browsing/page-list.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The compiler writes `<meta charset>` without a slash and text without entities: both are HTML.
    'void-style': 'off',
    'no-raw-characters': 'off',
    // Every file comes from the page's own origin.
    'require-sri': 'off',
    // White space is folded to make pages smaller.
    'no-trailing-whitespace': 'off',
    // An `eId` of the Akoma Ntoso naming convention has underscores.
    'valid-id': ['error', {relaxed: true}]
  }
})

/** What is not valid HTML in pages, each with its place. */
export async function htmlFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const faults: string[] = []
  for (const {address, html} of pages) {
    const {results} = await validator.validateString(html)
    for (const {messages} of results) {
      for (const {line, column, ruleId, message} of messages) {
        faults.push(`/${address}:${line}:${column} ${ruleId} ${message}`)
      }
    }
  }
  return faults
}
