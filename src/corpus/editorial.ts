import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {registerHooks} from 'node:module'
import path from 'node:path'
import type {AstroComponentFactory} from 'astro/runtime/server/index.js'
import type {Root} from 'mdast'
import {unified} from 'unified'
import {pipelineDigest} from '../content/pipeline-digest.ts'
import {cacheFolder} from '../disk/cache-folder.ts'
import {keptOrMade} from '../disk/kept-file.ts'
import type {Corpus, EditorialPage} from '../model/corpus.ts'
import {remarkPluginsFor} from '../remark/plugins.ts'
import {remarkTables} from '../remark/remark-tables.ts'
import {holdingsOf} from '../texts/address-index.ts'
import {linkCitationsOf} from '../texts/link-citations.ts'
import {contextOfText} from '../texts/text-context.ts'
import {compileEditorial} from './compile-editorial.ts'
import {contentFolder, corpus} from './current.ts'
import {oncePerCorpus} from './seen.ts'

/**
 * Compiled pages by the address that they are imported by. They are handed to Node as they were read
 * and found whole, and no cache need take them. The address lies in the project, where the libraries
 * are that they import.
 */
const modules = new Map<string, string>()

registerHooks({
  resolve: (name, context, next) =>
    modules.has(name) ? {url: name, format: 'module', shortCircuit: true} : next(name, context),
  load(url, context, next) {
    const source = modules.get(url)
    return source === undefined
      ? next(url, context)
      : {format: 'module', source, shortCircuit: true}
  }
})

/**
 * The text of an editorial page as a component.
 *
 * `@astrojs/mdx` compiles it, outside of Astro's build: the pages of a site are compiled once for
 * any content, and a text of an editor does not compile them anew.
 */
export async function editorialText(page: EditorialPage): Promise<AstroComponentFactory> {
  const file = path.join(contentFolder(), page.file)
  const module = await moduleOf(file, page, corpus())
  const {Content} = (await import(module)) as {Content: AstroComponentFactory}
  return Content
}

const indexText = oncePerCorpus(({addressIndex}) => JSON.stringify(addressIndex))

/** Address of the compiled page; it is compiled when text, pipeline or what it can lead to changed. */
async function moduleOf(file: string, page: EditorialPage, current: Corpus): Promise<string> {
  const source = readFileSync(file, 'utf8')
  const key = createHash('sha256')
    .update(JSON.stringify([pipelineDigest(), process.version, file, page.data]))
    .update(indexText(current))
    .update(source)
    .digest('hex')
  const name = key.slice(0, 32)
  const module = new URL(`../../editorial/${name}.mjs`, import.meta.url).href
  if (!modules.has(module)) {
    const code = await keptOrMade(path.join(cacheFolder('editorial'), name), async () =>
      Buffer.from(
        await compileEditorial(source, file, [remarkTables, remarkEditorial(page, current)])
      )
    )
    modules.set(module, code.toString('utf8'))
  }
  return module
}

/** The plugins of legal texts for an editorial page, whose faults the check has told before. */
export function remarkEditorial({data, file}: EditorialPage, {addressIndex}: Corpus) {
  const plugins = remarkPluginsFor({
    link: linkCitationsOf(holdingsOf(addressIndex), contextOfText(file, data)),
    terms: new Set(addressIndex.terms),
    editorial: true
  })
  return () =>
    async (tree: Root): Promise<undefined> => {
      await unified().use(plugins).run(tree)
    }
}
