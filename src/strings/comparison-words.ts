import type {ArticleState, Change} from '../comparison/comparison.ts'
import type {Language} from './strings.ts'

/** Words of the pages that compare two versions. */
interface ComparisonWords {
  /** Name of the page that lists the comparisons. */
  all: string
  overview: string
  none: string
  title: (older: string, newer: string) => string
  lede: string
  method: string
  /** Link to a comparison. */
  compare: (older: string) => string
  changes: string
  changeCount: (count: number) => string
  noChanges: string
  nothingCompared: string
  notCompared: (count: number) => string
  before: string
  after: string
  where: string
  decisions: string
  noDecisions: string
  why: string
  noWhy: string
  articles: string
  table: string
  what: string
  texts: string
  onlyChanges: string
  toText: string
  movedFrom: (place: string) => string
  movedTo: (place: string) => string
  /** Said before and after marked words, so that their end is heard too. */
  marks: {removed: [begin: string, end: string]; added: [begin: string, end: string]}
  row: {added: string; removed: string; changed: string; renumbered: string}
  states: Record<ArticleState, string>
  kinds: Record<Change['kind'], string>
  unknownText: string
  shared: string
  noCounterpart: (version: string) => string
}

const fi: ComparisonWords = {
  all: 'Mikä on muuttunut?',
  overview: 'Sopimuksen versioiden vertailut sanasta sanaan.',
  none: 'Vertailtavaa ei ole: sopimuksesta tunnetaan vain yksi versio.',
  title: (older, newer) => `Mikä muuttui: ${older} → ${newer}`,
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
  decisions: 'Päätökset, joilla uudempi versio hyväksyttiin',
  noDecisions: 'Lähdeaineistossa ei ole päätöksiä, joilla uudempi versio hyväksyttiin.',
  why: 'Miksi',
  noWhy: 'Lähteistä ei selviä, miksi sopimusta muutettiin.',
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
    renumbered: 'Luettelon numero muuttui',
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

const sv: ComparisonWords = {
  all: 'Vad har ändrats?',
  overview: 'Avtalets versioner jämförda ord för ord.',
  none: 'Det finns inget att jämföra: bara en version av avtalet är känd.',
  title: (older, newer) => `Vad ändrades: ${older} → ${newer}`,
  lede: 'Först ändringarna som en lista, sedan punkterna sida vid sida.',
  method:
    'Bara ord som citeras ur avtalet jämförs. Om ordalydelsen inte är känd i båda versionerna märks ingen ändring ut.',
  compare: (older) => `Vad har ändrats jämfört med version ${older}?`,
  changes: 'Ändringar',
  changeCount: (count) => (count === 1 ? '1 ändring' : `${count} ändringar`),
  noChanges: 'De jämförda orden är de samma.',
  nothingCompared:
    'Det är inte känt vad som ändrades. Ingen punkts ordalydelse är känd i båda versionerna så att de kunde jämföras.',
  notCompared: (count) =>
    count === 1 ? 'En punkt kan inte jämföras.' : `${count} punkter kan inte jämföras.`,
  before: 'Före',
  after: 'Nu',
  where: 'Var',
  decisions: 'Beslut genom vilka den nyare versionen godkändes',
  noDecisions: 'Materialet innehåller inga beslut genom vilka den nyare versionen godkändes.',
  why: 'Varför',
  noWhy: 'Av materialet framgår inte varför avtalet ändrades.',
  articles: 'Punkter',
  table: 'Vad som hände med punkterna',
  what: 'Vad hände',
  texts: 'Punkterna sida vid sida',
  onlyChanges: 'Visa bara ändringarna',
  toText: 'Se i texten',
  movedFrom: (place) => `Flyttat hit: ${place}`,
  movedTo: (place) => `Flyttat härifrån: nu ${place}`,
  marks: {
    removed: ['struket: ', ' (slut på det strukna)'],
    added: ['tillagt: ', ' (slut på det tillagda)']
  },
  row: {added: 'Tillagt', removed: 'Struket', changed: 'Ändrat', renumbered: 'Numret ändrades'},
  states: {
    same: 'samma',
    changed: 'ändrad',
    moved: 'flyttad',
    renumbered: 'omnumrerad',
    split: 'delad',
    merged: 'sammanslagen',
    new: 'ny',
    removed: 'struken',
    unknown: 'ordalydelsen är inte känd'
  },
  kinds: {
    changed: 'Ändrat',
    added: 'Tillagt',
    removed: 'Struket',
    moved: 'Flyttat',
    renumbered: 'Numret i listan ändrades',
    heading: 'Rubriken ändrades',
    'article-new': 'Ny punkt',
    'article-removed': 'Struken punkt',
    'article-moved': 'Punkten flyttad',
    'article-renumbered': 'Punkten omnumrerad',
    'article-split': 'Punkten delad',
    'article-merged': 'Punkter sammanslagna'
  },
  unknownText:
    'Ordalydelsen är inte känd i båda versionerna. Texterna står bredvid varandra men har inte jämförts.',
  shared: 'Båda versionerna har samma citat ur samma källa. Det visar inte om orden har ändrats.',
  noCounterpart: (version) =>
    `Materialet innehåller ingen motsvarande punkt i version ${version}. Den kan ändå ha funnits i avtalet.`
}

const en: ComparisonWords = {
  all: 'What has changed?',
  overview: 'The versions of the agreement compared word for word.',
  none: 'There is nothing to compare: only one version of the agreement is known.',
  title: (older, newer) => `What changed: ${older} → ${newer}`,
  lede: 'First the changes as a list, then the articles side by side.',
  method:
    'Only words quoted from the agreement are compared. Where the wording is not known for both versions, no change is marked.',
  compare: (older) => `What changed since version ${older}?`,
  changes: 'Changes',
  changeCount: (count) => (count === 1 ? '1 change' : `${count} changes`),
  noChanges: 'The words compared are the same.',
  nothingCompared:
    'What changed is not known. Of no article is the wording known in both versions so that it could be compared.',
  notCompared: (count) =>
    count === 1 ? 'One article cannot be compared.' : `${count} articles cannot be compared.`,
  before: 'Before',
  after: 'Now',
  where: 'Where',
  decisions: 'Decisions that approved the newer version',
  noDecisions: 'The material has no decisions that approved the newer version.',
  why: 'Why',
  noWhy: 'The sources do not state why the agreement was changed.',
  articles: 'Articles',
  table: 'What became of the articles',
  what: 'What happened',
  texts: 'The articles side by side',
  onlyChanges: 'Show changes only',
  toText: 'See it in the text',
  movedFrom: (place) => `Moved here: ${place}`,
  movedTo: (place) => `Moved away: now ${place}`,
  marks: {
    removed: ['removed: ', ' (end of removal)'],
    added: ['added: ', ' (end of addition)']
  },
  row: {added: 'Added', removed: 'Removed', changed: 'Changed', renumbered: 'Renumbered'},
  states: {
    same: 'same',
    changed: 'changed',
    moved: 'moved',
    renumbered: 'renumbered',
    split: 'split',
    merged: 'merged',
    new: 'new',
    removed: 'removed',
    unknown: 'wording not known'
  },
  kinds: {
    changed: 'Changed',
    added: 'Added',
    removed: 'Removed',
    moved: 'Moved',
    renumbered: 'Number in the list changed',
    heading: 'Heading changed',
    'article-new': 'New article',
    'article-removed': 'Article removed',
    'article-moved': 'Article moved',
    'article-renumbered': 'Article renumbered',
    'article-split': 'Article split',
    'article-merged': 'Articles merged'
  },
  unknownText:
    'The wording is not known for both versions. The texts stand side by side, but they have not been compared.',
  shared:
    'Both versions have the same quotation from the same source. It does not show whether the words changed.',
  noCounterpart: (version) =>
    `The material contains no such article of version ${version}. The agreement may have had one all the same.`
}

const all: Record<Language, ComparisonWords> = {fi, sv, en}

/** Words of the pages that compare two versions, in one language. */
export function comparisonWordsIn(language: Language): ComparisonWords {
  return all[language]
}
