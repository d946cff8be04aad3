import {Random} from '../bench/random.ts'
import {mutatedBytes, mutations} from './mutations.ts'

/** Files of a content folder by their paths. */
export type Files = ReadonlyMap<string, Buffer>

/** A file that was changed, the same for every run with one seed and number. */
export interface Mutant {
  file: string
  /** Absent: the file is taken away. */
  bytes: Buffer | undefined
}

const mostChanges = 3

/** Makes the mutant of a number: one file of a folder, changed in one to three places. */
export function mutantOf(files: Files, seed: number, number: number): Mutant {
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b))
  const names = [...files.keys()].filter((file) => !file.endsWith('.txt') || random.next() < 0.05)
  const file = random.pick(names)
  const bytes = files.get(file) ?? Buffer.alloc(0)
  const chance = random.next()
  if (chance < 0.01) return {file, bytes: undefined}
  if (chance < 0.02) return {file: file.replace(/(?=\.\w+$)/u, '-2'), bytes}
  if (chance < 0.15) return {file, bytes: mutatedBytes(bytes, random)}

  let text = bytes.toString('utf8')
  const changes = random.next() < 0.75 ? 1 : random.between(2, mostChanges)
  for (let count = 0; count < changes; count++) text = changed(file, text, random)
  return {file, bytes: Buffer.from(text)}
}

function changed(file: string, text: string, random: Random): string {
  const ofTexts = file.endsWith('.mdx') || file.endsWith('.md')
  const kinds = ofTexts
    ? [mutations.texts, mutations.texts, mutations.texts, mutations.fields, mutations.any]
    : [mutations.fields, mutations.fields, mutations.any]
  // A text may have no place for a change: another one is tried.
  for (let attempt = 0; attempt < 5; attempt++) {
    const result = random.pick(random.pick(kinds))(text, random)
    if (result !== undefined && result !== text) return result
  }
  return `${text}\n`
}
