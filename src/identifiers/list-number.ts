import {toRoman} from './roman.ts'

/** The ways in which the items of a list are numbered: `3`, `c`, `iii`. */
export type ListNumbering = 'number' | 'letter' | 'roman'

const letters = 'abcdefghijklmnopqrstuvwxyzåäö'
const romans = Array.from({length: 39}, (_, index) => toRoman(String(index + 1)).toLowerCase())

/** A number as a list writes it; empty beyond the last letter. */
export function listNumber(value: number, numbering: ListNumbering): string {
  if (numbering === 'number') return String(value)
  return (numbering === 'letter' ? letters[value - 1] : romans[value - 1]) ?? ''
}

/** The number that a list writes so; 0 where it writes none so. */
export function parseListNumber(sign: string, numbering: ListNumbering): number {
  if (numbering === 'number') return Number(sign)
  return (numbering === 'letter' ? letters : romans).indexOf(sign) + 1
}
