import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {parse as parseYaml} from 'yaml'
import {folded, shownText} from '../../scripts/fuzz/shown-text.ts'
import {pagesOf} from '../../src/browsing/page-list.ts'
import {languages as knownLanguages} from '../../src/identifiers/language.ts'
import {bodyOf, withFootnotes, writtenText} from '../fixtures/written-text.ts'
import {builtSite} from './built-site.ts'
import {attribute, elementsOf} from './elements.ts'
import {interfaceWords, wordsIn} from './interface-words.ts'
import {hasClass, pageOf, passagesOf, translatedInto} from './passages-on-page.ts'

/*
 * Nothing that is typed is missing on the page, and nothing is on the page that was neither typed nor
 * is a word of the interface: for the published content and for every invented one.
 */
type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** Formats of data and units of size are called by their names in every language. */
const formats = ['atom', 'csv', 'kb', 'kt']

/**
 * Fields that no page shows: what names something by a code is written in words, the region stands in
 * pictures, what a question is asked by in the index of search, and the short name of a source where
 * something rests on it.
 */
const codes = new Set(['rests', 'region', 'asked', 'shortTitle'])

const root = fileURLToPath(new URL('../../', import.meta.url))

for (const name of [
  'content',
  ...globSync('tests/fixtures/{base,regions/*}/content', {cwd: root})
]) {
  const content = path.join(root, name)
  const folder = await builtSite(content)
  const pages = pagesOf(folder)
  // What stands in `noscript` is read as a browser without scripts reads it.
  const trees = pages.map(({html}) => parse(html, {scriptingEnabled: false}))
  const mains = new Map(
    pages.flatMap(({address}, index) => {
      const main = [...elementsOf(trees[index] as Node)].find(({tagName}) => tagName === 'main')
      return main ? [[address, main] as const] : []
    })
  )
  const languages: string[] = parseYaml(readFileSync(`${content}/site.yaml`, 'utf8')).languages
  const typed = globSync('**/*.{yaml,md,mdx,txt}', {cwd: content})
    .filter((file) => file !== 'permalinks.txt')
    .map((file) => ({file, text: readFileSync(path.join(content, file), 'utf8')}))

  /** Languages of the pages that a file's own words stand on. */
  function languagesOf(file: string): string[] {
    if (file.startsWith('pages/') || translatedInto(file)) return languages.slice(0, 1)
    const beside = typed.map((other) => other.file).filter((other) => translatedInto(other))
    return languages.filter((one) => !beside.includes(file.replace('.mdx', `.${one}.mdx`)))
  }

  test(`${name}: the words of every text are the words of its passages, in order`, () => {
    let passages = 0
    for (const {file, text} of typed) {
      const page = pageOf(file)
      if (page === undefined) continue
      const written = writtenText(bodyOf(text))
      // What was typed stands on the page in every language of the interface.
      for (const language of languagesOf(file)) {
        const main = mains.get(language === languages[0] ? page : `${language}/${page}`)
        assert.ok(main, `${file}: ${language}/${page}`)
        if (file.startsWith('pages/')) assertInOrder(bodyOf(text), main, file)
        else {
          const shown = passagesOf(file, main)
          passages += shown.length
          assert.equal(folded(shown.join(' ')), written, `${file}: ${language}/${page}`)
          const archive = typed.find(
            (other) => other.file === `${file.slice(0, -'.md'.length)}.txt`
          )
          if (archive) assert.equal(archivedText(main), folded(archive.text), file)
        }
      }
    }
    assert.ok(passages > 10)
  })

  test(`${name}: every sentence of a field is on a page`, () => {
    // What a search engine shows, and what a reader copies.
    const attributes = pages.flatMap(({html}) =>
      [...html.matchAll(/ (?:content|data-cite-\w+)="([^"]*)"/gu)].map(([, value]) => value)
    )
    const bodies = trees.map((tree) => shownText(tree))
    const shown = folded([...bodies, ...attributes].join(' '))
    // What has amended an act decides what its page says; the amendments have no page of their own.
    const lost = typed.flatMap(({file, text}) =>
      file === 'amendments.yaml'
        ? []
        : sentencesOf(file, text, languages)
            .filter((sentence) => !shown.includes(folded(sentence)))
            .map((sentence) => `${file}: ${sentence}`)
    )
    assert.deepEqual(lost, [])
  })

  test(`${name}: every word of a page was typed, or is one of the interface`, () => {
    const known = new Set([...formats, ...typed.flatMap(({text}) => wordsIn(withFootnotes(text)))])
    const strangers = [...mains].flatMap(([address, main]) => {
      const prefix = address.split('/')[0] ?? ''
      const language = languages.includes(prefix) ? prefix : (languages[0] ?? '')
      return partsByLanguage(main, language).flatMap((part) => {
        const own = interfaceWords(part.language)
        return wordsIn(withoutAddresses(part.text))
          .filter((word) => !known.has(word) && !own.has(word))
          .map((word) => `/${address} ${word}`)
      })
    })
    assert.deepEqual([...new Set(strangers)], [])
  })
}

