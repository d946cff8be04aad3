import {addressOf, copy} from './copy.ts'
import {placeBubble} from './place-bubble.ts'

/**
 * The number of a passage or an article is its handle: pressed, it opens where the passage comes
 * from and what there is to copy of it. One native popover serves the page; Esc and a press
 * elsewhere close it. Without this script the number is a link to itself.
 */
export function openHandles(): void {
  const bubble = document.querySelector<HTMLElement>('.handle[popover]')
  if (!bubble || !HTMLElement.prototype.showPopover) return
  let held: HTMLElement | undefined
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '[data-name] > a, [data-name] > h2 > a, .passage[data-name] .passage-number'
  )) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-haspopup', 'dialog')
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      held = link.closest<HTMLElement>('[data-name]') ?? undefined
      if (held) show(bubble, link, held)
    })
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      link.click()
    })
  }
  for (const button of bubble.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.addEventListener('click', () => {
      if (held) void copy(textFor(button.dataset['copies'] ?? '', held), button)
    })
  }
}

/** Fills the popover with what is held, puts it after its handle in the order of Tab, opens it. */
function show(bubble: HTMLElement, link: HTMLElement, held: HTMLElement): void {
  const name = held.dataset['name'] ?? ''
  const origin = originOf(held)
  const slot = bubble.querySelector('[data-slot=origin]')
  bubble.querySelector('.title')?.replaceChildren(name)
  slot?.replaceChildren(...[...(origin?.cloneNode(true).childNodes ?? [])])
  for (const button of bubble.querySelectorAll<HTMLButtonElement>('[data-copies^=cite]')) {
    const text = held.getAttribute(`data-${button.dataset['copies']}`) ?? ''
    button.nextElementSibling?.replaceChildren(text)
    button.parentElement?.toggleAttribute('hidden', text === '')
  }
  const report = bubble.querySelector<HTMLAnchorElement>('[data-report]')
  if (report?.protocol === 'mailto:') {
    const subject = encodeURIComponent(`${name}, ${document.title}`)
    report.search = `?subject=${subject}&body=${encodeURIComponent(addressOf(held.id))}`
  }
  ;(link.closest('h2, .passage-text') ?? link).after(bubble)
  bubble.showPopover()
  placeBubble(link, bubble)
  bubble.querySelector<HTMLElement>('button')?.focus()
}

/** The passage's own note, put away or not. */
function originOf(held: HTMLElement): Element | null {
  return held.querySelector(':scope > .origin')
}

function textFor(what: string, held: HTMLElement): string {
  if (what === 'link') return addressOf(held.id)
  if (what !== 'quotation') return held.getAttribute(`data-${what}`) ?? ''
  const text = textOf(held.querySelector('.passage-text'))
  const cited = held.getAttribute(`data-cite-${document.documentElement.lang}`)
  const lines = [cited ?? held.dataset['name'], textOf(originOf(held)), addressOf(held.id)]
  return [`”${text}”`, ...lines.filter(Boolean)].join('\n')
}

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
