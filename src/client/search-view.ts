import {routes} from '../identifiers/routes.ts'
import {groupResults} from '../search/group-results.ts'
import type {SearchIndex} from '../search/open-index.ts'
import {type Found, search} from '../search/search.ts'
import type {Group} from '../search/search-document.ts'
import {searchWordsIn} from '../strings/search-words.ts'
import type {Answer} from './ask-citation.ts'
import {addressOfChoice, citationAnswer, renderAnswer} from './citation-answer.ts'
import {element} from './element.ts'
import {loadIndex} from './load-index.ts'
import {fromRoot} from './root.ts'
import {renderFilters} from './search-filters.ts'
import {makeSearchForm, type SearchForm} from './search-form.ts'
import {moveWithArrows} from './search-keys.ts'
import {renderResults} from './search-results.ts'

/** Search as it stands in a page or a window. */
export interface SearchView extends SearchForm {
  /** Asks something, as if the reader had typed it and, where told, pressed Enter. */
  ask: (query: string, go?: boolean) => void
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
  let loading: Promise<void> | undefined
  let group: Group | undefined
  let found: Found[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let cited: Answer | undefined

  input.addEventListener('input', () => {
    group = undefined
    answer()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void go()
  })
  moveWithArrows(input, results)
  // The index is large: it comes when somebody is about to ask.
  input.addEventListener('focus', () => void load().catch(() => {}), {once: true})
  return {
    ...view,
    ask(query, goes = false) {
      input.value = query
      answer()
      if (goes) void go()
    }
  }

  /** Goes where a reference leads; anything else is the reader's choice. */
  async function go(): Promise<void> {
    const query = input.value
    const [answered] = await Promise.all([citationAnswer(query).catch(() => undefined), load()])
    if (input.value !== query) return
    const first = results.querySelector('a')
    if (answered?.kind === 'go') location.assign(addressOfChoice(answered.choice))
    else if (found[0]?.exact && answered?.kind !== 'missing') first?.click()
    else first?.focus()
  }

  /** Loads the index; one that did not come is asked for again with the next word. */
  function load(): Promise<void> {
    if (!loading) say(words.loading)
    loading ??= loadIndex().then(
      (loaded) => {
        index = loaded
        say('')
        answer()
      },
      (failure) => {
        loading = undefined
        say(words.failed)
        throw failure
      }
    )
    return loading
  }

  function answer(): void {
    const query = input.value.trim()
    asked(query)
    void load().catch(() => {})
    if (!index) return
    found = query === '' ? [] : search(index, input.value)
    if (group && !found.some(({document}) => document.group === group)) group = undefined
    cited = undefined
    show(index, query)
    void readCitation(query)
  }

  /** The grammar of citations comes later than the words, and says nothing of what is past. */
  async function readCitation(query: string): Promise<void> {
    const answered = await citationAnswer(query).catch(() => undefined)
    if (query !== input.value.trim() || !index || isFirst(answered)) return
    cited = answered
    if (renderAnswer(cited, words, heading).length > 0) show(index, query)
  }

  /** Whether search has found the same, and shows it as the first. */
  function isFirst(answered: Answer | undefined): boolean {
    const [first] = found
    if (!first?.exact || !answered) return false
    return (
      answered.kind === 'choices' ||
      (answered.kind === 'go' && answered.choice.address === first.document.address)
    )
  }

  function show(index: SearchIndex, query: string): void {
    const groups = groupResults(found)
    renderFilters(filters, groups, group, words, narrow)
    const shown = group ? groupResults(found, group) : groups
    const answered = renderAnswer(cited, words, heading)
    results.replaceChildren(...answered, ...renderResults(shown, {index, words, heading, narrow}))
    if (query !== '' && found.length === 0 && answered.length === 0) {
      // That nothing is found, the status tells.
      results.append(
        element('p', {}, `${words.advice} `, element('a', {href: indexPage}, words.index)),
        element(
          'p',
          {},
          `${words.ask} `,
          element('a', {href: fromRoot(routes.parties())}, words.whom)
        )
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
