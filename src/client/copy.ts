import {element} from './element.ts'

/**
 * Buttons that copy the address or the citation of a passage, and the words of a citation.
 *
 * They are made here, so that without this script no dead control is left. What is copied stands in
 * the page: the passage's `data-citation`, its `id`, the text beside the button.
 */
export function offerCopies(): void {
  const words = document.querySelector<HTMLElement>('#copy-status')?.dataset
  if (!words) return
  for (const passage of document.querySelectorAll<HTMLElement>('[data-citation]')) {
    const place = passage.querySelector(':scope > [data-tools]') ?? passage
    place.append(
      toolsFor(words, passage.dataset['name'] ?? '', {
        citation: () => passage.dataset['citation'] ?? '',
        link: () => addressOf(passage.id)
      })
    )
  }
  for (const cited of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const text = cited.textContent.trim()
    cited.append(
      toolsFor(words, cited.dataset['copyable'] ?? '', {
        text: () => ('link' in cited.dataset ? addressOf('') : text)
      })
    )
  }
}

type Copied = Record<string, () => string>

/** A button for each thing there is to copy, named after it. */
function toolsFor(words: DOMStringMap, name: string, copied: Copied): Node {
  const buttons = Object.entries(copied).map(([what, text]) => {
    const label = words[`${what}Label`] ?? ''
    const button = element(
      'button',
      {type: 'button', 'data-copies': what, 'aria-label': `${label}: ${name}`},
      label
    )
    button.addEventListener('click', () => copy(text(), button))
    return button
  })
  return element('span', {class: 'copy'}, ...buttons)
}

/** The permanent address where the page knows it, else the one it was opened at. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const page = canonical ?? location.href.replace(/#.*$/u, '')
  return id ? `${page}#${id}` : page
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const done = await write(text)
  const status = document.querySelector<HTMLElement>('#copy-status')
  const words = status?.dataset[done ? 'done' : 'failed'] ?? ''
  if (status) status.textContent = done ? `${words}: ${text}` : words
  if (!done) return
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
