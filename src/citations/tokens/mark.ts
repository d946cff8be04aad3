import type {NumberMark} from './number.ts'

interface MarkBase {
  /** Tokens, `[from, to)`. */
  from: number
  to: number
}

export interface DateMark extends MarkBase {
  type: 'date'
  /** `YYYY-MM-DD` */
  date: string
}

export interface RegistryNumberMark extends MarkBase {
  type: 'registry-number'
  number: string
}

export interface EuActMark extends MarkBase {
  type: 'eu-act'
  celex?: string
}

export interface BillMark extends MarkBase {
  type: 'bill'
  series: string
  number: number
  year: number
}

export interface TreatyMark extends MarkBase {
  type: 'treaty'
  number: number
  year: number
}

/** A number that is recognised so that nobody takes it for something else: cases, plots, papers. */
export interface OpaqueMark extends MarkBase {
  type: 'opaque'
}

/** Something of fixed shape that is not a provision. */
export type Mark =
  | NumberMark
  | DateMark
  | RegistryNumberMark
  | EuActMark
  | BillMark
  | TreatyMark
  | OpaqueMark
