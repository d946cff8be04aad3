import path from 'node:path'
import type {WatchedCorpus} from '../../src/corpus/seen.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {publishedPdf} from '../../src/views/published-pdfs.ts'
// These ask the corpus what a build must be able to ask before any page is loaded.
import '../../src/views/previews.ts'
import '../../src/formats/alternates.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import type {BuiltFile, Content} from '../../src/hosting/content.ts'
import {indexCorpus, indexScript} from '../../src/search/index-corpus.ts'
import {codeDigest} from './code-digest.ts'
import type {Path} from './entry.ts'
import {openProgram} from './open-program.ts'
import {openOutputs} from './outputs.ts'

/**
 * The files of the site of the current corpus: what goes there as it is, then the pages.
 *
 * The program that renders them is compiled once for any content, and kept until the code changes.
 * Throws when a page does, or when two files have one name.
 */
export async function* siteFiles(
  watched: WatchedCorpus,
  contentFolder: string
): AsyncGenerator<BuiltFile> {
  const {corpus} = watched
  const program = await openProgram(corpus.site)
  const madeBy = new Map<string, string>()
  const claim = (name: string, maker: string): string => {
    const other = madeBy.get(name)
    if (other) throw new Error(`Two files for one address, ${name}: by ${other} and by ${maker}`)
    madeBy.set(name, maker)
    return name
  }

  for (const {file, content, maker} of program.files) yield {file: claim(file, maker), content}
  const data = filesWithoutPages(corpus)
  const pdfs = corpus.versions.filter(publishedPdf).map(({id}) => id)
  const maker = JSON.stringify([codeDigest(), program.sheets, pdfs])
  const outputs = openOutputs(watched, contentFolder, maker)
  for (const place of await program.paths()) {
    const name = claim(fileOf(place), place.route.component)
    const write = data.get(name)
    if (write) yield outputs.file(name, async () => write())
    else if (place.route.type === 'page') {
      yield outputs.file(name, () => program.render(place))
    } else yield {file: name, content: await program.render(place)}
  }
  outputs.save()
}

/**
 * What Astro need not render: two thirds of all paths are data, without a page around it. Its routes
 * for them serve `npm run dev`.
 */
export function filesWithoutPages(corpus: Corpus): Map<string, () => Content> {
  return new Map<string, () => Content>([
    ...dataFiles(corpus).map(({address, write}) => [address.slice(1), write] as const),
    ['haku/hakemisto.js', () => indexScript(indexCorpus(corpus))]
  ])
}

/** The file that answers to a path. */
export function fileOf({pathname, route}: Path): string {
  const name = pathname.replace(/^\/|\/$/gu, '')
  if (route.type === 'endpoint') return name
  return name === '404' ? '404.html' : path.posix.join(name, 'index.html')
}
