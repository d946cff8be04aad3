import path from 'node:path'
import {unified as processor} from '@astrojs/markdown-remark'
import type {Root} from 'mdast'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {contentFolder, soundCorpus} from '../corpus/current.ts'
import {type RuleId, rules} from '../diagnostics/rules/rules.ts'
import {remarkPluginsFor} from '../remark/plugins.ts'
import {holdingsOf} from '../texts/address-index.ts'
import {linkCitationsOf} from '../texts/link-citations.ts'
import {parseText} from '../texts/read-text.ts'
import {contextOfText} from '../texts/text-context.ts'

/**
 * How Astro reads editorial pages: by the plugins of legal texts, whose faults the check has told
 * before. Typography is the author's: quotation marks differ by language.
 */
export const editorialMarkdown = {
  processor: processor({
    remarkPlugins: [remarkEditorial],
    gfm: false,
    smartypants: false
  }),
  syntaxHighlight: false
} as const

/** The plugins of legal texts, for the editorial page that a file is. */
export function remarkEditorial() {
  return async (tree: Root, file: VFile): Promise<undefined> => {
    const name = path.relative(contentFolder(), file.path).split(path.sep).join('/')
    const corpus = soundCorpus()
    const page = corpus?.pages.find((known) => known.file === name)
    if (!corpus || !page) throw new Error(`Unexpected page ${name}, expected one of the content`)
    const plugins = remarkPluginsFor({
      link: linkCitationsOf(holdingsOf(corpus.addressIndex), contextOfText(page.file, page.data)),
      terms: new Set(corpus.addressIndex.terms),
      editorial: true
    })
    // MDX has taken elements out of paragraphs that hold nothing else: `<Term>` alone on a line.
    tree.children = parseText(file).children
    await unified().use(plugins).run(tree, file)
    // In `astro dev` a page may be asked for before the changed content is read: nothing of it runs.
    const fault = file.messages.find(({ruleId}) => rules[ruleId as RuleId]?.severity === 'error')
    if (fault) throw fault
  }
}
