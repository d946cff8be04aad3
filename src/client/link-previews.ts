import {placeBubble} from './place-bubble.ts'

/**
 * Previews of references and terms: on hover, tap and the space bar the link's own preview opens
 * beside it as a native popover; the focus alone opens none, for it would cover what is read. It
 * waits in the page, so that nothing is fetched and it works from a disk. Esc and a click elsewhere
 * close it; the link still leads where it leads.
 */
export function openLinkPreviews(): void {
  const previews = new Map<string, HTMLElement>()
  for (const preview of document.querySelectorAll<HTMLElement>('.preview[popover]')) {
    const target = preview.querySelector('a')?.href
    if (target) previews.set(target, preview)
    preview.addEventListener('pointerenter', stay)
    preview.addEventListener('pointerleave', () => leave(preview))
  }
  if (previews.size === 0 || !HTMLElement.prototype.showPopover) return
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const preview = previews.get(link.href)
    if (preview && !preview.contains(link)) listen(link, preview)
  }
  addEventListener('scroll', () => hideAll(previews), {passive: true})
}

const openAfter = 300
const closeAfter = 200
let timer: ReturnType<typeof setTimeout> | undefined

const stay = () => clearTimeout(timer)

function later(after: number, act: () => void): void {
  clearTimeout(timer)
  timer = setTimeout(act, after)
}

function leave(preview: HTMLElement): void {
  later(closeAfter, () => preview.hidePopover())
}

function listen(link: HTMLAnchorElement, preview: HTMLElement): void {
  // A touch closes an open popover before its click: what was open is known at the touch only.
  let wasOpen = false
  link.addEventListener('pointerdown', () => {
    wasOpen = preview.matches(':popover-open')
  })
  link.addEventListener('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || wasOpen) return
    event.preventDefault()
    show(link, preview)
  })
  link.addEventListener('pointerenter', ({pointerType}) => {
    if (pointerType === 'mouse') later(openAfter, () => show(link, preview))
  })
  link.addEventListener('pointerleave', ({pointerType}) => {
    if (pointerType === 'mouse') leave(preview)
  })
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    show(link, preview)
  })
  // At once, so that it never lies over what has the focus now.
  link.addEventListener('blur', ({relatedTarget}) => {
    if (relatedTarget instanceof Node && preview.contains(relatedTarget)) return
    clearTimeout(timer)
    preview.hidePopover()
  })
}

function show(link: HTMLAnchorElement, preview: HTMLElement): void {
  clearTimeout(timer)
  if (preview.matches(':popover-open')) return
  link.setAttribute('aria-describedby', preview.id)
  preview.showPopover()
  placeBubble(link, preview)
}

function hideAll(previews: ReadonlyMap<string, HTMLElement>): void {
  clearTimeout(timer)
  for (const preview of previews.values()) {
    if (preview.matches(':popover-open')) preview.hidePopover()
  }
}
