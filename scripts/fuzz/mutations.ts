import type {Random} from '../bench/random.ts'
import {exchangedValues, otherValue} from './field-mutations.ts'
import {below, type Mutation} from './mutation.ts'
import {addedBlock, addedPiece, changedNode} from './text-mutations.ts'
import {typedPieces} from './typed-pieces.ts'

/** Bytes with something taken out, put in, doubled, exchanged or turned. */
export function mutatedBytes(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random)
  const to = Math.min(bytes.length, at + below(40, random))
  const [before, inside, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, to),
    bytes.subarray(to)
  ]
  const noise = Buffer.from(Array.from({length: 1 + below(8, random)}, () => below(256, random)))
  return Buffer.concat(
    random.pick([
      [before, after],
      [before],
      [before, Buffer.from(random.pick(typedPieces)), inside, after],
      [before, Buffer.from(random.pick(typedPieces)), after],
      [before, inside, inside, after],
      [before, noise, after],
      [before, Buffer.from(inside).reverse(), after]
    ])
  )
}

const editedLines: readonly ((line: string, random: Random) => string)[] = [
  () => '',
  (line) => `${line}\n${line}`,
  (line) => `  ${line}`,
  (line) => line.replace(/^ {1,2}/u, ''),
  (line) => `\t${line}`,
  (line) => `${line} # kommentti`,
  (line) => `${line}  `,
  (line) => `# ${line}`,
  (line) => `${line}\r`,
  (line) => `${line}\n  lisää`,
  (line) => line.replace(':', ' :'),
  (line) => line.replace(': ', ':'),
  (line) => line.replace('- ', '-'),
  (line) => line.replace(/[a-z](?=\w*:)/u, 'x'),
  (line) => line.replace(/(\w+):/u, '"$1":'),
  (line) => line.replace(/(\w+):/u, '$1: $1:'),
  (line) => `${line}\nuusi: arvo`,
  (line) => line.normalize('NFD'),
  (line, random) => {
    const at = below(line.length, random)
    return line.slice(0, at) + random.pick(typedPieces) + line.slice(at)
  }
]

/** One line of the fields or of a text is edited. */
const editedLine: Mutation = (text, random) => {
  const lines = text.split('\n')
  const at = below(lines.length, random)
  lines[at] = random.pick(editedLines)(lines[at] ?? '', random)
  return lines.join('\n')
}

const exchangedLines: Mutation = (text, random) => {
  const lines = text.split('\n')
  const [one, other] = [below(lines.length, random), below(lines.length, random)]
  const line = lines[one] ?? ''
  lines[one] = lines[other] ?? ''
  lines[other] = line
  return lines.join('\n')
}

/** Every sign of one kind in the whole text. */
const otherSigns: Mutation = (text, random) =>
  random.pick([
    () => text.normalize('NFD'),
    () => text.replaceAll('\n', '\r\n'),
    () => text.replaceAll('\n', '\r'),
    () => text.replaceAll('"', '”'),
    () => text.replaceAll(' ', '\u00A0'),
    () => text.replaceAll('- ', '• '),
    () => text.replaceAll('- ', '– '),
    () => text.replaceAll('ä', 'Ã¤'),
    () => text.replaceAll('\n\n', '\n'),
    () => text.replaceAll('\n', '\n\n'),
    () => `\uFEFF${text}`,
    () => text.trimEnd(),
    () => `\n${text}`,
    () => text.replaceAll('---', '----'),
    () => text.replaceAll('---', '...'),
    () => `<<<<<<< HEAD\n${text}\n=======\n${text}>>>>>>> x\n`
  ])()

/** By what they change: fields, texts, or any file. */
export const mutations = {
  fields: [otherValue, otherValue, otherValue, exchangedValues, editedLine, exchangedLines],
  texts: [addedBlock, addedBlock, addedBlock, addedPiece, addedPiece, changedNode, changedNode],
  any: [editedLine, otherSigns]
} as const satisfies Record<string, readonly Mutation[]>
