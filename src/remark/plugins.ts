import type {PluggableList} from 'unified'
import {type CitationOptions, remarkCitations} from './remark-citations.ts'
import {remarkForeign} from './remark-foreign.ts'
import {remarkGlue} from './remark-glue.ts'
import {type GuardOptions, remarkGuard} from './remark-guard.ts'
import {remarkHeadingIds} from './remark-heading-ids.ts'
import {remarkLeftovers} from './remark-leftovers.ts'
import {remarkLists} from './remark-lists.ts'
import {type PassageOptions, remarkPassages} from './remark-passages.ts'
import {remarkTerms, type TermOptions} from './remark-terms.ts'

/** What the plugins need to know of the file and of the rest of the content. */
export interface PluginContext extends CitationOptions, TermOptions, GuardOptions {
  /** Absent for editorial pages: they have no passages. */
  passages?: PassageOptions
}

/** The one ordered list, on mdast, top to bottom: legal texts and editorial pages alike. */
export function remarkPluginsFor(context: PluginContext): PluggableList {
  return [
    // Refuses first, so that the plugins below meet known nodes only.
    [remarkGuard, context],
    // What is typed stays what it is: before anything is turned into links.
    remarkLists,
    remarkLeftovers,
    remarkGlue,
    remarkForeign,
    [remarkTerms, context],
    [remarkCitations, context],
    // Last, so that passages hold finished links.
    context.passages ? [remarkPassages, context.passages] : remarkHeadingIds
  ] as PluggableList
}
