/** Finnish alphabetical order, numbers by value. */
export const collator = new Intl.Collator('fi', {numeric: true})
