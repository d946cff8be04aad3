import type {ComparisonWords} from '../comparison-words.ts'

/** Words in Finnish, on the pages that compare two versions. */
export const comparison: ComparisonWords = {
  all: 'Mikä on muuttunut?',
  overview: 'Sopimuksen versioiden vertailut sanasta sanaan.',
  none: 'Vertailtavaa ei ole: sopimuksesta tunnetaan vain yksi versio.',
  title: (older, newer) => `Mikä muuttui: ${older} → ${newer}`,
  logged: (older, newer) => `Versioita ${older} ja ${newer} voi verrata sanasta sanaan.`,
  part: (number, of) => `osa ${number}/${of}`,
  parted: (count) => `Vertailu on ${count} osassa: tällä sivulla luetellaan tämän osan muutokset.`,
  noneHere: 'Tässä osassa ei ole muutoksia.',
  lede: 'Ensin muutokset luettelona, sitten kohdat rinnakkain.',
  method:
    'Vain sopimuksesta lainattuja sanoja verrataan. Jos sanamuoto ei ole tiedossa kummastakin versiosta, muutosta ei merkitä.',
  compare: (older) => `Mikä muuttui versioon ${older} verrattuna?`,
  changes: 'Muutokset',
  changeCount: (count) => (count === 1 ? '1 muutos' : `${count} muutosta`),
  noChanges: 'Verratut sanat ovat samat.',
  nothingCompared:
    'Ei tiedetä, mikä muuttui. Minkään kohdan sanamuotoa ei tunneta kummastakin versiosta niin, että niitä voisi verrata.',
  notCompared: (count) =>
    count === 1 ? 'Yhtä kohtaa ei voi verrata.' : `${count} kohtaa ei voi verrata.`,
  before: 'Ennen',
  after: 'Nyt',
  where: 'Missä',
  decisions: (versions) => `Osapuolten päätökset hyväksyä ${named(versions)}`,
  noDecisions: (versions) =>
    `Lähdeaineistossa ei ole osapuolten päätöksiä hyväksyä ${named(versions)}.`,
  decision: 'Päätös',
  reason: 'Perustelu',
  articles: 'Kohdat',
  table: 'Mitä kohdille tapahtui',
  what: 'Mitä tapahtui',
  texts: 'Kohdat rinnakkain',
  onlyChanges: 'Näytä vain muutokset',
  toText: 'Katso tekstissä',
  movedFrom: (place) => `Siirretty tähän: ${place}`,
  movedTo: (place) => `Siirretty pois: nyt ${place}`,
  marks: {
    removed: ['poistettu: ', ' (poisto päättyy)'],
    added: ['lisätty: ', ' (lisäys päättyy)']
  },
  row: {
    added: 'Lisätty',
    removed: 'Poistettu',
    changed: 'Muutettu',
    renumbered: 'Numero muuttui'
  },
  states: {
    same: 'sama',
    changed: 'muuttunut',
    moved: 'siirretty',
    renumbered: 'numeroitu uudelleen',
    split: 'jaettu',
    merged: 'yhdistetty',
    new: 'uusi',
    removed: 'poistettu',
    unknown: 'sanamuoto ei ole tiedossa'
  },
  kinds: {
    changed: 'Muutettu',
    added: 'Lisätty',
    removed: 'Poistettu',
    moved: 'Siirretty',
    renumbered: 'Numero muuttui',
    heading: 'Otsikko muuttui',
    'article-new': 'Uusi kohta',
    'article-removed': 'Poistettu kohta',
    'article-moved': 'Kohta siirretty',
    'article-renumbered': 'Kohta numeroitu uudelleen',
    'article-split': 'Kohta jaettu',
    'article-merged': 'Kohtia yhdistetty'
  },
  unknownText:
    'Sanamuoto ei ole tiedossa kummastakin versiosta. Tekstit ovat vierekkäin, mutta niitä ei ole verrattu.',
  shared:
    'Kummankin version kohdalla on sama lainaus samasta lähteestä. Se ei kerro, muuttuivatko sanat.',
  noCounterpart: (version) =>
    `Vastaavaa kohtaa ei ole lähdeaineistossa versiosta ${version}. Sopimuksessa se on voinut silti olla.`
}

function named(versions: readonly string[]): string {
  return `${versions.length === 1 ? 'versio' : 'versiot'} ${versions.join(', ')}`
}
