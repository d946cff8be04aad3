import type {Problem} from '../problem.ts'
import {type Attribute, type AttributeName, attributeOf, type Tag} from './tags.ts'

/** Script types that are data: the browser does not run them. */
const dataTypes = new Set(['application/ld+json', 'application/json'])

/** Elements that bring in somebody else's page or move the root of all addresses. */
const refused = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal'])

/**
 * Faults that the policy would block in the reader's browser, without a word to the reader: what is
 * inline, what runs, what comes from elsewhere.
 */
export function checkInert(file: string, tags: Tag[]): Problem[] {
  const problems: Problem[] = []
  for (const tag of tags) {
    const {line, column} = tag
    const report = (message: string) => problems.push({file, line, column, message})
    checkElement(tag, report)
    for (const attribute of tag.attributes) checkAttribute(attribute, report)
  }
  return problems
}

type Report = (message: string) => void

function checkElement(tag: Tag, report: Report): void {
  if (refused.has(tag.name)) report(`<${tag.name}> is not allowed`)
  if (tag.name === 'style') report('inline <style>: put it into a stylesheet')
  if (tag.name === 'script') checkScript(tag, report)
  if (tag.name === 'meta' && isPolicy(tag)) {
    report('a policy of its own: the hosting step writes it')
  }
  // What asks for a face becomes a script that asks only where it may.
  const isFace = attributeOf(tag, 'as') === 'font'
  if (tag.name === 'link' && !isFace && attributeOf(tag, 'crossorigin') !== undefined) {
    report('crossorigin: a page opened from a disk may not ask so, and says it on the console')
  }
}

function checkAttribute({name, value}: Attribute, report: Report): void {
  if (name === 'style') report(`style="${value}": the policy blocks it, use a class`)
  if (name === 'srcdoc' || /^on[a-z]+$/u.test(name)) report(`${name}="…" runs code`)
  if (addresses.has(name) && /^\s*(?:javascript|vbscript)\s*:/iu.test(withoutControls(value))) {
    report(`${name}="${value}" runs code`)
  }
}

function checkScript(tag: Tag, report: Report): void {
  const type = (attributeOf(tag, 'type') ?? '').toLowerCase()
  if (dataTypes.has(type)) return
  if (attributeOf(tag, 'src') === undefined) report('inline <script>: put it into a file')
  if (type === 'module') {
    report('type="module" does not run from file://: use a classic script')
  }
}

/** Those of animations too: they put their values into addresses. */
const addresses: ReadonlySet<AttributeName> = new Set([
  ...(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'] as const),
  ...(['to', 'values', 'from'] as const)
])

function isPolicy(tag: Tag): boolean {
  return /^content-security-policy/iu.test(attributeOf(tag, 'http-equiv') ?? '')
}

/** Browsers drop tabs and line breaks inside a scheme. */
function withoutControls(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what hides a scheme.
  return value.replace(/[\u0000-\u0020]+/gu, '')
}
