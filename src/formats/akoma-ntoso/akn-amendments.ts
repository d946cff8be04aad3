import {eli} from '../../identifiers/finlex.ts'
import {formatStatuteNumber, parseStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Corpus, Section} from '../../model/corpus.ts'
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
export function amendmentLifecycle({act, inForceFrom, status}: Section): Xml {
  return block('lifecycle', {source: '#publisher'}, [
    element('eventRef', {
      eId: 'eventRef_1',
      date: inForceFrom,
      source: `#${actId(act.data.number)}`,
      type: 'generation',
      refersTo: '#in-force'
    }),
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
    )
  ])
}

/** The acts that the events come from, and the kinds of event. */
export function amendmentReferences(corpus: Corpus, {act, status}: Section): AknReference[] {
  const words = amendmentWordsIn(mainLanguage(corpus.site))
  const dated = status.changes.filter(({inForceFrom}) => inForceFrom)
  return [
    {
      ...{tag: 'TLCConcept', eId: 'in-force', href: '/akn/ontology/concept/in-force'},
      showAs: wordsOf(corpus.site).statutes.inForce
    },
    actReference(formatStatuteNumber(act.number), act.data.title.fi),
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

function actReference(number: string, showAs: string): AknReference {
  const statute = parseStatuteNumber(number)
  const href = statute ? eli(statute, 'alkup') : number
  return {tag: 'TLCObject', eId: actId(number), href, showAs}
}

function actId(number: string): string {
  return `act__${number.replace('/', '-')}`
}
