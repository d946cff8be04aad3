/** The door to the reader of enacting clauses. It is not in the package that others use. */
export type {EnactedChange} from './enacted-change.ts'
export {readEnactingClause} from './read-enacting-clause.ts'
