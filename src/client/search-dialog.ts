import {searchWordsIn} from '../strings/search-words.ts'
import {element} from './element.ts'
import {makeSearchView} from './search-view.ts'

let dialog: HTMLDialogElement | undefined

/** Opens search over the page. Esc and the button close it, and so does following a result. */
export function openSearchDialog(): void {
  dialog ??= makeDialog()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('input')?.select()
}

function makeDialog(): HTMLDialogElement {
  const words = searchWordsIn(document.documentElement.lang)
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  const title = element('h2', {id: 'hakuikkuna'}, words.title)
  const close = element('button', {type: 'button', class: 'search-close'}, words.close)
  const made = element('dialog', {class: 'search-dialog', 'aria-labelledby': title.id})
  const whole = element('a', {href: link?.href ?? ''}, words.page)
  const view = makeSearchView({
    indexPage: whole.href,
    heading: 'h3',
    asked: (query) => {
      whole.search = query && new URLSearchParams({q: query}).toString()
    }
  })
  close.addEventListener('click', () => made.close())
  made.addEventListener('click', (event) => {
    // The backdrop belongs to the dialog itself.
    if (event.target === made || (event.target as Element).closest('a')) made.close()
  })
  made.addEventListener('keydown', (event) => {
    // In a field for searches Esc would empty the field, and a second one close the window.
    if (event.key !== 'Escape') return
    event.preventDefault()
    made.close()
  })
  made.append(
    element('div', {class: 'search-head'}, title, close),
    view.form,
    view.filters,
    view.status,
    view.results,
    element('p', {class: 'search-hint'}, whole)
  )
  document.body.append(made)
  return made
}
