import {element} from './element.ts'

/**
 * Buttons that copy the words of a citation. They are made here, so that without this script no
 * dead control is left.
 */
export function offerCopies(): void {
  const label = document.querySelector<HTMLElement>('#copy-status')?.dataset['label'] ?? ''
  for (const cited of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const text = cited.textContent.trim()
    const name = `${label}: ${cited.dataset['copyable']}`
    const button = element(
      'button',
      {type: 'button', 'data-copies': 'text', 'aria-label': name},
      label
    )
    button.addEventListener('click', () =>
      copy('link' in cited.dataset ? addressOf('') : text, button)
    )
    cited.append(' ', element('span', {class: 'copy'}, button))
  }
}

/**
 * Takes the soft hyphens out of titles before they are copied: they are for the lines of the page. Letter
 * by letter, so that what is selected stays so.
 */
export function copyWholeWords(): void {
  document.addEventListener('copy', () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      while (text.data.includes('\u00AD')) text.deleteData(text.data.indexOf('\u00AD'), 1)
    }
  })
}

/** The permanent address where the page knows it, else the one it was opened at. */
export function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const page = canonical ?? location.href.replace(/#.*$/u, '')
  return id ? `${page}#${id}` : page
}

/** Copies a text, and says so on the button and aloud. */
export async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const done = await write(text)
  const status = document.querySelector<HTMLElement>('#copy-status')
  const words = status?.dataset[done ? 'done' : 'failed'] ?? ''
  if (status) status.textContent = done ? `${words}: ${text}` : words
  if (!done || 'done' in button.dataset) return
  const label = button.textContent
  button.style.minInlineSize = `${button.offsetWidth}px`
  button.textContent = words
  button.dataset['done'] = ''
  setTimeout(() => {
    button.textContent = label
    delete button.dataset['done']
    if (status) status.textContent = ''
  }, 2500)
}

/** The clipboard is for secure pages only; elsewhere the old way still works. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.className = 'unseen'
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    return done
  }
}
