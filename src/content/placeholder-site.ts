import type {SiteData} from '../schemas/site.ts'

/** Stands in for a `site.yaml` that could not be read, so that all else is checked. Never shown. */
export const placeholderSite: SiteData = {
  name: '–',
  headline: '–',
  summary: '–',
  summarySources: [],
  description: '–',
  languages: ['fi'],
  region: {fi: '–'},
  agreementName: {fi: '–'},
  accent: {light: '#000000', dark: '#ffffff'},
  checkedWithin: 1,
  accessibility: {assessedOn: '2000-01-01'}
}
