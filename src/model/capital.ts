/** The words with a capital letter first, for a name that begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)
}
