import type {ComparisonWords} from '../comparison-words.ts'

/** Words in Swedish, as it is written in Finland, on the pages that compare two versions. */
export const comparison: ComparisonWords = {
  all: 'Vad har ändrats?',
  overview: 'Avtalets versioner jämförda ord för ord.',
  none: 'Det finns inget att jämföra: bara en version av avtalet är känd.',
  title: (older, newer) => `Vad ändrades: ${older} → ${newer}`,
  logged: (older, newer) => `Versionerna ${older} och ${newer} kan jämföras ord för ord.`,
  part: (number, of) => `del ${number}/${of}`,
  parted: (count) =>
    `Jämförelsen är i ${count} delar: på den här sidan listas ändringarna i den här delen.`,
  noneHere: 'Den här delen har inga ändringar.',
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
  decisions: (versions) => `Parternas beslut att godkänna ${named(versions)}`,
  noDecisions: (versions) =>
    `Materialet innehåller inga beslut av parterna att godkänna ${named(versions)}.`,
  decision: 'Beslut',
  reason: 'Motivering',
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
    renumbered: 'Numret ändrades',
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

function named(versions: readonly string[]): string {
  return `${versions.length === 1 ? 'version' : 'versionerna'} ${versions.join(', ')}`
}
