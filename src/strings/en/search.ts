import type {search as model} from '../fi/search.ts'

/** Words in English, on live search. */
export const search: typeof model = {
  title: 'Search',
  label: 'Search the site',
  hint: 'Type a word, a section, a date or a case number.',
  submit: 'Search',
  close: 'Close',
  filter: 'Narrow down',
  all: 'All',
  groups: {
    questions: 'Questions',
    law: 'Law',
    agreement: 'Agreement',
    decisions: 'Decisions and proposals',
    parties: 'Parties',
    terms: 'Glossary',
    sources: 'Sources',
    pages: 'About the site'
  },
  loading: 'Loading search…',
  failed: 'Search did not load. The index A–Ö has the same content.',
  index: 'Index A–Ö',
  page: 'Open search on its own page',
  none: (query) => `Nothing was found for “${query}”.`,
  advice: 'Try a shorter word or browse the index.',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  more: (count, group) => `Show all ${count}: ${group}`
}
