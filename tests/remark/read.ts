import {readText, type TextReading} from '../../src/corpus/read-text.ts'
import type {PluginContext} from '../../src/remark/plugins.ts'
import type {PassageOptions} from '../../src/remark/remark-passages.ts'

/** Reads a text by itself: no citations are linked, two terms are known. */
export function read(text: string, kind: PassageOptions['kind'] = 'article'): TextReading {
  const context: PluginContext = {
    link: () => [],
    terms: new Set(['kunta', 'osapuoli']),
    passages: {kind, idPrefix: 'para_', sources: ['lahde']}
  }
  return readText('text.mdx', text, context)
}
