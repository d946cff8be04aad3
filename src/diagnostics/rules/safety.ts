import type {RuleTable} from './rule.ts'

/** What a text may not hold: it is read, never run. */
export const safetyRules = {
  'import-export': {
    severity: 'error',
    fi: {
      message: 'Tekstissä on ohjelmakoodin rivi ”{found}”.',
      note: 'Poista rivi. Elementit ovat käytettävissä ilman import-riviä.'
    },
    en: {
      message: 'The text holds a line of program code “{found}”.',
      note: 'Remove it. Elements need no import.'
    }
  },
  expression: {
    severity: 'error',
    fi: {
      message: 'Tekstissä on laskettava lauseke ”{found}”.',
      note: 'Poista aaltosulkeet tai kirjoita ne muodossa \\{ ja \\}.'
    },
    en: {
      message: 'The text holds an expression “{found}”.',
      note: 'Remove the braces, or write them as \\{ and \\}.'
    }
  },
  'unknown-element': {
    severity: 'error',
    fi: {
      message: 'Tuntematon elementti <{found}>.',
      note: 'Käytettävissä ovat {expected}.'
    },
    en: {message: 'Unknown element <{found}>.', note: 'The known ones are {expected}.'}
  },
  'misplaced-element': {
    severity: 'error',
    fi: {
      message: 'Elementti <{found}> on väärässä paikassa.',
      note: '{#expected}'
    },
    en: {message: 'The element <{found}> stands in a wrong place.', note: '{#expected}'}
  },
  'unknown-attribute': {
    severity: 'error',
    fi: {
      message: 'Elementillä <{subject}> ei ole määritettä ”{found}”.',
      note: 'Sen määritteet ovat {expected}.'
    },
    en: {
      message: 'The element <{subject}> has no attribute “{found}”.',
      note: 'Its attributes are {expected}.'
    }
  },
  'empty-element': {
    severity: 'error',
    fi: {
      message: 'Merkinnässä ”{found}” ei ole sanoja.',
      note: 'Kirjoita sanat tai poista merkintä.'
    },
    en: {message: 'The markup “{found}” holds no words.', note: 'Write the words, or remove it.'}
  },
  'missing-attribute': {
    severity: 'error',
    fi: {
      message: 'Elementiltä <{subject}> puuttuu määrite ”{expected}”.',
      note: 'Lisää se: <{subject} {expected}="…">.'
    },
    en: {
      message: 'The element <{subject}> lacks the attribute “{expected}”.',
      note: 'Add it: <{subject} {expected}="…">.'
    }
  },
  'wrong-attribute': {
    severity: 'error',
    fi: {
      message: 'Määritteen {subject} arvo ”{found}” ei kelpaa.',
      note: 'Odotettu: {expected}.'
    },
    en: {
      message: 'The attribute {subject} cannot be “{found}”.',
      note: 'Expected: {expected}.'
    }
  },
  'raw-html': {
    severity: 'error',
    fi: {
      message: 'Tekstissä on HTML-elementti <{found}>.',
      note: 'Kirjoita Markdownia tai sivuston elementtejä: {expected}.'
    },
    en: {
      message: 'The text holds an HTML element <{found}>.',
      note: 'Write Markdown or the elements of the site: {expected}.'
    }
  },
  'event-handler': {
    severity: 'error',
    fi: {
      message: 'Määrite ”{found}” ajaisi ohjelmakoodia.',
      note: 'Poista määrite.'
    },
    en: {message: 'The attribute “{found}” would run code.', note: 'Remove it.'}
  },
  'unsafe-address': {
    severity: 'error',
    fi: {
      message: 'Osoite ”{found}” ei kelpaa linkiksi.',
      note: 'Linkki alkaa https:// tai, sivuston sisällä, kauttaviivalla.'
    },
    en: {
      message: 'The address “{found}” cannot be a link.',
      note: 'A link begins with https:// or, inside the site, with a slash.'
    }
  },
  'unknown-markup': {
    severity: 'error',
    fi: {
      message: 'Merkintää ”{found}” ei voi käyttää tekstissä.',
      note: '{#expected}'
    },
    en: {
      message: 'The markup “{found}” cannot be used in a text.',
      note: '{#expected}'
    }
  },
  'yaml-alias': {
    severity: 'error',
    fi: {
      message: 'Ankkurit ja viittaukset (& ja *) eivät kelpaa: ”{found}”.',
      note: 'Kirjoita arvo näkyviin joka paikkaan tai laita se lainausmerkkeihin.'
    },
    en: {
      message: 'Anchors and aliases (& and *) are not allowed: “{found}”.',
      note: 'Write the value out each time, or put it in quotation marks.'
    }
  },
  'lookalike-address': {
    severity: 'error',
    fi: {
      message: 'Osoitteessa ”{found}” on kirjaimia toisesta kirjaimistosta.',
      note: 'Kirjoita osoite latinalaisin kirjaimin niin kuin se on selaimen osoiterivillä.'
    },
    en: {
      message: 'The address “{found}” holds letters of another alphabet.',
      note: 'Write the address in Latin letters, as the address bar shows it.'
    }
  }
} as const satisfies RuleTable
