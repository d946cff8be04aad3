/** Faults of one file that are told: nobody mends more in one go. */
export const mostTold = 100

/** Faults of one file that are looked for: more than are told, for some only follow from others. */
export const mostSought = 150

/** Faults that get the nearest valid value: comparing with every known one is for people to read. */
export const mostSuggestions = 200
