import type {OtherLanguage} from './language.ts'

/** What a clause of an agreement is: its introduction, an article, or an appendix (liite). */
export const clauseParts = ['preamble', 'article', 'appendix'] as const
export type ClausePart = (typeof clauseParts)[number]

/** A clause as the name of its file tells it. */
export interface Clause {
  part: ClausePart
  /** What it is sorted by: of 3a the same as of 3. */
  number: number
  /** Number as it is written: `3`, `3a`; of an introduction none. */
  label: string
  /** The rest of the name. */
  slug: string
}

/** A level above articles: `I luku Yleistä`. */
export interface Chapter {
  /** `chp_I`: in Akoma Ntoso, and the anchor of its heading. */
  eId: string
  number: string
  heading: string
  headings?: {[Other in OtherLanguage]?: string | undefined} | undefined
}

const name =
  /^(?:(?!0+[a-z])(?<number>\d{2,3})(?<letter>[a-z]?)|liite-(?<appendix>[1-9]\d?|[a-z](?![a-z0-9])))(?:-(?<slug>.+))?$/u

/** Reads the name of a file: `00-johdanto`, `03a-kielet`, `liite-1-kartta`, `liite-b`. */
export function parseClause(fileName: string): Clause {
  const {appendix, letter = '', number = '0', slug = ''} = name.exec(fileName)?.groups ?? {}
  if (appendix) {
    const count = Number(appendix) || appendix.charCodeAt(0) - 96
    return {part: 'appendix', number: count, label: appendix.toUpperCase(), slug}
  }
  if (Number(number) === 0) return {part: 'preamble', number: 0, label: '', slug}
  return {part: 'article', number: Number(number), label: `${Number(number)}${letter}`, slug}
}

/** `eId` of a clause: `preamble`, `art_3a`, `att_1`. */
export function clauseEId({label, part}: Pick<Clause, 'label' | 'part'>): string {
  return part === 'preamble'
    ? part
    : `${part === 'appendix' ? 'att' : 'art'}_${label.toLowerCase()}`
}

/** Of its text in another language: `art_3a__sv`. */
export function parallelEId(eId: string, language: string): string {
  return `${eId}__${language}`
}

/** Order of the agreement: the introduction, articles (3, 3a, 4), appendices. */
export function compareClauses(a: Clause, b: Clause): number {
  return (
    clauseParts.indexOf(a.part) - clauseParts.indexOf(b.part) ||
    a.number - b.number ||
    (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
  )
}

/**
 * The agreement's own number at the beginning of a paragraph: `1.1` in article 1, `a)`, `2)`. What
 * begins with the number of another article, or with a day, has none.
 */
export function ownNumber(text: string, {label, part}: Pick<Clause, 'label' | 'part'>) {
  const [, dotted] = /^(\d{1,3}[a-z]?(?:\.\d{1,3}){1,3})\.?\s+\S/u.exec(text) ?? []
  if (dotted && (part !== 'article' || dotted.startsWith(`${label}.`))) return dotted
  const [, lettered] = /^((?:\p{Ll}|[ivx]{2,5}|\d{1,3})\))\s/u.exec(text) ?? []
  if (lettered) return lettered
  // An appendix counts from one again.
  const [, own] = /^(\d{1,3})(?:\.| §)?\s+\p{Lu}/u.exec(text) ?? []
  return part === 'article' ? undefined : own
}

/** Number and letter of a clause are written apart, as those of sections are: `3 a`. */
export function spacedLabel(label: string): string {
  return label.replace(/(?<=\d)(?=[a-z]$)/u, '\u00A0')
}
