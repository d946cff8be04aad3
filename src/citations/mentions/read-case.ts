import type {OpaqueMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

// KKO 2004:109   KHO:2011:65   HFD 2016:21   MAO:123/15   C-311/18   T-12/99
const courts = '(?:KKO|KHO|HFD|HD|MAO|TT|MD|VakO|HelHO|TurHO|KouHO)'
const ofFinland = `${courts}[ :]\\d{2,4}[:/]\\d{1,4}(?::\\d{1,3})?`
const ofTheUnion = '[CT]-\\d{1,3}\\/\\d\\d(?: P)?'
const pattern = new RegExp(`(?:${ofFinland}|${ofTheUnion})(?!\\d)`, 'uy')

/** A decided case: nothing that this library answers for, and nothing to take for a statute. */
export function readCase(source: Source, at: number): OpaqueMark | undefined {
  const shape = readShape(source, at, pattern)
  return shape && {type: 'opaque', from: at, to: shape.to}
}
