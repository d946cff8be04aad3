import {isRegistryNumber} from '../../identifiers/registry-number.ts'
import type {OpaqueMark, RegistryNumberMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

const municipal = /\d{1,6}\/\d\d(?:\.\d\d){1,4}\/(?:19|20)\d\d(?!\d)/uy
// 573/3/16   136/3/97: registers of the state and the courts.
const ofTheState = /\d{1,6}(?:\/\d{1,4}){2,3}(?![\d/])/uy
// 297-426-8-168: a real estate or a plot.
const property = /\d{1,3}(?:-\d{1,4}){2,3}(?![\d-])/uy
// VN/2821/2024   LAPS/55/2025
const lettered = /\p{Lu}[\p{L}-]{1,9}\/\d{1,6}\/(?:[\d.]{2,11}\/)?(?:19|20)\d\d(?:-\d+)?/uy
// ROIDno-2021-4378   HEL 2024-001234
const electronic =
  /\p{L}{1,12}[Dd]no-(?:19|20)\d\d-\d{1,6}|\p{Lu}{2,5}[ \u00A0](?:19|20)\d\d-\d{6}/uy

/** Number of a case in a register, `77/00.04.01/2023`, or a number that looks like one. */
export function readRegistryNumber(
  source: Source,
  at: number
): RegistryNumberMark | OpaqueMark | undefined {
  const shape = readShape(source, at, municipal)
  if (shape) {
    const number = source.text.slice(source.tokens[at]?.start, source.tokens[shape.to - 1]?.end)
    if (isRegistryNumber(number)) return {type: 'registry-number', from: at, to: shape.to, number}
  }
  const other = readShape(source, at, ofTheState) ?? readShape(source, at, property)
  return other && {type: 'opaque', from: at, to: other.to}
}

/** Number of a case with the letters of an authority first. */
export function readLetteredNumber(
  source: Source,
  at: number
): RegistryNumberMark | OpaqueMark | undefined {
  const shape = readShape(source, at, lettered) ?? readShape(source, at, electronic)
  if (!shape) return undefined
  const number = source.text.slice(source.tokens[at]?.start, source.tokens[shape.to - 1]?.end)
  return isRegistryNumber(number)
    ? {type: 'registry-number', from: at, to: shape.to, number}
    : {type: 'opaque', from: at, to: shape.to}
}
