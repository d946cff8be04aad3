import assert from 'node:assert/strict'
import type {DefaultTreeAdapterTypes} from 'parse5'
import {shownText} from '../../scripts/fuzz/shown-text.ts'
import {clauseEId, parseClause} from '../../src/identifiers/clause.ts'
import {attribute, elementsOf} from './elements.ts'

type Element = DefaultTreeAdapterTypes.Element

/** Language of a translation, by its file; the text of a clause in another one stands beside it. */
export function translatedInto(file: string): string | undefined {
  return /^(?:questions|decisions|agreement\/[^/]+(?=\/index\.))\/[^/]+\.(\w\w)\.mdx$/u.exec(
    file
  )?.[1]
}

/** The page that a text is on, by the text's file. */
export function pageOf(file: string): string | undefined {
  const into = translatedInto(file)
  if (into) return `${into}/${pageOf(file.replace(`.${into}.`, '.'))}`
  const [kind, ...rest] = file.replace(/\.mdx?$/u, '').split('/')
  const [first = '', second = ''] = rest
  if (!/\.mdx?$/u.test(file)) return undefined
  if (kind === 'agreement') return `sopimus/${first}/`
  if (kind === 'statutes') return `laki/${first.replace(/^(\d+)-/u, '$1/')}/${second}/`
  if (kind === 'decisions') return `paatokset/${first}/`
  if (kind === 'questions') return `kysymykset/${first}/`
  if (kind === 'sources') return `lahteet/${first}/`
  if (kind === 'pages') return first === 'fi' ? `${second}/` : `${first}/${second}/`
  return undefined
}

/** The passages of one text on its page, with the headings between them. */
export function passagesOf(file: string, main: Element): string[] {
  const [, name, language] =
    /^agreement\/[^/]+\/(?!index\.)([^/.]+)(?:\.(\w\w))?\.mdx$/u.exec(file) ?? []
  const article = name && clauseEId(parseClause(name))
  const elements = [...elementsOf(main)]
  const ofArticles = new Set(
    elements
      .filter((element) => hasClass(element, 'article'))
      .flatMap((element) => (isArticle(element, article) ? [] : [...elementsOf(element)]))
  )
  const whole = article ? elements.find((element) => isArticle(element, article)) : main
  // Of texts of equal standing the one beside has an id of its own.
  const id = language && `${article}__${language}`
  const own =
    article && whole
      ? [...elementsOf(whole)].find(
          (element) => hasClass(element, 'text') && attribute(element, 'id') === id
        )
      : whole
  assert.ok(own, file)
  return [...elementsOf(own)]
    .filter((element) => !ofArticles.has(element))
    .filter((element) => hasClass(element, 'passage-text') || hasClass(element, 'between'))
    .map((element) => shownText(element, (inside) => hasClass(inside, 'gap')))
}

function isArticle(element: Element, eId: string | undefined): boolean {
  return eId !== undefined && attribute(element, 'id') === eId
}

/** Whether an element is of a class. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false
}
