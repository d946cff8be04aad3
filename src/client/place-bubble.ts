/**
 * Places an open popover under what it belongs to, above it where there is no room; on a narrow
 * screen the stylesheet places it.
 */
export function placeBubble(owner: HTMLElement, bubble: HTMLElement): void {
  const gap = 8
  const {style} = bubble
  style.removeProperty('left')
  style.removeProperty('top')
  if (matchMedia('(max-width: 30rem)').matches) return
  // A link that runs over two lines has a box as wide as the column: the first line counts.
  const line = owner.getClientRects()[0] ?? owner.getBoundingClientRect()
  const all = owner.getBoundingClientRect()
  const {offsetHeight, offsetWidth} = bubble
  const below = all.bottom + gap
  const top =
    below + offsetHeight <= innerHeight ? below : Math.max(gap, all.top - gap - offsetHeight)
  style.left = `${Math.max(gap, Math.min(line.left, innerWidth - offsetWidth - gap))}px`
  style.top = `${top}px`
}
