import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {Processor} from 'unified'

/**
 * Tables of GitHub Flavored Markdown, and nothing else of it.
 *
 * Bare addresses do not become links by themselves: what a text links to is written down. `~10~`
 * stays what it is.
 */
export function remarkTables(this: Processor): undefined {
  const data = this.data() as {
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: unknown[]
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}
