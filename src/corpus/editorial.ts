import path from 'node:path'
import type {Root} from 'mdast'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {remarkPluginsFor} from '../remark/plugins.ts'
import {holdingsOf} from './address-index.ts'
import {contentFolder, corpus} from './current.ts'
import {linkCitationsOf} from './link-citations.ts'
import {contextOfText} from './text-context.ts'

/**
 * The plugins of legal texts for editorial pages, which Astro compiles itself.
 *
 * Faults are not reported from here: Astro drops the messages of MDX files, and the check has
 * refused the content before.
 */
export function remarkEditorial() {
  return async (tree: Root, file: VFile): Promise<undefined> => {
    const {addressIndex, pages} = await corpus()
    const page = pages.find((entry) => path.join(contentFolder(), entry.file) === file.path)
    const plugins = remarkPluginsFor({
      link: linkCitationsOf(holdingsOf(addressIndex), page && contextOfText(page.file, page.data)),
      terms: new Set(addressIndex.terms),
      editorial: true
    })
    await unified().use(plugins).run(tree, file)
  }
}
