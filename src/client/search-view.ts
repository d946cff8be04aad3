import {groupResults} from '../search/group-results.ts'
import type {SearchIndex} from '../search/open-index.ts'
import {type Found, search} from '../search/search.ts'
import type {Group} from '../search/search-document.ts'
import {searchWordsIn} from '../strings/search-words.ts'
import {element} from './element.ts'
import {loadIndex} from './load-index.ts'
import {renderFilters} from './search-filters.ts'
import {makeSearchForm, type SearchForm} from './search-form.ts'
import {moveWithArrows} from './search-keys.ts'
import {renderResults} from './search-results.ts'

/** Search as it stands in a page or a window. */
export interface SearchView extends SearchForm {
  /** Asks something, as if the reader had typed it. */
  ask: (query: string) => void
}

/** How long a screen reader waits for the reader to stop typing. */
const pause = 400

/** What search depends on by where it stands. */
export interface SearchPlace {
  /** Where the index A–Ö is. */
  indexPage: string
  heading: 'h2' | 'h3'
  /** Hears each new query. */
  asked: (query: string) => void
}

/** Makes search work: answers while the reader types. */
export function makeSearchView({asked, heading, indexPage}: SearchPlace): SearchView {
  const words = searchWordsIn(document.documentElement.lang)
  const view = makeSearchForm(words, indexPage)
  const {filters, form, input, results, status} = view
  let index: SearchIndex | undefined
  let loading = false
  let group: Group | undefined
  let found: Found[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  input.addEventListener('input', () => {
    group = undefined
    answer()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const first = results.querySelector('a')
    // A reference has one place; anything else is the reader's choice.
    if (found[0]?.exact && first) first.click()
    else first?.focus()
  })
  moveWithArrows(input, results)
  // The index is large: it comes when somebody is about to ask.
  input.addEventListener('focus', load, {once: true})
  return {
    ...view,
    ask(query) {
      input.value = query
      answer()
    }
  }

  function load(): void {
    if (loading) return
    loading = true
    say(words.loading)
    loadIndex().then(
      (loaded) => {
        index = loaded
        say('')
        answer()
      },
      () => say(words.failed)
    )
  }

  function answer(): void {
    const query = input.value.trim()
    asked(query)
    load()
    if (!index) return
    found = query === '' ? [] : search(index, input.value)
    if (group && !found.some(({document}) => document.group === group)) group = undefined
    show(index, query)
  }

  function show(index: SearchIndex, query: string): void {
    const groups = groupResults(found)
    renderFilters(filters, groups, group, words, narrow)
    const shown = group ? groupResults(found, group) : groups
    results.replaceChildren(...renderResults(shown, {index, words, heading, narrow}))
    if (query !== '' && found.length === 0) {
      results.append(
        element('p', {}, words.none(query)),
        element('p', {}, `${words.advice} `, element('a', {href: indexPage}, words.index))
      )
    }
    clearTimeout(timer)
    timer = setTimeout(() => {
      const count = shown.reduce((sum, {count}) => sum + count, 0)
      if (query === '') say('')
      else say(found.length === 0 ? words.none(query) : words.found(count))
    }, pause)
  }

  function narrow(chosen: Group | undefined): void {
    const fromList = results.contains(document.activeElement)
    group = chosen
    if (index) show(index, input.value.trim())
    if (fromList) results.querySelector('a')?.focus()
  }

  function say(text: string): void {
    status.textContent = text
  }
}
