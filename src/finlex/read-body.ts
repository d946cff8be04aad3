import type {EditorialNote, FinlexAct, FinlexSection, Unplaced} from './act.ts'
import {isNote, readNote} from './editorial-note.ts'
import {linesOf, readSection, type SectionPlace, sectionNumberOf} from './read-section.ts'
import {childAt, childrenOf, descendantsOf, textOf, type XmlElement} from './read-xml.ts'
import {placeWordings} from './wordings.ts'

type Body = Pick<FinlexAct, 'sections' | 'notes' | 'entryIntoForce' | 'absent' | 'unplaced'>

/** Containers that hold provisions, and say nothing themselves. */
const wrappers = new Set(['statuteProvisionsWrapper', 'contentWrapper'])
/** Containers without provisions. Signatures hold names of people: nobody looks into them. */
const passedOver = new Set([
  'conclusions',
  'signatures',
  'preliminaryWork',
  'entryIntoForceStart',
  'contentAbsent'
])

/** Parts of a level that are no provisions, or are read with it. */
const known = new Set('section num heading level crossHeading componentRef'.split(' '))

/** Reads the provisions of an act. */
export function readBody(body: XmlElement | undefined): Body {
  const read: Required<Omit<Body, 'absent'>> = {
    sections: [],
    notes: [],
    entryIntoForce: [],
    unplaced: []
  }
  if (body) readLevel(body, {}, read)
  refuseTwice(read.sections, read.unplaced)
  if (read.sections.length > 0) return read
  const pdf = body && descendantsOf(body, 'componentRef').some(isPdf)
  return {...read, absent: pdf ? 'pdf' : 'absent'}
}

function readLevel(
  level: XmlElement,
  place: SectionPlace,
  read: {
    sections: FinlexSection[]
    notes: EditorialNote[]
    entryIntoForce: string[]
    unplaced: Unplaced[]
  }
): void {
  const children = childrenOf(level)
  for (const {element, place: number, wording, unclear} of placeWordings(
    children,
    (child) => child.name === 'section' && sectionNumberOf(child)
  )) {
    if (number === undefined) {
      const found = textOf(childAt(element, 'num') ?? element).slice(0, 40)
      read.unplaced.push({where: place.chapter ?? '', why: 'unknown-number', found})
      continue
    }
    if (unclear) {
      read.unplaced.push({where: `${number} §`, why: 'two-wordings', found: `${number} §`})
    }
    read.sections.push({...readSection(element, number, place, read.unplaced), ...wording})
  }
  for (const child of children) {
    const {name, attributes} = child
    const kind = attributes['name'] ?? ''
    if (isNote(child)) read.notes.push(readNote(child))
    else if (name === 'part') {
      readLevel(child, {...place, ...levelNumber('part', child)}, read)
    } else if (name === 'chapter') {
      readLevel(child, {...place, ...levelNumber('chapter', child)}, read)
    } else if (name === 'hcontainer' && wrappers.has(kind)) readLevel(child, place, read)
    else if (name === 'hcontainer' && kind === 'entryIntoForce') {
      read.entryIntoForce.push(...childrenOf(child).flatMap(linesOf))
    } else if (name === 'hcontainer' ? !passedOver.has(kind) : !known.has(name)) {
      read.unplaced.push({
        where: kind || name,
        why: 'unknown-container',
        found: textOf(child).slice(0, 40)
      })
    }
  }
}

/** `1 luku`, `2 a kap.`, `I OSA`: the number as the id has it, `chp_2a`, `part_1`. */
function levelNumber(level: 'part' | 'chapter', element: XmlElement): SectionPlace {
  const inId = /(?:^|__)(?:part|chp)_(?<number>\d+[a-zåäö]?)(?:v\d+)?$/u.exec(
    element.attributes['eId'] ?? ''
  )?.groups?.['number']
  const written = textOf(childAt(element, 'num') ?? {...element, children: []})
  const read = /^(?<number>\d+) ?(?<letter>[a-zåäö])? /u.exec(written)?.groups
  const number = read ? `${read['number']}${read['letter'] ?? ''}` : inId
  return number === undefined ? {} : {[level]: number}
}

function isPdf({attributes}: XmlElement): boolean {
  return /\.pdf$/u.test(attributes['src'] ?? '')
}

/** Two sections of one number in one chapter, brothers or not, cannot both be the section. */
function refuseTwice(sections: readonly FinlexSection[], unplaced: Unplaced[]): void {
  const seen = new Set<string>()
  for (const {part, chapter, number, state} of sections) {
    if (state !== 'newest') continue
    const key = [part, chapter, number].join('/')
    if (seen.has(key) && !unplaced.some(({where}) => where === `${number} §`)) {
      unplaced.push({where: `${number} §`, why: 'same-section-twice', found: `${number} §`})
    }
    seen.add(key)
  }
}
