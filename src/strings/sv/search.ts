import type {search as model} from '../fi/search.ts'

/** Words in Swedish, as it is written in Finland, on live search. */
export const search: typeof model = {
  title: 'Sök',
  label: 'Sök på webbplatsen eller gå till ett lagrum',
  hint: 'Skriv ett ord, ett datum, ett diarienummer eller en hänvisning.',
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
  failed:
    'Sökningen kunde inte laddas. Skriv på nytt, så görs ett nytt försök. Registret A–Ö har samma innehåll.',
  index: 'Register A–Ö',
  page: 'Öppna sökningen på egen sida',
  none: (query) => `Sökningen ”${query}” gav inga träffar.`,
  advice: 'Pröva ett kortare ord eller bläddra i registret.',
  ask: 'Fråga den som har beslutat om saken:',
  whom: 'parterna',
  citation: {
    title: 'Hänvisning',
    goes: 'Hänvisningen leder hit:',
    choices: 'Menade du detta?',
    missing:
      'detta ställe förklaras inte här. Närmaste förklarade paragraf och den officiella texten:',
    elsewhere: 'Detta förklaras inte här. Den officiella texten finns på annat håll:'
  },
  found: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
  more: (count, group) => `Visa alla ${count}: ${group}`
}
