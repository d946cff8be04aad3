import {longestQuery} from '../search/search.ts'
import type {SearchWords} from '../strings/search-words.ts'
import {element} from './element.ts'

/** The parts of search that the reader meets. */
export interface SearchForm {
  form: HTMLFormElement
  input: HTMLInputElement
  filters: HTMLFieldSetElement
  /** Spoken when it changes. */
  status: HTMLElement
  results: HTMLElement
}

let made = 0

/** Builds the field, the filters, the status line and the place for results. */
export function makeSearchForm(words: SearchWords, action: string): SearchForm {
  const id = `haku-${++made}`
  const input = element('input', {
    id,
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: String(longestQuery),
    'aria-describedby': `${id}-ohje`
  })
  const form = element(
    'form',
    {role: 'search', class: 'search-form', action},
    element('label', {for: id}, words.label),
    element(
      'div',
      {class: 'search-field'},
      input,
      element('button', {type: 'submit'}, words.submit)
    ),
    element('p', {id: `${id}-ohje`, class: 'search-hint'}, words.hint)
  )
  const filters = element(
    'fieldset',
    {class: 'search-filters'},
    element('legend', {}, words.filter)
  )
  filters.hidden = true
  return {
    form,
    input,
    filters,
    status: element('p', {role: 'status', class: 'search-status'}),
    results: element('div', {'data-search-results': '', class: 'search-results'})
  }
}
