import type {Corpus, Decision, Version} from '../../model/corpus.ts'
import type {Outcome} from '../../schemas/outcomes.ts'
import {wordsOf} from '../main-language.ts'
import {block, element, type Xml} from '../xml.ts'
import {type AknReference, bodyReference} from './akn-reference.ts'

/** What bodies did with a version, as steps; a proposal is a step with the outcome `proposed`. */
export function aknWorkflow(version: Version, decisions: readonly Decision[]): Xml | undefined {
  if (decisions.length === 0) return undefined
  return block(
    'workflow',
    {source: '#publisher'},
    decisions.map((decision) =>
      element('step', {
        date: decision.data.decidedOn,
        by: `#${bodyReference(decision).eId}`,
        outcome: `#${outcomeId(outcomeOn(decision, version))}`
      })
    )
  )
}

/** The bodies and the outcomes that the steps name, each once. */
export function workflowReferences(
  {site}: Corpus,
  version: Version,
  decisions: readonly Decision[]
): AknReference[] {
  const words = wordsOf(site).state
  const found = new Map<string, AknReference>()
  for (const decision of decisions) {
    const outcome = outcomeOn(decision, version)
    const body = bodyReference(decision)
    found.set(body.eId, body)
    found.set(outcome, {
      tag: 'TLCConcept',
      eId: outcomeId(outcome),
      href: `/akn/ontology/concept/${outcome}`,
      showAs: words[outcome]
    })
  }
  return [...found.values()]
}

/** One decision may be about two versions, and do different things with them. */
function outcomeOn({data, effects}: Decision, version: Version): Outcome {
  return effects.find((effect) => effect.version === version)?.outcome ?? data.outcome
}

function outcomeId(outcome: Outcome): string {
  return `outcome__${outcome}`
}
