import type {search as model} from '../fi/search.ts'

/** Words in English, on live search. */
export const search: typeof model = {
  title: 'Search',
  label: 'Search the site or go to a provision',
  hint: 'Type a word, a date, a case number or a citation.',
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
  failed:
    'Search did not load. Type again to make another attempt. The index A–Ö has the same content.',
  index: 'Index A–Ö',
  page: 'Open search on its own page',
  none: (query) => `Nothing was found for “${query}”.`,
  advice: 'Try a shorter word or browse the index.',
  ask: 'Ask the authority that has decided on the matter:',
  whom: 'the parties',
  citation: {
    title: 'Citation',
    goes: 'The citation leads here:',
    choices: 'Did you mean this?',
    missing:
      'this provision is not explained here. The nearest one that is, and the official text:',
    elsewhere: 'This is not explained here. The official text is elsewhere:'
  },
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  more: (count, group) => `Show all ${count}: ${group}`
}
