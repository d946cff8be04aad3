import {oncePerCorpus, query} from './seen.ts'

/**
 * The newest day on which anything was published or changed. The day of the content, not of the
 * build: the same content gives the same pages on any day.
 */
export const lastUpdated = query(
  'lastUpdated',
  oncePerCorpus(({changes, pages}) =>
    latest([...changes.map(({day}) => day), ...pages.map(({data}) => data.updated)])
  )
)

/** The newest day on which a source or a section was checked. */
export const lastChecked = query(
  'lastChecked',
  oncePerCorpus(({acts, sources}) => {
    const sections = acts.flatMap((act) => act.sections)
    return latest([...sources, ...sections].map(({data}) => data.checked))
  })
)

function latest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined)
}
