import {z} from 'zod'
import {eli, finlexAct, finlexActAsPublished} from '../../identifiers/finlex.ts'
import {otherLanguages} from '../../identifiers/language.ts'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Act, Corpus} from '../../model/corpus.ts'
import {publishedAt} from '../published-at.ts'
import {dayField, linkSchema, otherWordsField, placeFields, translatedField} from './json-place.ts'
import {referToSection, referToSource, sourceReferenceSchema} from './json-references.ts'
import {type SectionJson, sectionData, sectionSchema} from './json-section.ts'
import {amendmentsData, amendmentsSchema} from './law/json-amendments.ts'

const placeInAct = z.object({number: z.string(), heading: translatedField})

const actFields = {
  number: z.string().describe('Statute number: 611/2021.'),
  title: translatedField,
  titleIsOurs: z
    .array(z.enum(otherLanguages))
    .optional()
    .describe('Languages in which the title is not official.'),
  short: z.string().describe('Short name in everyday language.'),
  shorts: otherWordsField,
  ...placeFields,
  eli: z
    .object({consolidated: z.string(), asPublished: z.string()})
    .describe('European Legislation Identifiers.'),
  finlex: z
    .object({consolidated: z.object({fi: z.url(), sv: z.url()}), asPublished: z.url()})
    .describe('The official text.'),
  givenOn: dayField,
  inForceFrom: dayField,
  preparation: z.array(z.string()).describe('Bill, committee report, answer of Parliament.'),
  parts: z.array(placeInAct).optional(),
  chapters: z
    .array(placeInAct.extend({part: z.string().optional()}))
    .describe('Chapters that hold a section of the site.'),
  amendments: amendmentsSchema
    .optional()
    .describe('What has amended the act; absent where nobody has written it down.'),
  sources: z.array(sourceReferenceSchema)
}

export const actSchema = z
  .object({...actFields, sections: z.array(linkSchema)})
  .meta({id: 'Act', description: 'An act that the agreement rests on, with the sections held.'})
export type ActJson = z.infer<typeof actSchema>

export const wholeActSchema = z
  .object({...actFields, sections: z.array(sectionSchema)})
  .meta({id: 'WholeAct', description: 'An act with its sections in full.'})
export type WholeActJson = z.infer<typeof wholeActSchema>

/** An act with links to its sections. */
export function actData(corpus: Corpus, act: Act): ActJson {
  return {
    ...fieldsOf(corpus, act),
    sections: act.sections.map((section) => referToSection(corpus.site, section))
  }
}

/** An act with its sections in full. */
export function wholeActData(corpus: Corpus, act: Act): WholeActJson {
  const sections: SectionJson[] = act.sections.map((section) => sectionData(corpus, section))
  return {...fieldsOf(corpus, act), sections}
}

function fieldsOf({site}: Corpus, {address, amendments, data, number, sources}: Act) {
  const {chapters, givenOn, inForceFrom, parts, preparation, short, title, titleIsOurs} = data
  return {
    number: formatStatuteNumber(number),
    title,
    ...(titleIsOurs && {titleIsOurs}),
    short,
    ...(data.shorts && {shorts: data.shorts}),
    ...publishedAt(site, address),
    eli: {consolidated: eli(number), asPublished: eli(number, 'alkup')},
    finlex: {
      consolidated: {fi: finlexAct(number), sv: finlexAct(number, 'sv')},
      asPublished: finlexActAsPublished(number)
    },
    givenOn,
    inForceFrom,
    preparation,
    ...(parts && {parts}),
    chapters,
    ...(amendments && {amendments: amendmentsData(amendments)}),
    sources: sources.map((source) => referToSource(site, source))
  }
}
