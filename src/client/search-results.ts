import type {Piece} from '../search/excerpt.ts'
import {excerpt, markMatches} from '../search/excerpt.ts'
import type {ResultGroup} from '../search/group-results.ts'
import type {SearchIndex} from '../search/open-index.ts'
import type {Found} from '../search/search.ts'
import type {Group, SearchDocument} from '../search/search-document.ts'
import type {SearchWords} from '../strings/search-words.ts'
import {element} from './element.ts'
import {fromRoot} from './root.ts'

/** What the list needs to know besides the results. */
export interface ResultView {
  index: SearchIndex
  words: SearchWords
  /** Rank of the groups' headings: it follows from what is above them. */
  heading: 'h2' | 'h3'
  /** Shows one group alone. */
  narrow: (group: Group) => void
}

/** The list of results, a section a group. */
export function renderResults(groups: readonly ResultGroup[], view: ResultView): HTMLElement[] {
  return groups.map(({count, group, shown}) => {
    const name = view.words.groups[group]
    const section = element(
      'section',
      {class: 'found-group', 'aria-label': name},
      element(view.heading, {}, name),
      element('ul', {role: 'list'}, ...shown.map((found) => renderResult(found, view)))
    )
    if (count > shown.length) {
      const more = element(
        'button',
        {type: 'button', class: 'found-more'},
        view.words.more(count, name)
      )
      more.addEventListener('click', () => view.narrow(group))
      section.append(more)
    }
    return section
  })
}

function renderResult({document: found, keys}: Found, {index}: ResultView): HTMLElement {
  const {language} = index.data
  const here = document.documentElement.lang
  const mark = (text: string) => render(markMatches(text, keys, index))
  const item = element(
    'li',
    here === language ? {} : {lang: language},
    element('a', {href: addressOf(found, here, language)}, ...mark(found.title))
  )
  // Of a question in other languages a reader is told what was typed or what is read.
  const others = Object.entries(found.titles ?? {})
    .map(([lang, title]) => ({lang, pieces: markMatches(title, keys, index)}))
    .filter(
      ({lang, pieces}) =>
        found.group !== 'questions' || lang === here || pieces.some(({matched}) => matched)
    )
  if (found.place) item.append(element('p', {class: 'found-place'}, ...mark(found.place)))
  if (others.length > 0) {
    const names = others.flatMap(({lang, pieces}, at) => [
      ...(at > 0 ? [' · '] : []),
      element('span', {lang}, ...render(pieces))
    ])
    item.append(element('p', {class: 'found-place'}, ...names))
  }
  if (found.state) item.append(element('p', {class: 'found-place'}, found.state))
  if (found.text) {
    item.append(element('p', {class: 'found-text'}, ...render(excerpt(found.text, keys, index))))
  }
  return item
}

function render(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({matched, text}) => (matched ? element('mark', {}, text) : text))
}

/** Pages about the site stand in their own language only; all else in every language. */
function addressOf({address, group}: SearchDocument, here: string, main: string): string {
  return fromRoot(here === main || group === 'pages' ? address : `/${here}${address}`)
}
