import type {Legislation} from 'schema-dts'
import type {ProvisionChange} from '../../amendments/provision-status.ts'
import {eli, finlexAct, finlexSection} from '../../identifiers/finlex.ts'
import {formatStatuteNumber, parseStatuteNumber} from '../../identifiers/statute-number.ts'
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
  const {act, inForceFrom, path, status} = section
  const {changes, checkedUpTo} = status
  return {
    ...sectionInBrief(context, section),
    ...(checkedUpTo && {legislationDateVersion: checkedUpTo.day}),
    ...(changes.length > 0 && {'@reverse': {legislationChanges: changes.map(amendingAct)}}),
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

/** An act that has amended a section; it may change the section more than once. */
function amendingAct({by}: ProvisionChange) {
  const statute = parseStatuteNumber(by)
  return {
    '@type': 'Legislation',
    name: by,
    ...(statute && {legislationIdentifier: eli(statute, 'alkup')})
  } as const satisfies Legislation
}

export function sectionInBrief({link}: LdContext, {act, address, data}: Section) {
  return {
    '@type': 'Legislation',
    name: `${formatStatuteNumber(act.number)} ${data.section} § ${data.heading.fi}`,
    url: link(address)
  } as const satisfies Legislation
}
