/** Lets a reader narrow a long list by typing: what has not all the words is hidden, with its heading. */
export function filterLists(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filters]')) {
    const lists = [...document.querySelectorAll<HTMLElement>(field.dataset['filters'] ?? '')]
    const told = document.querySelector(`#${field.id} ~ [role=status]`)
    const filter = () => {
      const words = plain(field.value).split(/\s+/u)
      let shown = 0
      for (const list of lists) {
        const fits = [...list.querySelectorAll<HTMLElement>('[data-item]')].filter((item) => {
          item.hidden = !words.every((word) => plain(item.textContent).includes(word))
          return !item.hidden
        })
        list.hidden = fits.length === 0
        shown += fits.length
      }
      told?.replaceChildren(field.value.trim() ? `${field.dataset['told']}: ${shown}` : '')
    }
    field.addEventListener('input', filter)
    // Going back, a browser fills the field again.
    if (field.value) filter()
  }
}

/** As words are compared: without capitals and soft hyphens. */
function plain(text: string): string {
  return text.trim().toLocaleLowerCase().replaceAll('\u00AD', '')
}
