/** Lets arrow keys move between the field and the results; links are links all the same. */
export function moveWithArrows(input: HTMLInputElement, results: HTMLElement): void {
  const stops = () => [...results.querySelectorAll<HTMLElement>('a, button')]

  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    const [first] = stops()
    if (!first) return
    event.preventDefault()
    first.focus()
  })
  results.addEventListener('keydown', (event) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (step === undefined) return
    event.preventDefault()
    const all = stops()
    const next = all.indexOf(document.activeElement as HTMLElement) + step
    ;(next < 0 ? input : all[next])?.focus()
  })
}
