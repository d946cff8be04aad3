import {agreementRules} from './agreement.ts'
import {attachmentRules} from './attachments.ts'
import {lawRules} from './law.ts'
import {peopleRules} from './people.ts'
import {readingRules} from './reading.ts'
import {recordRules} from './records.ts'
import {referenceRules} from './references.ts'
import type {Rule} from './rule.ts'
import {safetyRules} from './safety.ts'
import {schemaRules} from './schema.ts'
import {truthRules} from './truth.ts'
import {typedRules} from './typed.ts'

/** All rules of `npm run check`, by id. `docs/rules.md` has a section for each. */
export const rules = {
  ...readingRules,
  ...typedRules,
  ...safetyRules,
  ...schemaRules,
  ...referenceRules,
  ...truthRules,
  ...peopleRules,
  ...lawRules,
  ...agreementRules,
  ...recordRules,
  ...attachmentRules
} as const

export type RuleId = keyof typeof rules

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(rules, text)
}

/** A rule by id. */
export function ruleOf(id: RuleId): Rule {
  return rules[id]
}
