import type {PluginContext} from '../../src/remark/plugins.ts'
import type {PassageOptions} from '../../src/remark/remark-passages.ts'
import {readText, type TextReading} from '../../src/texts/read-text.ts'

const alone: PluginContext = {link: () => [], terms: new Set(['kunta', 'osapuoli'])}

/** Reads a text by itself: no citations are linked, two terms are known. */
export function read(text: string, kind: PassageOptions['kind'] = 'article'): TextReading {
  return readText('text.mdx', text, {
    ...alone,
    passages: {kind, idPrefix: 'para_', sources: ['lahde']}
  })
}

/** Reads a text as that of an editorial page. */
export function readPage(text: string): TextReading {
  return readText('page.mdx', text, {...alone, editorial: true})
}
