import type {Corpus, Decision, Version} from '../../model/corpus.ts'
import {isDecided} from '../../model/decision-parts.ts'
import type {Outcome} from '../../schemas/outcomes.ts'
import {wordsOf} from '../main-language.ts'
import {block, element, type Xml} from '../xml.ts'
import {type AknReference, bodyReference} from './akn-reference.ts'

/** What bodies decided of a version, as steps. A proposal and a forum's word are no steps. */
export function aknWorkflow(version: Version, all: readonly Decision[]): Xml | undefined {
  const decisions = all.filter(isDecided)
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
  for (const decision of decisions.filter(isDecided)) {
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
