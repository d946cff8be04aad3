import type {Corpus, Decision} from '../../model/corpus.ts'
import {wordsOf} from '../main-language.ts'
import {block, element, type Xml} from '../xml.ts'
import {type AknReference, bodyReference} from './akn-reference.ts'

/** What bodies did with a version, as steps; a proposal is a step with the outcome `proposed`. */
export function aknWorkflow(decisions: readonly Decision[]): Xml | undefined {
  if (decisions.length === 0) return undefined
  return block(
    'workflow',
    {source: '#publisher'},
    decisions.map((decision) =>
      element('step', {
        date: decision.data.decidedOn,
        by: `#${bodyReference(decision).eId}`,
        outcome: `#${outcomeId(decision)}`
      })
    )
  )
}

/** The bodies and the outcomes that the steps name, each once. */
export function workflowReferences({site}: Corpus, decisions: readonly Decision[]): AknReference[] {
  const words = wordsOf(site).state
  const found = new Map<string, AknReference>()
  for (const decision of decisions) {
    const {outcome} = decision.data
    const body = bodyReference(decision)
    found.set(body.eId, body)
    found.set(outcome, {
      tag: 'TLCConcept',
      eId: outcomeId(decision),
      href: `/akn/ontology/concept/${outcome}`,
      showAs: words[outcome]
    })
  }
  return [...found.values()]
}

function outcomeId({data}: Decision): string {
  return `outcome__${data.outcome}`
}
