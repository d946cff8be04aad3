import {metaPolicy, ownFolder, preloadFont} from '../policy.ts'
import {absoluteAttribute, addressForm, mapAddresses} from './address-attributes.ts'
import {applyEdits, type Edit, escapeAttribute} from './edits.ts'
import {relocate, rootOf} from './relative.ts'
import {type Attribute, attributeOf, type Tag} from './tags.ts'

/** What the finished pages tell of the build and the place of publication. */
export interface PageFacts {
  /** Where the site is published, with a slash at the end; without it absolute addresses go. */
  url?: string | undefined
  /** Short name of the commit. */
  version: string
  /** Day of the commit, `YYYY-MM-DD`; without git nobody knows it. */
  day?: string | undefined
}

/** Edits that make a page work in any folder: relative addresses, its policy, its version. */
function pageEdits(file: string, tags: Tag[], facts: PageFacts): Edit[] {
  const edits: Edit[] = []
  for (const tag of tags) {
    if (tag.name === 'html') edits.push(insertion(tag.end - 1, ` data-root="${rootOf(file)}"`))
    if (tag.attributes.length > 0) editTag(tag, file, facts, edits)
  }
  return edits
}

function editTag(tag: Tag, file: string, facts: PageFacts, edits: Edit[]): void {
  const absolute = absoluteAttribute(tag)
  if (absolute && facts.url === undefined && !URL.canParse(absolute.value)) {
    edits.push({start: tag.start, end: tag.end, text: ''})
    return
  }
  if (tag.name === 'meta' && attributeOf(tag, 'charset') !== undefined) {
    // Any other name, such as that of a former page, is its address as it is.
    const script = file.endsWith('index.html') ? `<script>${ownFolder}</script>` : ''
    edits.push(insertion(tag.end, policyTags(metaPolicy()) + script))
  }
  if (tag.name === 'link' && attributeOf(tag, 'as') === 'font') {
    const font = relocate(attributeOf(tag, 'href') ?? '', file)
    const text = `<script data-font="${escapeAttribute(font)}">${preloadFont}</script>`
    edits.push({start: tag.start, end: tag.end, text})
    return
  }
  fill(tag, facts, edits)
  for (const attribute of tag.attributes) {
    const {name, start, end} = attribute
    const value =
      attribute === absolute
        ? absoluteAddress(attribute.value, facts.url)
        : relocated(tag, attribute, file)
    if (value === attribute.value) continue
    edits.push({start, end, text: `${name}="${escapeAttribute(value)}"`})
  }
}

function relocated(tag: Tag, attribute: Attribute, file: string): string {
  const {value} = attribute
  const form = addressForm(tag, attribute)
  return form ? mapAddresses(value, form, (address) => relocate(address, file)) : value
}

/** A page with its edits applied. */
export function finishHtml(html: string, file: string, tags: Tag[], facts: PageFacts): string {
  return applyEdits(html, pageEdits(file, tags, facts))
}

/** The policy must stand before anything that could load: directly after the charset. */
export function policyTags(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">`
}

function absoluteAddress(address: string, url: string | undefined): string {
  return url === undefined || URL.canParse(address) ? address : url + address.replace(/^\//u, '')
}

/** `<span data-build></span>` and `<span data-build-time></span>` get their words here. */
function fill(tag: Tag, {version, day}: PageFacts, edits: Edit[]): void {
  if (attributeOf(tag, 'data-build') !== undefined) edits.push(insertion(tag.end, version))
  if (attributeOf(tag, 'data-build-time') === undefined) return
  if (day === undefined) {
    edits.push(insertion(tag.end, '–'))
    return
  }
  const spoken = day.split('-').reverse().map(Number).join('.')
  edits.push(insertion(tag.end, `<time datetime="${day}">${spoken}</time>`))
}

function insertion(at: number, text: string): Edit {
  return {start: at, end: at, text}
}
