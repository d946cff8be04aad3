import type {Language} from './strings.ts'

/** Words of live search. Apart from the rest, so that the browser loads only these. */
const fi = {
  title: 'Haku',
  label: 'Hae sivustolta',
  hint: 'Kirjoita sana, pykälä, päivä tai asianumero.',
  submit: 'Hae',
  close: 'Sulje',
  filter: 'Rajaa',
  all: 'Kaikki',
  groups: {
    law: 'Laki',
    agreement: 'Sopimus',
    decisions: 'Päätökset ja ehdotukset',
    parties: 'Osapuolet',
    terms: 'Sanasto',
    sources: 'Lähteet',
    pages: 'Sivustosta'
  },
  loading: 'Ladataan hakua…',
  failed: 'Haku ei latautunut. Hakemistosta A–Ö löytyy sama sisältö.',
  index: 'Hakemisto A–Ö',
  page: 'Avaa haku omalla sivullaan',
  none: (query: string) => `Haulla ”${query}” ei löytynyt mitään.`,
  advice: 'Kokeile lyhyempää sanaa tai selaa hakemistoa.',
  found: (count: number) => (count === 1 ? '1 tulos' : `${count} tulosta`),
  more: (count: number, group: string) => `Näytä kaikki ${count}: ${group}`
}

export type SearchWords = typeof fi

const sv: SearchWords = {
  title: 'Sök',
  label: 'Sök på webbplatsen',
  hint: 'Skriv ett ord, en paragraf, ett datum eller ett diarienummer.',
  submit: 'Sök',
  close: 'Stäng',
  filter: 'Avgränsa',
  all: 'Alla',
  groups: {
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

const en: SearchWords = {
  title: 'Search',
  label: 'Search the site',
  hint: 'Type a word, a section, a date or a case number.',
  submit: 'Search',
  close: 'Close',
  filter: 'Narrow down',
  all: 'All',
  groups: {
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

const all: Record<Language, SearchWords> = {fi, sv, en}

/** Words of live search in one language. */
export function searchWordsIn(language: string): SearchWords {
  return all[language as Language] ?? fi
}
