import {distance} from 'fastest-levenshtein'
import type {VFile} from 'vfile'
import {complain} from './complaint.ts'
import {type AttributeRule, elements} from './elements.ts'
import {attributeList, type JsxElement} from './jsx.ts'
import {attributePlace} from './jsx-place.ts'

type Rules = Readonly<Record<string, AttributeRule>>

/** Complains about attributes that an element may not have, lacks, or has with a wrong value. */
export function guardAttributes(node: JsxElement, file: VFile): undefined {
  const name = node.name ?? ''
  const rules: Rules = Object.hasOwn(elements, name) ? elements[name as keyof typeof elements] : {}
  const seen = new Set<string>()

  for (const item of node.attributes) {
    if (
      item.type !== 'mdxJsxAttribute' ||
      (typeof item.value === 'object' && item.value !== null)
    ) {
      complain(file, item.position ?? node.position, {rule: 'expression', found: `<${name} {…}>`})
    } else if (seen.has(item.name)) {
      complain(file, item.position, {rule: 'duplicate-key', found: item.name})
    } else guardAttribute(node, item.name, item.value ?? '', rules, file)
    if ('name' in item) seen.add(item.name)
  }

  for (const [attribute, rule] of Object.entries(rules)) {
    if (!rule.required || seen.has(attribute)) continue
    complain(file, node.position, {rule: 'missing-attribute', subject: name, expected: attribute})
  }

  // Whom a subsection binds takes part already: the duty would be told twice.
  const bound = attributeList(node, 'binds')
  const twice = attributeList(node, 'involves').find((role) => bound.includes(role))
  if (twice !== undefined) {
    const place = attributePlace(file, node, 'involves', twice)
    complain(file, place, {rule: 'duplicate-key', found: twice})
  }
}

function guardAttribute(
  node: JsxElement,
  name: string,
  value: string,
  rules: Rules,
  file: VFile
): undefined {
  const names = Object.keys(rules)
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (!rule) {
    complain(file, attributePlace(file, node, name), {
      rule: /^on/iu.test(name) ? 'event-handler' : 'unknown-attribute',
      subject: node.name ?? '',
      found: name,
      expected: names.join(', ') || '–',
      nearest: nearestName(name, names)
    })
    return
  }
  if (rule.required && value.trim() === '') {
    complain(file, attributePlace(file, node, name), {
      rule: 'missing-attribute',
      subject: node.name ?? '',
      expected: name
    })
    return
  }
  const words = rule.list ? value.split(/\s+/u).filter(Boolean) : [value]
  const known = new Set<string>()
  const twice = words.find((word) => known.size === known.add(word).size)
  if (twice !== undefined) {
    complain(file, attributePlace(file, node, name, twice), {rule: 'duplicate-key', found: twice})
  }
  for (const word of words) {
    if (rule.pattern?.test(word) ?? rule.values?.includes(word) ?? true) continue
    complain(file, attributePlace(file, node, name, word), {
      rule: rule.rule ?? 'wrong-attribute',
      subject: name,
      found: word,
      expected: rule.values?.join(', '),
      nearest: rule.pattern ? undefined : nearestName(word, rule.values ?? [])
    })
  }
}

/** The first of the names that is two letters off at most, of short ones one. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const most = name.length < 4 ? 1 : 2
  return names.find((known) => distance(known.toLowerCase(), name.toLowerCase()) <= most)
}
