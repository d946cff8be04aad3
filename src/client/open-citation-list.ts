import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

/**
 * Shows the form of the page of citations and loads what understands them when somebody comes to type: the
 * grammar is forty times the size of this script.
 */
export function openCitationList(): void {
  const form = document.querySelector<HTMLFormElement>('[data-citation-list]')
  if (!form) return
  const load = () => loadScript(fromRoot(form.dataset['script'] ?? ''))

  form.hidden = false
  form.addEventListener('focusin', () => load().catch(() => {}), {once: true})
  form.addEventListener('submit', (event) => {
    // Once the script is there it listens too, and answers.
    if ('ready' in form.dataset) return
    event.preventDefault()
    load()
      .then(() => form.requestSubmit())
      .catch(() => {})
  })
}
