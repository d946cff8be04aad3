import {type ProvisionPath, provisionEId} from './provision.ts'
import {formatStatuteNumber, type StatuteNumber} from './statute-number.ts'

/** Languages in which Finlex publishes the statutes. */
export type FinlexLanguage = 'fi' | 'sv'

const consolidated = {fi: 'fi/lainsaadanto', sv: 'sv/lagstiftning'} as const
const asPublished = {
  fi: 'fi/lainsaadanto/saadoskokoelma',
  sv: 'sv/lagstiftning/forfattningssamling'
} as const

/**
 * Last parts of the addresses of acts older than 1920, where Finlex has more than the number. They
 * follow no rule, so each is here by its name.
 */
const oldAddresses: Readonly<Record<string, string>> = {
  '3/1734': '3-000',
  '4/1734': '4-000',
  '31/1868': '31-000',
  '39/1889': '39-001',
  '37/1895': '37-001',
  '34/1898': '34-001',
  '15/1901': '15-001',
  '94/1919': '94-001'
}
const firstPlainYear = 1920

/** Whether the address of an act at Finlex is known. */
export function isAtFinlex(statute: StatuteNumber): boolean {
  return statute.year >= firstPlainYear || formatStatuteNumber(statute) in oldAddresses
}

/** Address of an act at Finlex, with the amendments written in. */
export function finlexAct(statute: StatuteNumber, language: FinlexLanguage = 'fi'): string {
  const last = oldAddresses[formatStatuteNumber(statute)] ?? statute.number
  return `https://www.finlex.fi/${consolidated[language]}/${statute.year}/${last}`
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
