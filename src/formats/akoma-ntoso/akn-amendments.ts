import {eli} from '../../identifiers/finlex.ts'
import {provisionEId} from '../../identifiers/provision.ts'
import {formatStatuteNumber, parseStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Act, Corpus, Section} from '../../model/corpus.ts'
import type {AmendmentKind} from '../../schemas/amendments.ts'
import {amendmentWordsIn} from '../../strings/provision-status.ts'
import {mainLanguage, wordsOf} from '../main-language.ts'
import {block, element, type Xml} from '../xml.ts'
import type {AknReference} from './akn-reference.ts'

/** What the standard calls each; it knows three. */
const eventTypes: Record<AmendmentKind, 'amendment' | 'repeal'> = {
  amended: 'amendment',
  added: 'amendment',
  repealed: 'repeal',
  moved: 'amendment'
}

/**
 * The life of the section that the document describes: its entry into force, then the amendments of
 * which the day is known. Those without a day are told in the notice.
 */
export function amendmentLifecycle(section: Section): Xml {
  const {act, inForceFrom, status} = section
  return block('lifecycle', {source: '#publisher'}, [
    entry('eventRef_1', inForceFrom, act),
    ...status.changes.flatMap(({by, how, inForceFrom: date}, index) =>
      date
        ? element('eventRef', {
            eId: `eventRef_${index + 2}`,
            date,
            source: `#${actId(by)}`,
            type: eventTypes[how],
            refersTo: `#amendment__${how}`
          })
        : []
    ),
    ...ownDays(section).map(([eId, day]) => entry(`eventRef_${eId}`, day, act))
  ])
}

/** The life of an act: its entry into force, and that of its sections which have a day of their own. */
export function actLifecycle(act: Act): Xml {
  return block('lifecycle', {source: '#publisher'}, [
    entry('eventRef_1', act.data.inForceFrom, act),
    ...ownDays(act).map(([eId, day]) => entry(`eventRef_${eId}`, day, act))
  ])
}

function entry(eId: string, date: string, {data}: Act): Xml {
  const source = `#${actId(data.number)}`
  return element('eventRef', {eId, date, source, type: 'generation', refersTo: '#in-force'})
}

/** Parts of a text that enter into force on another day than the whole, by their `eId`. */
function ownDays(whole: Act | Section): [eId: string, day: string][] {
  if ('sections' in whole) {
    return whole.sections.flatMap(({inForceFrom, path}): [string, string][] =>
      inForceFrom === whole.data.inForceFrom ? [] : [[provisionEId(path), inForceFrom]]
    )
  }
  return whole.reading.passages.flatMap(({subsection}): [string, string][] => {
    const day = subsection?.inForceFrom
    if (!subsection || day === undefined || day === whole.inForceFrom) return []
    return [[provisionEId({...whole.path, subsection: subsection.number}), day]]
  })
}

/** The times of those parts; each of them names its own. */
export function ownTimes(whole: Act | Section): Xml | undefined {
  const groups = ownDays(whole).map(([eId]) =>
    block(
      'temporalGroup',
      {eId: `temporalGroup_${eId}`},
      element('timeInterval', {start: `#eventRef_${eId}`, refersTo: '#in-force'})
    )
  )
  return groups.length > 0 ? block('temporalData', {source: '#publisher'}, groups) : undefined
}

/** The time of a part by its `eId`, where it has one of its own. */
export function periodsOf(whole: Act | Section): (eId: string) => string | undefined {
  const own = new Set(ownDays(whole).map(([eId]) => eId))
  return (eId) => (own.has(eId) ? `#temporalGroup_${eId}` : undefined)
}

/** The acts that the events come from, and the kinds of event. */
export function amendmentReferences(corpus: Corpus, {act, status}: Section): AknReference[] {
  const words = amendmentWordsIn(mainLanguage(corpus.site))
  const dated = status.changes.filter(({inForceFrom}) => inForceFrom)
  return [
    ...entryReferences(corpus, act),
    ...dated.map(({by}) => actReference(by, by)),
    ...dated.map(
      ({how}): AknReference => ({
        tag: 'TLCConcept',
        eId: `amendment__${how}`,
        href: `/akn/ontology/concept/${how}`,
        showAs: words.does[how]
      })
    )
  ]
}

/** What an entry into force refers to. */
export function entryReferences(corpus: Corpus, act: Act): AknReference[] {
  return [
    {
      ...{tag: 'TLCConcept', eId: 'in-force', href: '/akn/ontology/concept/in-force'},
      showAs: wordsOf(corpus.site).statutes.inForce
    },
    actReference(formatStatuteNumber(act.number), act.data.title.fi)
  ]
}

function actReference(number: string, showAs: string): AknReference {
  const statute = parseStatuteNumber(number)
  const href = statute ? eli(statute, 'alkup') : number
  return {tag: 'TLCObject', eId: actId(number), href, showAs}
}

function actId(number: string): string {
  return `act__${number.replace('/', '-')}`
}
