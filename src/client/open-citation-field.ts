import {fromRoot} from './root.ts'

/**
 * Shows the field for citations and loads what understands them when somebody comes to type: the
 * grammar is forty times the size of this script.
 */
export function openCitationField(): void {
  const form = document.querySelector<HTMLFormElement>('[data-citation-field]')
  if (!form) return
  let loading: Promise<void> | undefined
  const load = () => {
    loading ??= new Promise((resolve) => {
      const script = document.createElement('script')
      script.src = fromRoot(form.dataset['script'] ?? '')
      script.addEventListener('load', () => resolve())
      document.head.append(script)
    })
    return loading
  }

  form.hidden = false
  form.addEventListener('focusin', load, {once: true})
  form.addEventListener('submit', async (event) => {
    // Once the script is there it listens too, and answers.
    if ('ready' in form.dataset) return
    event.preventDefault()
    await load()
    form.requestSubmit()
  })
}
