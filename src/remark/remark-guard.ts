import {distance} from 'fastest-levenshtein'
import type {Nodes, Root} from 'mdast'
import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {addressFault} from './address-fault.ts'
import {type Complaint, complain} from './complaint.ts'
import {type AttributeRule, elements, pageComponents} from './elements.ts'
import {isJsx, type JsxElement} from './jsx.ts'

/** What a text may hold. */
export interface GuardOptions {
  /** An editorial page: components of the registry, all headings, code. */
  editorial?: boolean
}

const legalNodes = new Set(
  'root paragraph text emphasis strong delete list listItem table tableRow tableCell link break heading'.split(
    ' '
  )
)
const editorialNodes = new Set([...legalNodes, 'inlineCode', 'code', 'thematicBreak'])

/**
 * Refuses everything in a text that could run, load or hide something, and takes it out of the
 * tree, so that the plugins below meet known nodes only. Keep it first.
 */
export function remarkGuard({editorial = false}: GuardOptions = {}) {
  const nodes = editorial ? editorialNodes : legalNodes
  const names: string[] = editorial
    ? [...pageComponents, 'Term', 'Citation', 'Foreign']
    : Object.keys(elements)

  return (tree: Root, file: VFile): undefined => {
    visit(tree, (node, index, parent) => {
      const refuse = (complaint: Complaint): [typeof SKIP, number] => {
        complain(file, node.position, complaint)
        parent?.children.splice(index ?? 0, 1)
        return [SKIP, index ?? 0]
      }

      if (node.type === 'mdxjsEsm') {
        return refuse({rule: 'import-export', found: firstLine(node.value)})
      }
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        return refuse({rule: 'expression', found: `{${firstLine(node.value)}}`})
      }
      if (isJsx(node)) {
        const fault = elementFault(node, names)
        if (fault) return refuse(fault)
        return guardAttributes(node, file)
      }
      if (node.type === 'link') {
        const fault = addressFault(node.url)
        if (fault) complain(file, node.position, {rule: fault, found: node.url})
        return undefined
      }
      if (!nodes.has(node.type) || (node.type === 'heading' && !editorial && node.depth < 3)) {
        return refuse({
          rule: 'unknown-markup',
          found: nameOf(node),
          expected: advice[node.type] ?? 'Kirjoita kappale, luettelo tai taulukko.'
        })
      }
      return undefined
    })
  }
}

const advice: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'Lainaa elementillä <Quote source="…">.',
  heading: 'Otsikko on kentässä heading; tekstissä väliotsikko on ###.',
  image: 'Kuvat eivät kuulu teksteihin.',
  html: 'Kirjoita Markdownia.'
}

function elementFault({name}: JsxElement, names: readonly string[]): Complaint | undefined {
  if (name && names.includes(name)) return undefined
  return {
    rule: name && /^[a-z]/u.test(name) ? 'raw-html' : 'unknown-element',
    found: name ?? '',
    expected: names.join(', '),
    nearest: nearestName(name ?? '', names)
  }
}

function guardAttributes(node: JsxElement, file: VFile): undefined {
  const name = node.name ?? ''
  const rules: Record<string, AttributeRule> = Object.hasOwn(elements, name)
    ? elements[name as keyof typeof elements]
    : {}
  for (const item of node.attributes) {
    const isPlain =
      item.type === 'mdxJsxAttribute' && (item.value === null || typeof item.value !== 'object')
    if (isPlain) guardAttribute(node, item, rules, file)
    else {
      complain(file, node.position, {rule: 'expression', found: `<${name} {…}>`})
    }
  }
  for (const [attribute, rule] of Object.entries(rules)) {
    if (
      rule.required &&
      !node.attributes.some((item) => 'name' in item && item.name === attribute)
    ) {
      complain(file, node.position, {rule: 'missing-attribute', subject: name, expected: attribute})
    }
  }
}

function guardAttribute(
  node: JsxElement,
  attribute: MdxJsxAttribute,
  rules: Record<string, AttributeRule>,
  file: VFile
): undefined {
  const names = Object.keys(rules)
  const rule = Object.hasOwn(rules, attribute.name) ? rules[attribute.name] : undefined
  if (!rule) {
    complain(file, node.position, {
      rule: /^on/iu.test(attribute.name) ? 'event-handler' : 'unknown-attribute',
      subject: node.name ?? '',
      found: attribute.name,
      expected: names.join(', ') || '–',
      nearest: nearestName(attribute.name, names)
    })
    return
  }
  const value = typeof attribute.value === 'string' ? attribute.value : ''
  for (const word of rule.list ? value.split(/\s+/u).filter(Boolean) : [value]) {
    if (rule.values && !rule.values.includes(word)) {
      complain(file, node.position, {
        rule: 'wrong-attribute',
        subject: attribute.name,
        found: word,
        expected: rule.values.join(', '),
        nearest: nearestName(word, rule.values)
      })
    }
  }
}

function nearestName(name: string, names: readonly string[]): string | undefined {
  return names.find((known) => distance(known.toLowerCase(), name.toLowerCase()) <= 2)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

function nameOf(node: Nodes): string {
  return node.type === 'heading' ? '#'.repeat(node.depth) : node.type
}
