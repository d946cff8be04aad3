import type {RelationKind} from '../schemas/decision-relations.ts'
import type {Decision} from './corpus.ts'

/** One decision as another bears on it. */
export interface DecisionRelation {
  kind: RelationKind
  /** `to`: this one does it to the other; `from`: the other does it to this one. */
  way: 'to' | 'from'
  decision: Decision
}

/**
 * Links decisions to those that they bear on, both ways. What was proposed onward leads to what the
 * body that it was proposed to decided next on the same version.
 *
 * @param decisions Oldest first.
 */
export function linkRelations(decisions: readonly Decision[]): void {
  const bySlug = new Map(decisions.map((decision) => [decision.slug, decision]))
  for (const decision of decisions) {
    const named = decision.data.relations ?? []
    for (const {decision: slug, kind} of named) link(decision, kind, bySlug.get(slug))
    if (named.some(({kind}) => kind === 'proposes-to')) continue
    link(decision, 'proposes-to', answerTo(decision, decisions))
  }
}

function link(decision: Decision, kind: RelationKind, other: Decision | undefined): void {
  if (!other || other === decision) return
  decision.relations.push({kind, way: 'to', decision: other})
  other.relations.push({kind, way: 'from', decision})
}

function answerTo(
  {data: {decidedOn, proposedTo}, party, version}: Decision,
  decisions: readonly Decision[]
): Decision | undefined {
  if (!proposedTo) return undefined
  return decisions.find(
    (other) =>
      other.party === party &&
      other.data.body === proposedTo &&
      other.version === version &&
      other.data.decidedOn >= decidedOn
  )
}
