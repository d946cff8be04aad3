import type {FinlexParagraph, FinlexSection, FinlexSubsection, Unplaced} from './act.ts'
import {isNote, notesOf} from './editorial-note.ts'
import {childAt, childrenOf, inOneLine, textOf, type XmlElement} from './read-xml.ts'
import {placeWordings} from './wordings.ts'

/** Where a section stands and what was found on the way to it. */
export interface SectionPlace {
  part?: string
  chapter?: string
}

/** Elements that a section is made of, and those that only mark words. What else there is, is told. */
const structure = 'section subsection paragraph subparagraph num heading content intro wrapUp p'
const marks = 'i b u em strong span a ref affectedDocument docTitle term def date inline br eol'
const understood = new Set(`${structure} ${marks}`.split(' '))
const textual = new Set(['content', 'intro', 'wrapUp', 'p'])

/** Number of a section as it is written, `5 a §`, in our form: `5a`. */
export function sectionNumberOf(section: XmlElement): string | undefined {
  const written = textOf(childAt(section, 'num') ?? section)
  const groups = /^(?<number>[1-9]\d*) ?(?<letter>[a-zåäö])? ?§\.?$/u.exec(
    written.replace('\u00A0', ' ')
  )?.groups
  return groups && `${groups['number']}${groups['letter'] ?? ''}`
}

/** Reads a section; what has no place in it goes to `unplaced`. */
export function readSection(
  element: XmlElement,
  number: string,
  place: SectionPlace,
  unplaced: Unplaced[]
): FinlexSection {
  const where = `${number} §`
  const heading = childAt(element, 'heading')
  const eId = element.attributes['eId']
  const parts = childrenOf(element)
  const lone = parts.some(({name}) => textual.has(name) || name === 'paragraph')
  const subsections = lone
    ? [{...readSubsection(element, where, unplaced), number: 1, state: 'newest' as const}]
    : readSubsections(element, where, unplaced)
  const known = new Set(['num', 'heading', 'subsection', 'paragraph', ...textual])
  for (const part of parts) {
    if (known.has(part.name) || isNote(part) || isOmission(part)) continue
    unplaced.push({where, why: 'unknown-element', found: nameOf(part)})
  }
  return {
    state: 'newest',
    ...(eId && {eId}),
    number,
    ...place,
    ...(heading && {heading: textOf(heading)}),
    subsections,
    partial: parts.some(isOmission) || subsections.some(({partial}) => partial),
    notes: [...notesOf(element), ...childrenOf(element, 'subsection').flatMap(notesOf)],
    unread: [...new Set(notUnderstood(element))]
  }
}

function readSubsections(
  section: XmlElement,
  where: string,
  unplaced: Unplaced[]
): FinlexSubsection[] {
  const children = childrenOf(section)
  const omission = children.findIndex(isOmission)
  const afterOmission = new Set(omission < 0 ? [] : children.slice(omission))
  let count = 0
  const numberOf = (element: XmlElement) => {
    if (element.name !== 'subsection') return false
    if (afterOmission.has(element)) return undefined
    const inId = /__subsec_(?<number>\d+)(?:v\d+)?$/u.exec(element.attributes['eId'] ?? '')
    count = inId ? Number(inId.groups?.['number']) : count + 1
    return String(count)
  }
  return placeWordings(children, numberOf).map(({element, place, wording, unclear}) => {
    if (unclear) unplaced.push({where, why: 'two-wordings', found: `${place} mom.`})
    return {
      ...readSubsection(element, where, unplaced),
      ...wording,
      ...(place !== undefined && {number: Number(place)})
    }
  })
}

function readSubsection(
  element: XmlElement,
  where: string,
  unplaced: Unplaced[]
): Omit<FinlexSubsection, 'number'> {
  const eId = element.attributes['eId']
  const known = new Set(['num', 'heading', 'paragraph', ...textual])
  if (element.name === 'subsection') {
    for (const part of childrenOf(element)) {
      if (known.has(part.name) || isNote(part) || isOmission(part)) continue
      unplaced.push({where, why: 'unknown-element', found: nameOf(part)})
    }
  }
  return {
    state: 'newest',
    ...(eId && {eId}),
    ...wordsAround(element, 'paragraph'),
    paragraphs: readParagraphs(element, 'paragraph', where, unplaced),
    partial: childrenOf(element).some(isOmission)
  }
}

function readParagraphs(
  parent: XmlElement,
  name: 'paragraph' | 'subparagraph',
  where: string,
  unplaced: Unplaced[]
): FinlexParagraph[] {
  // Without a number it may go on from the item before, or belong to none of them.
  const numberOf = (element: XmlElement) => {
    if (element.name !== name) return false
    const number = childAt(element, 'num')
    return (number && textOf(number)) || undefined
  }
  return placeWordings(childrenOf(parent), numberOf).map(({element, place, wording, unclear}) => {
    if (!place) unplaced.push({where, why: 'unknown-number', found: nameOf(element)})
    if (unclear) unplaced.push({where, why: 'two-wordings', found: `${place}`})
    for (const part of childrenOf(element)) {
      const isKnown = part.name === 'num' || part.name === 'subparagraph' || textual.has(part.name)
      if (!isKnown && !isNote(part)) {
        unplaced.push({where, why: 'unknown-element', found: nameOf(part)})
      }
    }
    return {
      ...wording,
      number: place ?? '',
      ...wordsAround(element, 'subparagraph'),
      paragraphs:
        name === 'paragraph' ? readParagraphs(element, 'subparagraph', where, unplaced) : []
    }
  })
}

/** Names of elements that a line of words cannot show: tables, formulas, notes in the text. */
function notUnderstood(element: XmlElement): string[] {
  return childrenOf(element).flatMap((child) => {
    if (isOmission(child) || (child.name === 'hcontainer' && isNote(child))) return []
    return understood.has(child.name) ? notUnderstood(child) : [child.name]
  })
}

/** The words before the items and the words after them. */
function wordsAround(parent: XmlElement, item: string): {text: string[]; closing: string[]} {
  const parts = childrenOf(parent)
  const last = parts.findLastIndex(({name}) => name === item)
  const wordsOf = (element: XmlElement) => (textual.has(element.name) ? linesOf(element) : [])
  return {
    text: parts.slice(0, last < 0 ? parts.length : last).flatMap(wordsOf),
    closing: last < 0 ? [] : parts.slice(last + 1).flatMap(wordsOf)
  }
}

/** The paragraphs of a container, each in one line; a table gives none. */
export function linesOf(container: XmlElement): string[] {
  if (container.name === 'p') return [textOf(container)].filter((line) => line !== '')
  const elements = childrenOf(container)
  // Words without a paragraph of their own.
  if (!elements.some(({name}) => name === 'p' || name === 'table' || name === 'block')) {
    return [inOneLine(textOf(container))].filter((line) => line !== '')
  }
  return elements.filter((child) => child.name !== 'table' && !isNote(child)).flatMap(linesOf)
}

function isOmission({name, attributes}: XmlElement): boolean {
  return name === 'hcontainer' && attributes['name'] === 'omission'
}

function nameOf({name, attributes}: XmlElement): string {
  const {name: kind} = attributes
  return kind === undefined ? name : `${name} ${kind}`
}
