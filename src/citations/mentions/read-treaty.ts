import type {TreatyMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

// SopS 60/1991   SopS 59 ja 60/1991   SopS 53-54/1971   FördrS 60/1991
const series = '(?:SopS|FördrS|SopimusS|FFSF)'
const second = '(?:(?: ja | och |[-–])\\d{1,4})?'
const pattern = new RegExp(
  `${series} ?(?<number>\\d{1,4})${second}\\/(?<year>(?:19|20)\\d\\d)`,
  'uy'
)

/** A treaty by its number in the Treaty Series. */
export function readTreaty(source: Source, at: number): TreatyMark | undefined {
  const shape = readShape(source, at, pattern)
  if (!shape) return undefined
  const {number, year} = shape.groups
  return {type: 'treaty', from: at, to: shape.to, number: Number(number), year: Number(year)}
}
