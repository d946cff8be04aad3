/** A fault of the finished folder: nothing with one is published. */
export interface Problem {
  /** Path in the folder. */
  file: string
  line?: number
  column?: number
  message: string
}

/** How many places a fault that stands everywhere is shown with. */
const shownPlaces = 3

/** Problems for the terminal: each once, with where it stands. */
export function formatProblems(problems: Problem[]): string {
  return [...Map.groupBy(problems, ({message}) => message)]
    .map(([message, places]) => {
      const shown = places.slice(0, shownPlaces).map((problem) => `  ${placeOf(problem)}`)
      const more = places.length - shown.length
      return [message, ...shown, ...(more > 0 ? [`  … +${more}`] : [])].join('\n')
    })
    .join('\n')
}

function placeOf({file, line, column}: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}
