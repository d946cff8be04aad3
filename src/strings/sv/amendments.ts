import type {AmendmentWords} from '../provision-status.ts'

/** Words in Swedish, as it is written in Finland, on what has amended an act. */
export const amendments: AmendmentWords = {
  title: 'Ändringar',
  unchanged: (act, day) =>
    `Inga ändringar till och med författning ${act}${day ? ` (${day})` : ''}`,
  readTo: (act, day) =>
    `Ändringarna är lästa till och med författning ${act}${day ? ` (${day})` : ''}`,
  never: 'Ändringarna har inte kontrollerats',
  unread: (acts) => `Inte lästa: ${acts}`,
  unplaced: (chapter) =>
    `En ändring gäller ${chapter} kap., och det är inte känt om paragrafen hör dit`,
  done: {
    amended: 'Ändrad genom',
    added: 'Tillagd genom',
    repealed: 'Upphävd genom',
    moved: 'Flyttad genom'
  },
  proposed: {
    amended: 'Ändring föreslagen:',
    added: 'Tillägg föreslaget:',
    repealed: 'Upphävande föreslaget:',
    moved: 'Flyttning föreslagen:'
  },
  beside: {added: 'Intill: ny', repealed: 'Intill: upphävd', moved: 'Intill: flyttad'},
  proposedBeside: {
    added: 'Föreslagen intill:',
    repealed: 'Upphävande föreslaget intill:',
    moved: 'Flyttning föreslagen intill:'
  },
  does: {amended: 'ändras', added: 'fogas till lagen', repealed: 'upphävs', moved: 'flyttas'},
  from: (day) => `i kraft ${day}`,
  intended: (day) => `avsedd att träda i kraft ${day}`,
  subsections: (numbers) => `${numbers} mom.`,
  sections: (numbers) => `${numbers}\u00A0§`,
  chapters: (numbers) => `${numbers} kap.`,
  now: (place) => `nu ${place}`,
  whole: 'hela författningen',
  bill: (name) =>
    name
      .replace(/^HE /u, 'RP ')
      .replace(/^LA /u, 'LM ')
      .replace(/^KAA /u, 'MI ')
      .replace(/^EV /u, 'RSv ')
      .replace(/ vp$/u, ' rd'),
  states: {
    pending: 'under behandling',
    passed: 'antagen, författningens nummer har inte lästs',
    unknown: 'resultatet har inte lästs'
  },
  readIn: {
    original: 'läst i författningssamlingen',
    'stored-copy': 'läst i en sparad kopia',
    consolidated: 'läst i den uppdaterade texten',
    'not-read': 'inte läst'
  },
  sure: {certain: 'säkert', likely: 'sannolikt', inferred: 'slutsats'},
  logged: (act, by) => `Lag ${act} har ändrats genom ${by}:`,
  asPublished: 'i den lydelse som publicerades',
  asAmended: ([first = '', ...rest]) =>
    rest.length === 0
      ? `sådan den lyder ändrad genom lag ${first}`
      : `sådan den lyder ändrad genom lagarna ${[first, ...rest.slice(0, -1)].join(', ')} och ${rest.at(-1)}`
}
