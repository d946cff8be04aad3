import assert from 'node:assert/strict'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {pagesOf} from '../../src/browsing/page-list.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {stringsIn} from '../../src/strings/strings.ts'
import {builtSite} from './built-site.ts'

/*
 * Content is in the main language whatever the interface: on a page in another language it is marked
 * so, for a screen reader to speak it right (WCAG 3.1.2). Names of parties are proper names.
 */
const content = fileURLToPath(new URL('../fixtures/regions/merikaari/content', import.meta.url))
const pages = pagesOf(await builtSite(content))
const {corpus} = await readCorpus(content)
assert.ok(corpus)

const inFinnish = new Set(
  [
    ...corpus.versions.flatMap(({articles, data}) => [
      data.title,
      data.summary.text,
      data.fullText?.note,
      ...(data.levels ?? []).flatMap(({name, task, members}) => [name, task, members]),
      ...(data.events ?? []).map(({text}) => text),
      ...articles.map((article) => article.data.heading)
    ]),
    ...corpus.decisions.map(({data}) => data.title),
    ...corpus.acts.flatMap(({data, sections}) => [
      data.title.sv ? undefined : data.title.fi,
      ...sections.flatMap(({data: {heading, lede}}) => [heading.sv ? undefined : heading.fi, lede])
    ]),
    ...corpus.sources.map(({data}) => data.shortTitle)
  ].filter((text) => text !== undefined)
)

test('content in the main language is marked so on pages in another', () => {
  const bare = pages
    .filter(({address}) => address.startsWith('sv/'))
    .flatMap(({address, html}) =>
      textsOf(parse(html))
        .filter(({text, lang}) => lang === 'sv' && inFinnish.has(text.trim()))
        .map(({text}) => `${address}: ${text.trim()}`)
    )
  assert.deepEqual([...new Set(bare)], [])
})

test('words of the interface are not marked as content', () => {
  const {kind, levels} = stringsIn('sv')
  const own = [kind.missing, kind.quoted, levels.task, levels.members, levels.unknown]
  const marked = pages
    .filter(({address}) => address.startsWith('sv/'))
    .flatMap(({address, html}) =>
      textsOf(parse(html))
        .filter(({text, lang}) => lang !== 'sv' && own.includes(text.trim().replace(/:$/u, '')))
        .map(({text}) => `${address}: ${text.trim()}`)
    )
  assert.deepEqual([...new Set(marked)], [])
})

test('editorial pages are named in the language of the page that leads to them', () => {
  for (const language of corpus.site.languages) {
    const about = corpus.pages.find((page) => page.slug === 'tietoa' && page.language === language)
    const prefix = language === 'fi' ? '' : `${language}/`
    for (const list of ['haku/', 'muutokset/']) {
      const html = pages.find(({address}) => address === `${prefix}${list}`)?.html ?? ''
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      assert.match(main, new RegExp(`>\\s*${about?.data.title}\\s*</a>`, 'u'), `${prefix}${list}`)
    }
  }
})

test('an explanation stands in the reader’s language where the glossary has it', () => {
  const {definition} = corpus.terms.find(({data}) => data.definition?.sv)?.data ?? {}
  const html = pages.find(({address}) => address === 'sv/sanasto/')?.html ?? ''
  assert.ok(definition?.sv && html.includes(definition.sv))
  assert.ok(!html.includes(definition.fi))
})

test('a party is called by its name in the reader’s language', () => {
  for (const {data, address} of corpus.parties) {
    const html = pages.find((page) => page.address === `sv${address}`)?.html ?? ''
    const name = data.names?.sv
    assert.ok(name && html.includes(`>${name}</h1>`), address)
    assert.ok(html.includes(`<dd lang="fi">${data.name}</dd>`), address)
    for (const list of ['sv/', 'sv/osapuolet/', 'sv/paatokset/', 'sv/sopimus/2024/']) {
      const main = pages.find((page) => page.address === list)?.html ?? ''
      assert.ok(main.includes(name), `${list} ${name}`)
    }
  }
})

test('a translated text stands in the reader’s language, its quotation in its own', () => {
  const spoken = (address: string) =>
    textsOf(parse(pages.find((page) => page.address === address)?.html ?? ''))
  const langOf = (address: string, words: RegExp) =>
    spoken(address)
      .filter(({text}) => words.test(text))
      .map(({lang}) => lang)
  const question = 'kysymykset/mika-sopimus-on/'
  assert.deepEqual(langOf(`sv/${question}`, /^Kommunerna och välfärdsområdet avtalar/u), ['sv'])
  assert.deepEqual(langOf(`en/${question}`, /^The municipalities and the wellbeing/u), ['en'])
  for (const language of ['fi', 'sv', 'en'] as const) {
    const page = language === 'fi' ? question : `${language}/${question}`
    assert.deepEqual(langOf(page, /^\s*Tällä sopimuksella Haukkaranta/u), ['fi'], page)
    assert.deepEqual(langOf(page, /grundar sig på är|answer rests on is/u), [], page)
  }
  const decision = 'paatokset/2024-08-26-haukkaranta-61/'
  assert.deepEqual(langOf(`sv/${decision}`, /^Organet godkände avtalet/u), ['sv'])
  assert.deepEqual(langOf(`en/${decision}`, /^Toimielin hyväksyi sopimuksen/u), ['fi'])
  assert.deepEqual(langOf('sv/sopimus/2024/', /^Avtalet har ingåtts/u), ['sv'])
  const untranslated = spoken('sv/kysymykset/ketka-ovat-mukana/')
  assert.ok(untranslated.some(({text}) => text.includes('Det som svaret grundar sig på är')))
})

interface Spoken {
  text: string
  lang: string
}

/** Texts that a reader meets, each with the language it is marked with. */
function textsOf(node: DefaultTreeAdapterTypes.ParentNode, language = ''): Spoken[] {
  return node.childNodes.flatMap((child): Spoken[] => {
    if (child.nodeName === '#text' && 'value' in child) return [{text: child.value, lang: language}]
    if (!('attrs' in child) || ['head', 'script', 'style'].includes(child.nodeName)) return []
    const lang = child.attrs.find(({name}) => name === 'lang')?.value ?? language
    return textsOf(child, lang)
  })
}
