import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {AstroComponentFactory} from 'astro/runtime/server/index.js'
import type {Root} from 'mdast'
import {unified} from 'unified'
import {remarkPluginsFor} from '../remark/plugins.ts'
import {remarkTables} from '../remark/remark-tables.ts'
import {holdingsOf} from './address-index.ts'
import {compileEditorial} from './compile-editorial.ts'
import type {Corpus, EditorialPage} from './corpus.ts'
import {contentFolder, corpus} from './current.ts'
import {linkCitationsOf} from './link-citations.ts'
import {pipelineDigest} from './pipeline-digest.ts'
import {removeOld} from './reading-cache.ts'
import {oncePerCorpus} from './seen.ts'
import {contextOfText} from './text-context.ts'

const kept = fileURLToPath(new URL('../../.cache/editorial/', import.meta.url))

/**
 * The text of an editorial page as a component.
 *
 * `@astrojs/mdx` compiles it, outside of Astro's build: the pages of a site are compiled once for
 * any content, and a text of an editor does not compile them anew.
 */
export async function editorialText(page: EditorialPage): Promise<AstroComponentFactory> {
  const file = path.join(contentFolder(), page.file)
  const module = await moduleOf(file, page, await corpus())
  const {Content} = (await import(pathToFileURL(module).href)) as {Content: AstroComponentFactory}
  return Content
}

const indexText = oncePerCorpus(({addressIndex}) => JSON.stringify(addressIndex))

/** File of the compiled page; it is compiled when text, pipeline or what it can lead to changed. */
async function moduleOf(file: string, page: EditorialPage, current: Corpus): Promise<string> {
  const source = readFileSync(file, 'utf8')
  const key = createHash('sha256')
    .update(JSON.stringify([pipelineDigest(), process.version, file, page.data]))
    .update(indexText(current))
    .update(source)
    .digest('hex')
  const module = path.join(kept, `${key.slice(0, 32)}.mjs`)
  if (!existsSync(module)) {
    mkdirSync(kept, {recursive: true})
    removeOld(kept)
    const half = `${module}.${process.pid}`
    writeFileSync(
      half,
      await compileEditorial(source, file, [remarkTables, remarkEditorial(page, current)])
    )
    renameSync(half, module)
  }
  // Whatever is in use is young.
  utimesSync(module, new Date(), new Date())
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
