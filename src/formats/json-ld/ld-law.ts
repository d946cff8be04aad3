import type {Legislation} from 'schema-dts'
import {eli, finlexAct, finlexSection} from '../../identifiers/finlex.ts'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Act, Section} from '../../model/corpus.ts'
import type {LdContext} from './ld-context.ts'

/** An act, with the sections that the site describes. */
export function actThing(context: LdContext, act: Act) {
  const {data, number, sections} = act
  return {
    ...actInBrief(context, act),
    alternateName: data.short,
    legislationType: 'Act',
    legislationJurisdiction: 'FI',
    legislationDate: data.givenOn,
    legislationDateOfApplicability: data.inForceFrom,
    sameAs: finlexAct(number),
    hasPart: sections.map((section) => sectionInBrief(context, section))
  } as const satisfies Legislation
}

/** A section, as a part of its act. */
export function sectionThing(context: LdContext, section: Section) {
  const {act, inForceFrom, path} = section
  return {
    ...sectionInBrief(context, section),
    legislationJurisdiction: 'FI',
    legislationDate: act.data.givenOn,
    legislationDateOfApplicability: inForceFrom,
    sameAs: finlexSection(act.number, path),
    isPartOf: actInBrief(context, act)
  } as const satisfies Legislation
}

function actInBrief({link}: LdContext, {address, data, number}: Act) {
  return {
    '@type': 'Legislation',
    name: `${data.title.fi} (${formatStatuteNumber(number)})`,
    legislationIdentifier: eli(number),
    url: link(address)
  } as const satisfies Legislation
}

export function sectionInBrief({link}: LdContext, {act, address, data}: Section) {
  return {
    '@type': 'Legislation',
    name: `${formatStatuteNumber(act.number)} ${data.section} § ${data.heading.fi}`,
    url: link(address)
  } as const satisfies Legislation
}
