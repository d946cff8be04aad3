import {z} from 'zod'
import type {Approval} from '../../model/corpus.ts'
import {approvalStates} from '../../model/count-approvals.ts'
import type {SiteData} from '../../schemas/site.ts'
import {linkSchema} from './json-place.ts'
import {
  partyReferenceSchema,
  referToDecision,
  referToParty,
  referToSource,
  referToVersion,
  sourceReferenceSchema
} from './json-references.ts'

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
    source: sourceReferenceSchema.optional()
  })
  .meta({id: 'Approval', description: 'What is known of one party’s approval of one version.'})
export type ApprovalData = z.infer<typeof approvalSchema>

export function approvalData(
  site: SiteData,
  {decision, party, source, state, version}: Approval
): ApprovalData {
  return {
    version: referToVersion(site, version),
    party: referToParty(site, party),
    state,
    ...(decision && {decision: referToDecision(site, decision)}),
    ...(source && {source: referToSource(site, source)})
  }
}
