import type {Root} from 'mdast'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {remarkPluginsFor} from '../remark/plugins.ts'
import {holdingsOf} from './address-index.ts'
import {corpus} from './current.ts'
import {linkCitationsOf} from './link-citations.ts'

/**
 * The plugins of legal texts for editorial pages, which Astro compiles itself.
 *
 * Faults are not reported from here: Astro drops the messages of MDX files, and the check has
 * refused the content before.
 */
export function remarkEditorial() {
  return async (tree: Root, file: VFile): Promise<undefined> => {
    const {addressIndex} = await corpus()
    const plugins = remarkPluginsFor({
      link: linkCitationsOf(holdingsOf(addressIndex), {date: dayOfPage(file)}),
      terms: new Set(addressIndex.terms),
      editorial: true
    })
    await unified().use(plugins).run(tree, file)
  }
}

/** The day in the front matter, which Astro keeps with the file. */
function dayOfPage({data}: VFile): string | undefined {
  const {astro} = data as {astro?: {frontmatter?: {updated?: unknown}}}
  const updated = astro?.frontmatter?.updated
  return typeof updated === 'string' ? updated : undefined
}
