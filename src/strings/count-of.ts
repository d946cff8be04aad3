/** A state and how many are in it, inside a sentence: `ei tietoa 3`. */
export function countOf(state: string, count: number): string {
  return `${state.charAt(0).toLocaleLowerCase('fi')}${state.slice(1)} ${count}`
}
