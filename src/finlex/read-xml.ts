import {QuoteType, Tokenizer} from 'htmlparser2'
import {FinlexFault} from './fault.ts'

/** An element of a document, its namespace prefix kept in the name: `finlex:isInForce`. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}

/** Deeper than any act: what goes on is no act, and would end the reader's stack. */
const deepest = 60

/**
 * Reads a whole XML document.
 *
 * Stricter than HTML readers, for a text that was cut short must not pass as the law: each element is
 * closed by its own end tag and nothing stands outside the root. A document type is refused, so
 * nothing can be declared, fetched or multiplied.
 *
 * @throws {FinlexFault} `not-xml` with the line
 */
export function readXml(text: string): XmlElement {
  const roots: XmlElement[] = []
  const open: {element: XmlElement; children: (XmlElement | string)[]}[] = []
  let attributes: Record<string, string> = {}
  let name = ''
  let attribute = ''
  let value = ''

  const refuse = (at: number, found: string): never => {
    throw new FinlexFault('not-xml', found, {line: text.slice(0, at).split('\n').length})
  }
  // What is left of an entity that XML does not know by itself.
  const plain = (start: number, end: number) => {
    const words = text.slice(start, end)
    return words.includes('&') ? refuse(start, words.slice(words.indexOf('&')).slice(0, 20)) : words
  }
  const add = (at: number, words: string) => {
    const into = open.at(-1)?.children
    if (!into) {
      if (words.replace('\uFEFF', '').trim() !== '') refuse(at, words.trim().slice(0, 40))
      return
    }
    const last = into.at(-1)
    if (typeof last === 'string') into[into.length - 1] = last + words
    else into.push(words)
  }
  const begin = (at: number) => {
    if (open.length >= deepest) refuse(at, `<${name}> × ${deepest}`)
    const children: (XmlElement | string)[] = []
    const element = {name, attributes, children}
    const into = open.at(-1)?.children ?? roots
    into.push(element)
    if (roots.length > 1) refuse(at, `<${name}>`)
    open.push({element, children})
  }

  const tokenizer = new Tokenizer(
    {xmlMode: true, decodeEntities: true},
    {
      onopentagname(start, end) {
        name = text.slice(start, end)
        attributes = {}
      },
      onattribname(start, end) {
        attribute = text.slice(start, end)
        value = ''
      },
      onattribdata: (start, end) => {
        value += plain(start, end)
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
      onattribend(quote, end) {
        const quoted = quote === QuoteType.Double || quote === QuoteType.Single
        if (!quoted || Object.hasOwn(attributes, attribute)) refuse(end, attribute)
        attributes[attribute] = value
      },
      onopentagend: begin,
      onselfclosingtag(end) {
        begin(end)
        open.pop()
      },
      onclosetag(start, end) {
        const closed = text.slice(start, end)
        if (open.pop()?.element.name !== closed) refuse(start, `</${closed}>`)
      },
      ontext: (start, end) => add(start, plain(start, end)),
      ontextentity: (code, end) => add(end, String.fromCodePoint(code)),
      oncdata: (start, end, offset) => add(start, text.slice(start, end - offset)),
      ondeclaration: (start, end) => refuse(start, text.slice(start - 1, end).slice(0, 40)),
      onprocessinginstruction: ignore,
      oncomment: ignore,
      onend: ignore
    }
  )
  tokenizer.write(text)
  tokenizer.end()
  const [root] = roots
  const unfinished = open.at(-1)
  if (unfinished) refuse(text.length, `<${unfinished.element.name}>`)
  return root ?? refuse(text.length, text.trim().slice(0, 40))
}

function ignore(): void {}

/** The elements directly inside, all or those of some names. */
export function childrenOf(parent: XmlElement, ...names: string[]): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name))
  )
}

/** The first element inside, along a path of names. */
export function childAt(parent: XmlElement, ...path: string[]): XmlElement | undefined {
  let at: XmlElement | undefined = parent
  for (const name of path) at = at && childrenOf(at, name)[0]
  return at
}

/** All elements of a name inside, outermost first; not those inside of one another. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === name ? [child] : descendantsOf(child, name)
  )
}

/** The words inside in one line, as they are read: a run of spaces and line ends is one space. */
export function textOf(element: XmlElement): string {
  return inOneLine(rawText(element))
}

function rawText({children, name}: XmlElement): string {
  if (name === 'br' || name === 'eol') return ' '
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}

/** Only what XML lays out with is folded: a no-break space is the legislator's. */
export function inOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').replace(/^ | $/gu, '')
}
