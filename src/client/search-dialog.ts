import {searchWordsIn} from '../strings/search-words.ts'
import {element} from './element.ts'
import type {Asked} from './open-search.ts'
import {makeSearchView, type SearchView} from './search-view.ts'

let made: {dialog: HTMLDialogElement; view: SearchView} | undefined

/** Opens search over the page with what was typed. Esc and the button close it, and so does following a result. */
export function openSearchDialog({go, query}: Asked): void {
  made ??= makeDialog()
  const {dialog, view} = made
  if (!dialog.open) dialog.showModal()
  view.input.focus()
  view.ask(query, go)
}

function makeDialog(): {dialog: HTMLDialogElement; view: SearchView} {
  const words = searchWordsIn(document.documentElement.lang)
  const page = document.querySelector<HTMLFormElement>('form[data-search]')?.action ?? ''
  const title = element('h2', {id: 'hakuikkuna'}, words.title)
  const close = element('button', {type: 'button', class: 'search-close'}, words.close)
  const dialog = element('dialog', {class: 'search-dialog', 'aria-labelledby': title.id})
  const whole = element('a', {href: page}, words.page)
  const view = makeSearchView({
    indexPage: whole.href,
    heading: 'h3',
    asked: (query) => {
      whole.search = query && new URLSearchParams({q: query}).toString()
    }
  })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    // The backdrop belongs to the dialog itself.
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close()
  })
  dialog.addEventListener('keydown', (event) => {
    // In a field for searches Esc would empty the field, and a second one close the window.
    if (event.key !== 'Escape') return
    event.preventDefault()
    dialog.close()
  })
  dialog.append(
    element('div', {class: 'search-head'}, title, close),
    view.form,
    view.filters,
    view.status,
    view.results,
    element('p', {class: 'search-hint'}, whole)
  )
  document.body.append(dialog)
  return {dialog, view}
}
