import type {Corpus, Version} from '../../model/corpus.ts'
import {sourcesOf} from '../../model/find.ts'
import type {LifeEvent} from '../../model/version-life.ts'
import type {LifeEventKind} from '../../schemas/life.ts'
import {lifeWordsIn} from '../../strings/version-life.ts'
import {mainLanguage} from '../main-language.ts'
import {block, element, type Xml} from '../xml.ts'
import type {AknLinks} from './akn-content.ts'
import {type AknReference, sourceId} from './akn-reference.ts'

/** What the standard calls each event; it knows three. */
const eventTypes: Record<LifeEventKind, 'generation' | 'amendment' | 'repeal'> = {
  signed: 'generation',
  enters: 'generation',
  'condition-met': 'generation',
  'condition-failed': 'repeal',
  'in-force': 'generation',
  joins: 'amendment',
  leaves: 'amendment',
  extended: 'amendment',
  terminated: 'repeal',
  ends: 'repeal',
  lapsed: 'repeal',
  annulled: 'repeal'
}

type DatedEvent = LifeEvent & {on: string}

/** Events with a day, by their place in the list of all; an entry into force that came to nothing is none. */
function datedEvents({life}: Version): [id: string, event: DatedEvent][] {
  return life.events.flatMap((event, at) =>
    event.on && (event.event !== 'enters' || life.from)
      ? [[`eventRef_${at + 1}`, {...event, on: event.on}] as [string, DatedEvent]]
      : []
  )
}

/** The sourced events of a version as its lifecycle; the last day in force is an event of its own. */
export function aknLifecycle(version: Version): Xml | undefined {
  const events = datedEvents(version)
  if (events.length === 0) return undefined
  const {until} = version.life
  return block('lifecycle', {source: '#publisher'}, [
    ...events.map(([eId, {event, on, sources}]) =>
      element('eventRef', {
        eId,
        date: on,
        source: `#${sourceId({slug: sources[0] ?? ''})}`,
        type: eventTypes[event],
        refersTo: `#event__${event}`
      })
    ),
    ...(until && !endOf(version)
      ? [
          element('eventRef', {
            eId: 'eventRef_end',
            date: until,
            source: '#publisher',
            type: 'repeal',
            refersTo: '#event__ends'
          })
        ]
      : [])
  ])
}

function endOf(version: Version): string | undefined {
  return datedEvents(version).find(([, {on}]) => on === version.life.until)?.[0]
}

/** The time in which the version is in force, between two of its events. */
export function aknTemporalData(version: Version): Xml | undefined {
  const {from, until} = version.life
  const start = datedEvents(version).find(([, {on}]) => on === from)?.[0]
  if (!start) return undefined
  return block(
    'temporalData',
    {source: '#publisher'},
    block(
      'temporalGroup',
      {eId: 'temporalGroup_1'},
      element('timeInterval', {
        start: `#${start}`,
        ...(until && {end: `#${endOf(version) ?? 'eventRef_end'}`}),
        refersTo: '#in-force'
      })
    )
  )
}

/** What the events and the interval refer to, each once. */
export function lifeReferences(corpus: Corpus, version: Version, {link}: AknLinks): AknReference[] {
  const events = datedEvents(version)
  if (events.length === 0) return []
  const words = lifeWordsIn(mainLanguage(corpus.site))
  const concept = (eId: string, name: string, showAs: string): AknReference => ({
    ...{tag: 'TLCConcept', eId, showAs},
    href: `/akn/ontology/concept/${name}`
  })
  const kinds = new Set([
    ...events.map(([, {event}]) => event),
    ...(version.life.until ? ['ends' as const] : [])
  ])
  const sources = sourcesOf(corpus, [
    ...new Set(
      events.flatMap(
        ([
          ,
          {
            sources: [first = '']
          }
        ]) => [first]
      )
    )
  ])
  return [
    concept('in-force', 'in-force', words.period),
    ...[...kinds].map((kind) => concept(`event__${kind}`, kind, words.events[kind]())),
    ...sources.map(
      (source): AknReference => ({
        ...{tag: 'TLCObject', eId: sourceId(source), href: link(source.address)},
        showAs: source.data.shortTitle
      })
    )
  ]
}
