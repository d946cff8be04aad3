import {z} from 'zod'
import type {Corpus, Decision} from '../../model/corpus.ts'
import {citeDecision} from '../../views/cite.ts'
import {decidedOn} from '../decided-on.ts'
import {mainLanguage} from '../main-language.ts'
import {publishedAt} from '../published-at.ts'
import {decisionPartFields, decisionParts, outcomeField} from './json-decision-parts.ts'
import {passageSchema, passagesData, translationsData, translationsField} from './json-passage.ts'
import {dayField, linkSchema, otherWordsField, placeFields} from './json-place.ts'
import {
  attachmentsData,
  attachmentsField,
  partyReferenceSchema,
  referToParty,
  referToSource,
  referToVersion,
  sourceReferenceSchema
} from './json-references.ts'
import {toldData, toldField, toldInField} from './version/json-told.ts'

export const decisionSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    titles: otherWordsField.describe('The title in other languages.'),
    citation: z.string().describe('Words to cite the decision with.'),
    ...placeFields,
    version: linkSchema,
    party: partyReferenceSchema.optional().describe('Absent where a joint forum handled it.'),
    body: z.string().describe('Body of the party, or the forum.'),
    decidedOn: dayField
      .optional()
      .describe('Day on which the party decided. Absent for a proposal and for a forum.'),
    meetingOn: dayField.describe('Day of the meeting, whatever was done there.'),
    meetingOnInferred: z
      .enum(['day', 'month', 'year'])
      .optional()
      .describe('Part of the days that no source tells; see caveats.'),
    section: z.string().optional().describe('Section in the minutes. Absent where not known.'),
    registryNumber: z.string().optional().describe('Case number. Absent where not known.'),
    outcome: outcomeField.describe(
      'proposed: only proposed, the decision is not known; endorsed: a forum supported it, which is no party’s decision.'
    ),
    ...decisionPartFields,
    unknown: toldField.optional().describe('What is not known.'),
    unknownIn: toldInField,
    caveats: toldField.optional().describe('What was inferred, and how.'),
    caveatsIn: toldInField,
    attachments: attachmentsField,
    sources: z.array(sourceReferenceSchema),
    passages: z.array(passageSchema),
    translations: translationsField
  })
  .meta({id: 'Decision', description: 'What one body did with one version. Not the minutes.'})
export type DecisionJson = z.infer<typeof decisionSchema>

export function decisionData(corpus: Corpus, decision: Decision): DecisionJson {
  const {site} = corpus
  const {address, bodyName, data, party, reading, slug, sources, version} = decision
  const {caveats, outcome, registryNumber, section, title, unknown} = data
  const decided = decidedOn(decision)
  return {
    slug,
    title,
    ...(data.titles && {titles: data.titles}),
    citation: citeDecision(decision, mainLanguage(site)),
    ...publishedAt(site, address),
    version: referToVersion(site, version),
    ...(party && {party: referToParty(site, party)}),
    body: bodyName,
    ...(decided && {decidedOn: decided}),
    meetingOn: data.decidedOn,
    ...(data.decidedOnInferred && {meetingOnInferred: data.decidedOnInferred}),
    ...(section && {section}),
    ...(registryNumber && {registryNumber}),
    outcome,
    ...decisionParts(corpus, decision),
    ...(unknown && toldData('unknown', unknown)),
    ...(caveats && toldData('caveats', caveats)),
    sources: sources.map((source) => referToSource(site, source)),
    ...attachmentsData(corpus, decision.attachments),
    passages: passagesData(corpus, reading, {page: address}),
    ...translationsData(corpus, decision)
  }
}
