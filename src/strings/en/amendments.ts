import type {AmendmentWords} from '../provision-status.ts'

/** Words in English, on what has amended an act. */
export const amendments: AmendmentWords = {
  title: 'Amendments',
  unchanged: (act, day) => `No amendments up to act ${act}${day ? ` (${day})` : ''}`,
  readTo: (act, day) => `Amendments read up to act ${act}${day ? ` (${day})` : ''}`,
  never: 'Amendments have not been checked',
  unread: (acts) => `Not read: ${acts}`,
  unplaced: (chapter) =>
    `An amendment concerns chapter ${chapter}; whether the section is in it is not known`,
  done: {
    amended: 'Amended by',
    added: 'Added by',
    repealed: 'Repealed by',
    moved: 'Moved by'
  },
  proposed: {
    amended: 'Amendment proposed:',
    added: 'Addition proposed:',
    repealed: 'Repeal proposed:',
    moved: 'Move proposed:'
  },
  beside: {added: 'Beside it: new', repealed: 'Beside it: repealed', moved: 'Beside it: moved'},
  proposedBeside: {
    added: 'Proposed beside it:',
    repealed: 'Repeal proposed beside it:',
    moved: 'Move proposed beside it:'
  },
  does: {amended: 'amends', added: 'adds', repealed: 'repeals', moved: 'moves'},
  from: (day) => `in force ${day}`,
  intended: (day) => `intended to enter into force ${day}`,
  subsections: (numbers) => `subsection ${numbers}`,
  sections: (numbers) => `section ${numbers}`,
  chapters: (numbers) => `chapter ${numbers}`,
  now: (place) => `now ${place}`,
  whole: 'the whole act',
  bill: (name) => name,
  states: {
    pending: 'pending',
    passed: 'passed, the number of the act has not been read',
    unknown: 'outcome not read'
  },
  readIn: {
    original: 'read in the statute book',
    'stored-copy': 'read in a stored copy',
    consolidated: 'read in the consolidated text',
    'not-read': 'not read'
  },
  sure: {certain: 'certain', likely: 'likely', inferred: 'inferred'},
  logged: (act, by) => `Act ${act} has been amended by ${by}:`,
  asPublished: 'as published',
  asAmended: ([first = '', ...rest]) =>
    rest.length === 0
      ? `as amended by Act ${first}`
      : `as amended by Acts ${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}`
}
