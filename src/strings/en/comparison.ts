import type {ComparisonWords} from '../comparison-words.ts'

/** Words in English, on the pages that compare two versions. */
export const comparison: ComparisonWords = {
  all: 'What has changed?',
  overview: 'The versions of the agreement compared word for word.',
  none: 'There is nothing to compare: only one version of the agreement is known.',
  title: (older, newer) => `What changed: ${older} → ${newer}`,
  logged: (older, newer) => `Versions ${older} and ${newer} can be compared word for word.`,
  part: (number, of) => `part ${number} of ${of}`,
  parted: (count) =>
    `The comparison is in ${count} parts: this page lists the changes of this part.`,
  noneHere: 'This part has no changes.',
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
  decisions: (versions) => `Decisions of parties to approve ${named(versions)}`,
  noDecisions: (versions) =>
    `The material has no decisions of parties to approve ${named(versions)}.`,
  decision: 'Decision',
  reason: 'Reason',
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
    renumbered: 'Renumbered',
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

function named(versions: readonly string[]): string {
  return `${versions.length === 1 ? 'version' : 'versions'} ${versions.join(', ')}`
}
