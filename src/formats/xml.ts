/** XML that is written already. Text becomes it by `element` only. */
export class Xml {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What may stand inside an element; text is escaped, nothing is left out without a word. */
export type XmlContent = Xml | string | undefined | readonly XmlContent[]

/** Attributes; one without a value is not written. */
export type XmlAttributes = Record<string, string | undefined>

/** An element. Its content stands as it is given, without white space of our own. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...content: XmlContent[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '').replaceAll('"', '&quot;')}"`)
    .join('')
  const inside = write(content)
  return new Xml(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`)
}

/** Elements on lines of their own, for what holds no text itself. */
export function block(name: string, attributes: XmlAttributes, ...content: XmlContent[]): Xml {
  return element(name, attributes, '\n', content.map(onLines))
}

function onLines(content: XmlContent): XmlContent {
  if (content === undefined) return undefined
  return content instanceof Xml || typeof content === 'string'
    ? [content, '\n']
    : content.map(onLines)
}

/** A whole XML file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`
}

function write(content: XmlContent): string {
  if (content === undefined) return ''
  if (content instanceof Xml) return content.source
  if (typeof content === 'string') return escapeXml(content)
  // Added up, not joined: a join copies what is inside at every depth.
  return content.reduce((text: string, one) => text + write(one), '')
}

/** Characters that XML 1.0 cannot hold, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Most texts have nothing to escape, and are looked through once. */
const special = new RegExp(`[&<>]|${forbidden.source}`, 'u')

function escapeXml(text: string): string {
  if (!special.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(forbidden, '\uFFFD')
}
