import {type ProvisionPath, provisionEId} from './provision.ts'
import type {StatuteNumber} from './statute-number.ts'

/** Languages in which Finlex publishes the statutes. */
export type FinlexLanguage = 'fi' | 'sv'

const consolidated = {fi: 'fi/lainsaadanto', sv: 'sv/lagstiftning'} as const
const asPublished = {
  fi: 'fi/lainsaadanto/saadoskokoelma',
  sv: 'sv/lagstiftning/forfattningssamling'
} as const

/** Address of an act at Finlex, with the amendments written in. */
export function finlexAct({year, number}: StatuteNumber, language: FinlexLanguage = 'fi'): string {
  return `https://www.finlex.fi/${consolidated[language]}/${year}/${number}`
}

/** Address of an act at Finlex as it was first published. */
export function finlexActAsPublished(
  {year, number}: StatuteNumber,
  language: FinlexLanguage = 'fi'
): string {
  return `https://www.finlex.fi/${asPublished[language]}/${year}/${number}`
}

/**
 * Address of a section at Finlex. Never deeper: an amended subsection changes its id there.
 *
 * Finlex wants part and chapter in the fragment; without them the reader lands on the act.
 */
export function finlexSection(
  statute: StatuteNumber,
  {part, chapter, section}: ProvisionPath,
  language: FinlexLanguage = 'fi'
): string {
  const act = finlexAct(statute, language)
  if (!chapter) return act
  return `${act}#${provisionEId({...(part && {part}), chapter, section})}`
}

/** European Legislation Identifier of an act, consolidated (`ajantasa`) or as published (`alkup`). */
export function eli(
  {year, number}: StatuteNumber,
  form: 'ajantasa' | 'alkup' = 'ajantasa'
): string {
  return `http://data.finlex.fi/eli/sd/${year}/${number}/${form}`
}
