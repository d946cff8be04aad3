import type {Section} from './corpus.ts'

/** What a section is called where its act need not be told: `14 § Neuvottelu`. */
export function sectionTitle({data}: Pick<Section, 'data'>): string {
  return `${data.section}\u00A0§ ${data.heading.fi}`
}