test('what an archived text cites is linked in its lines', async () => {
  const folder = await builtSite()
  const archives = globSync('lahteet/*/index.html', {cwd: folder})
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .filter((html) => html.includes('class="archive"'))
  assert.ok(archives.length > 0)
  for (const html of archives) assert.match(html, /<li id="l\d+".*class="citation"/u)
})

/** The lines of an archived text, without their numbers and what the site says beside them. */
function archivedText(main: Element): string {
  return [...elementsOf(main)]
    .filter(
      ({attrs, tagName}) => tagName === 'li' && attrs.some(({value}) => /^l\d+$/u.test(value))
    )
    .map((line) => shownText(line, (inside) => hasClass(inside, 'line') || hasClass(inside, 'to')))
    .filter((line) => line !== '')
    .join(' ')
}

/** What stands between the components of an editorial page, in order. */
function assertInOrder(mdx: string, main: Element, file: string): void {
  const shown = shownText(main)
  let from = 0
  for (const part of mdx.split(/<[A-Z]\w* \/>/u).map(writtenText)) {
    const at = shown.indexOf(part, from)
    assert.ok(at >= 0, `${file}: ${part}`)
    from = at + part.length
  }
}

/** The text of an element, and those in it that are marked as being in a language of their own. */
function partsByLanguage(element: Element, language: string): {language: string; text: string}[] {
  const marked: Element[] = []
  const text = shownText(element, (inside) => {
    const isMarked = inside !== element && attribute(inside, 'lang') !== undefined
    if (isMarked) marked.push(inside)
    return isMarked || isNoWord(inside)
  })
  return [
    {language, text},
    ...marked.flatMap((inside) => partsByLanguage(inside, attribute(inside, 'lang') ?? ''))
  ]
}

/** Addresses are made of ids: those of the site in its printed version, and those of others. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/|(?<=\s))\/\S+/gu, ' ')
}

/** Commands and codes, letters of the index, years of the timeline and the build's own number. */
function isNoWord(element: Element): boolean {
  return (
    ['code', 'svg'].includes(element.tagName) ||
    /^https?:/u.test(attribute(element, 'href') ?? '') ||
    hasClass(element, 'letters') ||
    hasClass(element, 'path') ||
    element.attrs.some(({name}) => name === 'data-build' || name === 'data-build-time')
  )
}

/** Whether a value is words for people: codes and addresses have neither capitals nor spaces. */
function isForPeople(value: string): boolean {
  return /[\s\p{Lu}]/u.test(value) && !/^https?:/u.test(value)
}

/** Values of fields that are words for people, in the languages of the site. */
function sentencesOf(file: string, text: string, languages: readonly string[]): string[] {
  if (file.endsWith('.txt')) return []
  const yaml = file.endsWith('.yaml') ? text : (/^---\n(.*?)\n---\n/su.exec(text)?.[1] ?? '')
  const read = (value: unknown): string[] => {
    if (typeof value === 'string') return isForPeople(value) ? [value] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value)
      .filter(
        ([key]) =>
          !codes.has(key) &&
          (languages.includes(key) || !(knownLanguages as readonly string[]).includes(key))
      )
      .flatMap(([, inside]) => read(inside))
  }
  return read(parseYaml(yaml))
}
