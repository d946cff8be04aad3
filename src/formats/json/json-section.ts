import {z} from 'zod'
import {finlexSection} from '../../identifiers/finlex.ts'
import {otherLanguages} from '../../identifiers/language.ts'
import {provisionEId} from '../../identifiers/provision.ts'
import type {Corpus, Section} from '../../model/corpus.ts'
import type {Passage} from '../../texts/passage.ts'
import {citeSection} from '../../views/cite.ts'
import {mainLanguage} from '../main-language.ts'
import {publishedAt} from '../published-at.ts'
import {passageSchema, passagesData} from './json-passage.ts'
import {
  dayField,
  linkSchema,
  linkTo,
  otherWordsField,
  placeFields,
  translatedField
} from './json-place.ts'
import {referToSource, sourceReferenceSchema} from './json-references.ts'
import {statusData, statusSchema} from './law/json-amendments.ts'
import {wordingSchema, wordingsData} from './law/json-wording.ts'

const placeInAct = z.object({number: z.string(), heading: z.string()})

export const sectionSchema = z
  .object({
    section: z.string().describe('Number without the sign: 14, 6a.'),
    eId: z.string().describe('Identifier in the act, as Finlex writes it.'),
    citation: z.string().describe('Words to cite the section with.'),
    heading: translatedField,
    headingIsOurs: z
      .array(z.enum(otherLanguages))
      .optional()
      .describe('Languages in which the heading is not official.'),
    ...placeFields,
    act: linkSchema,
    part: placeInAct.optional(),
    chapter: placeInAct.optional(),
    lede: z.string().describe('The section in a sentence or two, in words of the site.'),
    ledes: otherWordsField,
    inForceFrom: dayField.describe('First day in force, of the section itself.'),
    appliedFrom: dayField.optional().describe('No longer given: the day is inForceFrom.'),
    describedAs: z.string().describe('Which wording of the section is described.'),
    describedAsIn: otherWordsField,
    includes: z
      .array(z.string())
      .optional()
      .describe('Amending acts that the description includes; absent of the wording as published.'),
    status: statusSchema,
    checked: dayField.describe('When the description was last checked.'),
    finlex: z.object({fi: z.url(), sv: z.url()}).describe('The official text.'),
    sources: z.array(sourceReferenceSchema),
    wordings: z
      .array(wordingSchema)
      .optional()
      .describe('The law itself, Finnish first; absent where its text is not archived.'),
    passages: z.array(passageSchema)
  })
  .meta({
    id: 'Section',
    description: 'A section of law (pykälä), described. Not the official text.'
  })
export type SectionJson = z.infer<typeof sectionSchema>

export function sectionData(corpus: Corpus, section: Section): SectionJson {
  const {site} = corpus
  const {act, address, chapter, data, part, path, reading, sources} = section
  const {checked, describedAs, heading, headingIsOurs, lede} = data
  return {
    section: data.section,
    eId: provisionEId(path),
    citation: citeSection(section, mainLanguage(site)),
    heading,
    ...(headingIsOurs && {headingIsOurs}),
    ...publishedAt(site, address),
    act: linkTo(site, act.data.title.fi, act.address),
    ...(part && {part}),
    ...(chapter && {chapter}),
    lede,
    ...(data.ledes && {ledes: data.ledes}),
    inForceFrom: section.inForceFrom,
    describedAs,
    ...(data.describedAsIn && {describedAsIn: data.describedAsIn}),
    ...(data.includes && {includes: data.includes}),
    status: statusData(corpus, section),
    checked,
    finlex: {fi: finlexSection(act.number, path), sv: finlexSection(act.number, path, 'sv')},
    sources: sources.map((source) => referToSource(site, source)),
    ...(section.wordings?.length && {wordings: wordingsData(corpus, section)}),
    passages: passagesData(corpus, reading, {
      page: address,
      eIdOf: (passage) => sectionPassageEId(section, passage)
    })
  }
}

/** A subsection has its identifier in the act, any other passage the one it has in the page. */
export function sectionPassageEId({path}: Section, {id, subsection}: Passage): string {
  return subsection ? provisionEId({...path, subsection: subsection.number}) : id
}
