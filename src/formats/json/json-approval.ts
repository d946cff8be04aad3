import {z} from 'zod'
import type {Approval} from '../../model/corpus.ts'
import {approvalStates} from '../../model/count-approvals.ts'
import type {RequestData} from '../../schemas/request.ts'
import type {SiteData} from '../../schemas/site.ts'
import {dayField, linkSchema, otherWordsField} from './json-place.ts'
import {
  partyReferenceSchema,
  referToDecision,
  referToParty,
  referToSource,
  referToVersion,
  sourceReferenceSchema
} from './json-references.ts'

/** A search that found nothing, or a question to a party and what came. */
export const requestSchema = z.object({
  searchedOn: dayField.optional().describe('Until when it was searched for.'),
  askedOn: dayField.optional(),
  answeredOn: dayField.optional(),
  about: z.string().describe('Where it was searched for, or what was asked.'),
  aboutIn: otherWordsField,
  answer: z.string().optional(),
  answers: otherWordsField
})

export const approvalSchema = z
  .object({
    version: linkSchema,
    party: partyReferenceSchema,
    state: z
      .enum(approvalStates)
      .describe(
        'proposed: proposed to the body, its decision is not known; approved-by-source: a source tells of it in general; unknown: not in the material, which does not mean undecided; else the outcome of the party’s newest decision that settles the matter, or of how far it has come. approved and approved-with-statement count as approvals.'
      ),
    decision: linkSchema.optional(),
    source: sourceReferenceSchema.optional(),
    request: requestSchema
      .optional()
      .describe('The last search for the decision, or the last question about it.')
  })
  .meta({id: 'Approval', description: 'What is known of one party’s approval of one version.'})
export type ApprovalData = z.infer<typeof approvalSchema>

export function approvalData(
  site: SiteData,
  {decision, party, request, source, state, version}: Approval
): ApprovalData {
  return {
    version: referToVersion(site, version),
    party: referToParty(site, party),
    state,
    ...(decision && {decision: referToDecision(site, decision)}),
    ...(source && {source: referToSource(site, source)}),
    ...(request && {request: requestData(request)})
  }
}

/** What is told of a request beside the approval, which names its version and party. */
export function requestData({parties: _, version: __, ...told}: RequestData) {
  return told
}
