import type {search as model} from '../fi/search.ts'

/** Words in Swedish, as it is written in Finland, on live search. */
export const search: typeof model = {
  title: 'Sök',
  label: 'Sök på webbplatsen',
  hint: 'Skriv ett ord, en paragraf, ett datum eller ett diarienummer.',
  submit: 'Sök',
  close: 'Stäng',
  filter: 'Avgränsa',
  all: 'Alla',
  groups: {
    questions: 'Frågor',
    law: 'Lag',
    agreement: 'Avtal',
    decisions: 'Beslut och förslag',
    parties: 'Parter',
    terms: 'Ordlista',
    sources: 'Källor',
    pages: 'Om webbplatsen'
  },
  loading: 'Sökningen laddas…',
  failed: 'Sökningen kunde inte laddas. Registret A–Ö har samma innehåll.',
  index: 'Register A–Ö',
  page: 'Öppna sökningen på egen sida',
  none: (query) => `Sökningen ”${query}” gav inga träffar.`,
  advice: 'Pröva ett kortare ord eller bläddra i registret.',
  found: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
  more: (count, group) => `Visa alla ${count}: ${group}`
}
