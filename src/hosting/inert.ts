import type {Problem} from './problem.ts'
import {attributeOf, type Tag} from './tags.ts'

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
    for (const message of messages(tag)) {
      problems.push({file, line: tag.line, column: tag.column, message})
    }
  }
  return problems
}

function* messages(tag: Tag): Generator<string> {
  if (refused.has(tag.name)) yield `<${tag.name}> is not allowed`
  if (tag.name === 'style') yield 'inline <style>: put it into a stylesheet'
  if (tag.name === 'script') yield* scriptMessages(tag)
  if (tag.name === 'meta' && isPolicy(tag)) yield 'a policy of its own: the hosting step writes it'

  if (tag.name === 'link' && attributeOf(tag, 'crossorigin') !== undefined) {
    yield 'crossorigin: a page opened from a disk may not ask so, and says it on the console'
  }

  for (const {name, value} of tag.attributes) {
    if (name === 'style') yield `style="${value}": the policy blocks it, use a class`
    if (name === 'srcdoc' || /^on[a-z]+$/u.test(name)) yield `${name}="…" runs code`
    if (isAddress(name) && /^\s*(?:javascript|vbscript)\s*:/iu.test(withoutControls(value))) {
      yield `${name}="${value}" runs code`
    }
  }
}

function* scriptMessages(tag: Tag): Generator<string> {
  const type = (attributeOf(tag, 'type') ?? '').toLowerCase()
  if (dataTypes.has(type)) return
  if (attributeOf(tag, 'src') === undefined) yield 'inline <script>: put it into a file'
  if (type === 'module') yield 'type="module" does not run from file://: use a classic script'
}

const addressAttributes = new Set(
  'href xlink:href src action formaction poster data cite to values from'.split(' ')
)

function isAddress(name: string): boolean {
  return addressAttributes.has(name)
}

function isPolicy(tag: Tag): boolean {
  return /^content-security-policy/iu.test(attributeOf(tag, 'http-equiv') ?? '')
}

/** Browsers drop tabs and line breaks inside a scheme. */
function withoutControls(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what hides a scheme.
  return value.replace(/[\u0000-\u0020]+/gu, '')
}
