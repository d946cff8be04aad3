import {z} from 'zod'
import type {Corpus, Decision} from '../../model/corpus.ts'
import {appealKinds, appealOutcomes, relationKinds} from '../../schemas/decision-relations.ts'
import {outcomes} from '../../schemas/outcomes.ts'
import {linkSchema, otherWordsField, partialDayField} from './json-place.ts'
import {
  referToDecision,
  referToSources,
  referToVersion,
  sourceReferenceSchema
} from './json-references.ts'

export const outcomeField = z.enum(Object.keys(outcomes) as [keyof typeof outcomes])

/** What surrounds a decision: each is absent where nothing is known of it. */
export const decisionPartFields = {
  officeHolder: z
    .object({office: z.string(), offices: otherWordsField, number: z.string().optional()})
    .optional()
    .describe('Present where an office-holder decided, without a meeting.'),
  isComing: z.literal(true).optional().describe('The meeting was to come when the site was made.'),
  also: z
    .array(z.object({version: linkSchema, outcome: outcomeField}))
    .optional()
    .describe('Other versions that the same decision is about.'),
  votes: z
    .array(
      z.object({
        subject: z.string().optional(),
        subjects: otherWordsField,
        for: z.int(),
        against: z.int(),
        blank: z.int().optional(),
        absent: z.int().optional()
      })
    )
    .optional(),
  relations: z
    .array(
      z.object({
        kind: z.enum(Object.keys(relationKinds)),
        way: z.enum(['to', 'from']).describe('from: the other decision does it to this one.'),
        decision: linkSchema
      })
    )
    .optional(),
  appeals: z
    .array(
      z.object({
        kind: z.enum(Object.keys(appealKinds)),
        filedOn: partialDayField.optional(),
        to: z.string().optional(),
        toIn: otherWordsField,
        outcome: z.enum(Object.keys(appealOutcomes)),
        decidedOn: partialDayField.optional(),
        sources: z.array(sourceReferenceSchema)
      })
    )
    .optional()
}

export function decisionParts(corpus: Corpus, decision: Decision) {
  const {site} = corpus
  const {data, effects, isComing, relations} = decision
  const others = effects.slice(1)
  return {
    ...(data.officeHolder && {officeHolder: data.officeHolder}),
    ...(isComing && {isComing: true as const}),
    ...(others.length > 0 && {
      also: others.map(({outcome, version}) => ({version: referToVersion(site, version), outcome}))
    }),
    ...(data.votes && {votes: data.votes}),
    ...(relations.length > 0 && {
      relations: relations.map(({decision: other, kind, way}) => ({
        ...{kind, way},
        decision: referToDecision(site, other)
      }))
    }),
    ...(data.appeals && {
      appeals: data.appeals.map((appeal) => ({
        ...appeal,
        sources: referToSources(corpus, appeal.sources)
      }))
    })
  }
}
