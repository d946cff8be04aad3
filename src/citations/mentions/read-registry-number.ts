import {registryNumberAt} from '../../identifiers/registry-number.ts'
import type {OpaqueMark, RegistryNumberMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

// 573/3/16   136/3/97: registers of the state and the courts.
const ofTheState = /\d{1,6}(?:\/\d{1,4}){2,3}(?![\d/])/uy
// 297-426-8-168: a real estate or a plot.
const property = /\d{1,3}(?:-\d{1,4}){2,3}(?![\d-])/uy
// 0077/00.04.01/2023   VN/2821/10.02/1824: the shape of a registry number and none that is known.
const likeNumeric = /\d{1,6}\/\d\d(?:\.\d\d){1,4}\/\d{4}(?!\d)/uy
const likeLettered = /\p{Lu}[\p{L}-]{1,9}\/\d{1,6}\/(?:[\d.]{2,11}\/)?(?:19|20)\d\d(?:-\d+)?/uy

/** Number of a case in a register, `77/00.04.01/2023`, or a number that looks like one. */
export function readRegistryNumber(source: Source, at: number) {
  return read(source, at, registryNumberAt.numeric, [likeNumeric, ofTheState, property])
}

/** Number of a case with the letters of an authority first, or what looks like one. */
export function readLetteredNumber(source: Source, at: number) {
  return read(source, at, registryNumberAt.lettered, [likeLettered])
}

function read(
  source: Source,
  at: number,
  known: RegExp,
  others: readonly RegExp[]
): RegistryNumberMark | OpaqueMark | undefined {
  const shape = readShape(source, at, known)
  if (shape) {
    const number = source.text.slice(source.tokens[at]?.start, source.tokens[shape.to - 1]?.end)
    return {type: 'registry-number', from: at, to: shape.to, number}
  }
  for (const pattern of others) {
    const other = readShape(source, at, pattern)
    if (other) return {type: 'opaque', from: at, to: other.to}
  }
  return undefined
}
