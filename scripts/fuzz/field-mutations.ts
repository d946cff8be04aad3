import {parseDocument, visit} from 'yaml'
import {splitFrontMatter} from '../../src/content/front-matter.ts'
import {type Mutation, type Range, replaced} from './mutation.ts'
import {typedValues} from './typed-values.ts'

const fieldsOf = (text: string): {yaml: string; from: number} => {
  const head = splitFrontMatter(text)
  return head ? {yaml: head.yaml, from: text.indexOf('\n') + 1} : {yaml: text, from: 0}
}

/** Where the values of the fields stand; of a text without fields there are none. */
function scalarsOf(text: string): Range[] {
  const {from, yaml} = fieldsOf(text)
  const ranges: Range[] = []
  const document = parseDocument(yaml, {prettyErrors: false, uniqueKeys: false, logLevel: 'silent'})
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && node.range) ranges.push([node.range[0] + from, node.range[1] + from])
    }
  })
  return ranges
}

/** A value is written in another way, or is another one. */
export const otherValue: Mutation = (text, random) => {
  const ranges = scalarsOf(text)
  if (ranges.length === 0) return undefined
  const range = random.pick(ranges)
  const value = text.slice(...range)
  return replaced(
    text,
    range,
    random.pick(typedValues).replaceAll('%', () => value)
  )
}

/** Two values change places. */
export const exchangedValues: Mutation = (text, random) => {
  const ranges = scalarsOf(text)
  if (ranges.length < 2) return undefined
  const [first, second] = [random.pick(ranges), random.pick(ranges)].sort((a, b) => a[0] - b[0])
  if (!first || !second || first[1] > second[0]) return undefined
  return replaced(replaced(text, second, text.slice(...first)), first, text.slice(...second))
}
