/** How many of a list are named. */
const named = 5

/** Lines that name files, and tell how many more there are. */
export function fewOf(files: readonly string[]): string {
  const lines = files.slice(0, named).map((file) => `  ${file}`)
  if (files.length > named) lines.push(`  … +${files.length - named}`)
  return lines.join('\n')
}
