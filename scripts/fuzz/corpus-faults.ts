import {parseFragment} from 'parse5'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {siteAddresses} from '../../src/addresses/addresses.ts'
import {type ContentFile, readContentFile} from '../../src/content/content-files.ts'
import {readEntry} from '../../src/content/entry-file.ts'
import {type EntryKind, entryKinds, kindOfFile} from '../../src/content/entry-kinds.ts'
import {splitFrontMatter} from '../../src/content/front-matter.ts'
import {aknBlocks} from '../../src/formats/akoma-ntoso/akn-content.ts'
import {splitAddress} from '../../src/identifiers/ledger.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {writtenTextsOf} from '../../src/model/texts.ts'
import {passageHtml} from '../../src/rehype/passage-html.ts'
import {remarkPluginsFor} from '../../src/remark/plugins.ts'
import {remarkTables} from '../../src/remark/remark-tables.ts'
import {indexCorpus} from '../../src/search/index-corpus.ts'
import type {Reading} from '../../src/texts/passage.ts'
import {faultOfData} from './data-faults.ts'
import {shownText} from './shown-text.ts'
import {lostLetters, lostWords} from './written-letters.ts'

/**
 * What is wrong with a corpus that is published although one of its files was changed: words that were
 * lost or never typed, HTML, XML or JSON that is none, links that lead nowhere.
 *
 * @param isWhole Whether every file of data is made, and the index of search.
 */
export function faultOfCorpus(
  folder: string,
  file: string,
  corpus: Corpus,
  isWhole: boolean
): string | undefined {
  const kind = kindOfFile(file)
  const known = kind && readContentFile(folder, file)
  if (!kind || !known || !('text' in known)) return undefined
  const text = writtenTextsOf(corpus).find(({entry}) => entry.file === file)
  const reading = text?.reading
  const address = (text?.entry ?? corpus.pages.find((page) => page.file === file))?.address
  const html = entryKinds[kind].text ? htmlOf(reading, known, corpus) : []
  return (
    faultOfFields(kind, known) ??
    (entryKinds[kind].text ? faultOfText(known, html) : undefined) ??
    faultOfHtml(html, corpus) ??
    faultOfQuotations(reading, corpus) ??
    faultOfAkn(reading) ??
    faultOfData(corpus, isWhole ? undefined : address) ??
    (isWhole ? faultOfSearch(corpus) : undefined)
  )
}

function faultOfFields(kind: EntryKind, file: ContentFile): string | undefined {
  const yaml = entryKinds[kind].text ? splitFrontMatter(file.text)?.yaml : file.text
  const lost = lostWords(yaml ?? '', readEntry(kind, file).data)
  return lost.length > 0 ? `lost of the fields: ${lost.join(' ')}` : undefined
}

function faultOfText({text}: ContentFile, html: readonly string[]): string | undefined {
  return lostLetters(text, shownText(parseFragment(html.join('\n'))))
}

/** HTML of the text of a file, passage by passage; of an editorial page all of it. */
function htmlOf(
  reading: Reading | undefined,
  {text}: ContentFile,
  corpus: Corpus
): readonly string[] {
  if (reading) {
    return reading.passages.flatMap(({heading = '', html}) => [
      ...(heading ? [`<h3>${escaped(heading)}</h3>`] : []),
      html
    ])
  }
  const terms = new Set(corpus.terms.map(({data}) => data.id))
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkTables)
    .use(remarkPluginsFor({link: () => [], terms, editorial: true}))
  const body = new VFile(splitFrontMatter(text)?.body)
  const tree = processor.parse(body)
  const {children} = processor.runSync(tree, body) as typeof tree
  return [passageHtml(children)]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function faultOfHtml(html: readonly string[], corpus: Corpus): string | undefined {
  const {pages} = siteAddresses(corpus)
  for (const part of html) {
    const faults: string[] = []
    parseFragment(part, {onParseError: ({code}) => faults.push(code)})
    if (faults.length > 0) return `HTML is not valid, ${faults[0]}: ${part.slice(0, 500)}`
    for (const [, href = ''] of part.matchAll(/ href="(\/[^"]*)"/gu)) {
      const {fragment, page} = splitAddress(href.replaceAll('&amp;', '&'))
      const ids = pages.get(page)
      if (!ids || (fragment && !ids.has(fragment))) return `link that leads nowhere: ${href}`
    }
  }
  return undefined
}

/** Letters of a quotation that its source does not have in this order. */
function faultOfQuotations(reading: Reading | undefined, {sources}: Corpus): string | undefined {
  for (const {html, kind, sources: slugs} of reading?.passages ?? []) {
    const archive = sources.find(({slug}) => slug === slugs[0])
    if (kind !== 'quoted' || !archive?.lines) continue
    const text = onlyLetters(archive.lines.join('\n'))
    let from = 0
    // Three dots in brackets stand for words left out.
    for (const part of shownText(parseFragment(html)).split(/\[?…\]?|\[?\.{3}\]?/u)) {
      const at = text.indexOf(onlyLetters(part), from)
      if (at < 0) return `quotation that is not in its source: ${part}`
      from = at
    }
  }
  return undefined
}

/** Letters of a passage that its blocks in Akoma Ntoso do not have, numbers of lists with them. */
function faultOfAkn(reading: Reading | undefined): string | undefined {
  for (const {html, text} of reading?.passages ?? []) {
    const blocks = aknBlocks(html, {link: (address) => address})
    const xml = blocks.map(({source}) => source).join('')
    // Lists of HTML would be counted once more.
    const words = xml.replaceAll('<ol>', '<ul>').replace(/<li value="([^"]*)">/gu, '<li>$1 ')
    const written = onlyLetters(shownText(parseFragment(words)))
    if (written !== onlyLetters(text)) return `Akoma Ntoso of ”${text}”: ${xml}`
  }
  return undefined
}

function onlyLetters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
}

function faultOfSearch(corpus: Corpus): string | undefined {
  JSON.stringify(indexCorpus(corpus))
  return undefined
}
