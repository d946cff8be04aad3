/** Words in Finnish on live search. */
export const search = {
  title: 'Haku',
  label: 'Hae sivustolta tai siirry lainkohtaan',
  hint: 'Kirjoita sana, päivä, asianumero tai viittaus, esimerkiksi 7 § 4 mom.',
  submit: 'Hae',
  close: 'Sulje',
  filter: 'Rajaa',
  all: 'Kaikki',
  groups: {
    questions: 'Kysymykset',
    law: 'Laki',
    agreement: 'Sopimus',
    decisions: 'Päätökset ja ehdotukset',
    parties: 'Osapuolet',
    terms: 'Sanasto',
    sources: 'Lähteet',
    pages: 'Sivustosta'
  },
  loading: 'Ladataan hakua…',
  failed:
    'Haku ei latautunut. Kirjoita uudelleen, niin sitä yritetään taas. Hakemistosta A–Ö löytyy sama sisältö.',
  index: 'Hakemisto A–Ö',
  page: 'Avaa haku omalla sivullaan',
  none: (query: string) => `Haulla ”${query}” ei löytynyt mitään.`,
  advice: 'Kokeile lyhyempää sanaa tai selaa hakemistoa.',
  ask: 'Tietoa voi kysyä siltä, joka on asiasta päättänyt:',
  whom: 'osapuolet',
  citation: {
    title: 'Viittaus',
    goes: 'Viittaus johtaa tänne:',
    choices: 'Tarkoititko tätä?',
    missing: 'tätä kohtaa sivusto ei selitä. Lähin selitetty pykälä ja virallinen teksti:',
    elsewhere: 'Tätä sivusto ei selitä. Virallinen teksti on muualla:'
  },
  found: (count: number) => (count === 1 ? '1 tulos' : `${count} tulosta`),
  more: (count: number, group: string) => `Näytä kaikki ${count}: ${group}`
}
