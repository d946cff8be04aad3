/** A fault of the finished folder: nothing with one is published. */
export interface Problem {
  /** Path in the folder. */
  file: string
  line?: number
  column?: number
  message: string
}

/** A problem as one line for the terminal. */
export function formatProblem({file, line, column, message}: Problem): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  return `${file}${place}  ${message}`
}
