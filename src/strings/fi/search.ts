/** Words in Finnish on live search. */
export const search = {
  title: 'Haku',
  label: 'Hae sivustolta',
  hint: 'Kirjoita sana, pykälä, päivä tai asianumero.',
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
  failed: 'Haku ei latautunut. Hakemistosta A–Ö löytyy sama sisältö.',
  index: 'Hakemisto A–Ö',
  page: 'Avaa haku omalla sivullaan',
  none: (query: string) => `Haulla ”${query}” ei löytynyt mitään.`,
  advice: 'Kokeile lyhyempää sanaa tai selaa hakemistoa.',
  found: (count: number) => (count === 1 ? '1 tulos' : `${count} tulosta`),
  more: (count: number, group: string) => `Näytä kaikki ${count}: ${group}`
}
