import {lawRules} from './rules/law.ts'
import {peopleRules} from './rules/people.ts'
import {readingRules} from './rules/reading.ts'
import {referenceRules} from './rules/references.ts'
import type {Rule} from './rules/rule.ts'
import {safetyRules} from './rules/safety.ts'
import {schemaRules} from './rules/schema.ts'
import {truthRules} from './rules/truth.ts'

/** All rules of `npm run check`, by id. `docs/rules.md` has a section for each. */
export const rules = {
  ...readingRules,
  ...safetyRules,
  ...schemaRules,
  ...referenceRules,
  ...truthRules,
  ...peopleRules,
  ...lawRules
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
