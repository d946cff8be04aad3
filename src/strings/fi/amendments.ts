import type {AmendmentWords} from '../provision-status.ts'

/** Words in Finnish, on what has amended an act. */
export const amendments: AmendmentWords = {
  title: 'Muutokset',
  unchanged: (act, day) => `Ei muutoksia säädökseen ${act} asti${day ? ` (${day})` : ''}`,
  readTo: (act, day) => `Muutokset luettu säädökseen ${act} asti${day ? ` (${day})` : ''}`,
  never: 'Muutoksia ei ole tarkistettu',
  unread: (acts) => `Lukematta: ${acts}`,
  unplaced: (chapter) => `Muutos koskee ${chapter} lukua, eikä tiedetä, onko pykälä siinä`,
  done: {amended: 'Muutettu:', added: 'Lisätty:', repealed: 'Kumottu:', moved: 'Siirretty:'},
  proposed: {
    amended: 'Esitetty muutettavaksi:',
    added: 'Esitetty lisättäväksi:',
    repealed: 'Esitetty kumottavaksi:',
    moved: 'Esitetty siirrettäväksi:'
  },
  beside: {
    added: 'Vieressä uusi',
    repealed: 'Vierestä kumottu',
    moved: 'Vierestä siirretty'
  },
  proposedBeside: {
    added: 'Viereen esitetty',
    repealed: 'Vierestä esitetty kumottavaksi',
    moved: 'Vierestä esitetty siirrettäväksi'
  },
  does: {amended: 'muutetaan', added: 'lisätään', repealed: 'kumotaan', moved: 'siirretään'},
  from: (day) => `voimaan ${day}`,
  intended: (day) => `tarkoitettu voimaan ${day}`,
  subsections: (numbers) => `${numbers} mom.`,
  sections: (numbers) => `${numbers}\u00A0§`,
  chapters: (numbers) => `${numbers} luku`,
  now: (place) => `nyt ${place}`,
  whole: 'koko säädös',
  bill: (name) => name,
  states: {
    pending: 'vireillä',
    passed: 'hyväksytty, säädöksen numeroa ei ole luettu',
    unknown: 'lopputulosta ei ole luettu'
  },
  readIn: {
    original: 'luettu säädöskokoelmasta',
    'stored-copy': 'luettu tallennetusta kopiosta',
    consolidated: 'luettu ajantasaisesta tekstistä',
    'not-read': 'ei luettu'
  },
  sure: {certain: 'varma', likely: 'todennäköinen', inferred: 'päätelty'},
  logged: (act, by) => `Lakia ${act} on muutettu säädöksellä ${by}:`,
  asPublished: 'sellaisena kuin se julkaistiin',
  asAmended: ([first = '', ...rest]) =>
    rest.length === 0
      ? `muutettuna lailla ${first}`
      : `muutettuna laeilla ${[first, ...rest.slice(0, -1)].join(', ')} ja ${rest.at(-1)}`
}
