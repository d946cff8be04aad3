/** Stands before the clauses on entry into force, as in the printed Statutes of Finland. */
export const entryLine = '—————'

/** Stands for what an amending act leaves out. */
export const omissionLine = '— — — — —'
