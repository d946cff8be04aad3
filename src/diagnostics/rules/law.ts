import type {RuleTable} from './rule.ts'

/** How statutes are described. */
export const lawRules = {
  'section-without-chapter': {
    severity: 'error',
    fi: {
      message: 'Pykälää ei ole sijoitettu lain lukuun.',
      note: 'Lisää kenttä chapter. Luvut: {expected}.'
    },
    en: {
      message: 'The section is not placed in a chapter of its act.',
      note: 'Add the field chapter. Chapters: {expected}.'
    }
  },
  'unused-section': {
    severity: 'warning',
    fi: {
      message: 'Mikään ei viittaa pykälään {found}.',
      note: 'Viittaa pykälään sopimuksesta tai päätöksestä, tai poista se.'
    },
    en: {
      message: 'Nothing refers to {found}.',
      note: 'Refer to it from the agreement or a decision, or remove it.'
    }
  },
  'stale-check': {
    severity: 'warning',
    fi: {
      message: 'Viimeksi tarkistettu {found}, yli {expected} päivää sitten.',
      note: 'Vertaa kuvausta ajantasaiseen lähteeseen ja kirjaa uusi päivä kenttään checked.'
    },
    en: {
      message: 'Last checked on {found}, more than {expected} days ago.',
      note: 'Compare it with the source as it is today and write the new day into checked.'
    }
  },
  'amendment-without-target': {
    severity: 'error',
    fi: {
      message: 'Muutoksesta {found} ei kerrota, mitä se koskee.',
      note: 'Kirjoita pykälät kenttään sections tai luvut kenttään chapters. Jos säädöstä ei ole luettu, kirjoita readIn: not-read.'
    },
    en: {
      message: 'Nothing tells what “{found}” touches.',
      note: 'Write its sections into the field sections or its chapters into chapters. If nobody has read the act, write readIn: not-read.'
    }
  },
  'unread-amendment': {
    severity: 'error',
    fi: {
      message: 'Säädöstä {found} ei ole luettu, mutta tarkistus ulottuu säädökseen {expected}.',
      note: 'Lue säädös ja kirjoita, mitä se muuttaa, tai siirrä kenttä checkedUpTo aiempaan säädökseen.'
    },
    en: {
      message:
        'The act {found} has not been read, yet the check is said to reach the act {expected}.',
      note: 'Read it and write what it touches, or set checkedUpTo back to an earlier act.'
    }
  },
  'unknown-amendment': {
    severity: 'error',
    fi: {
      message: 'Säädöstä {found} ei ole pykälän {subject} muutoksissa.',
      note: 'Tarkista numero. Kirjaa muutos tiedostoon amendments.yaml, ennen kuin sivu kertoo siitä.'
    },
    en: {
      message: 'The act {found} is not among the amendments of {subject}.',
      note: 'Check the number. Write the amendment into amendments.yaml before a page tells of it.'
    }
  },
  'amended-description': {
    severity: 'warning',
    fi: {
      message: 'Pykälää on muutettu säädöksellä {found}, eikä muutos ole kuvauksessa.',
      note: 'Vertaa kuvausta muutokseen, korjaa se ja lisää numero kenttään includes.'
    },
    en: {
      message: 'The section was amended by {found}, and its description does not include that.',
      note: 'Compare the description with the amendment, mend it, and add the number to the field includes.'
    }
  },
  'unreadable-wording': {
    severity: 'error',
    fi: {
      message: 'Arkistoitua säädöstä ei voi lukea pykälinä. Riviä ”{found}” ei odotettu tähän.',
      note: 'Hae teksti uudelleen komennolla npm run law, tai poista lähteestä kenttä wording.'
    },
    en: {
      message: 'The archived act cannot be read in sections. The line “{found}” was not expected.',
      note: 'Fetch the text again with npm run law, or remove the field wording of the source.'
    }
  },
  'heading-differs': {
    severity: 'error',
    fi: {
      message: 'Otsikko ”{found}” on lähteessä {subject} ”{expected}”.',
      note: 'Kirjoita virallinen otsikko kirjain kirjaimelta. Jos otsikko on sivuston oma, merkitse kieli kenttään headingIsOurs.'
    },
    en: {
      message: 'The heading “{found}” is “{expected}” in {subject}.',
      note: 'Write the official heading letter by letter. If it is the site’s own, name its language in headingIsOurs.'
    }
  },
  'subsection-not-in-act': {
    severity: 'error',
    fi: {
      message: 'Momenttia {found} ei ole: lähteessä {subject} momentteja on {expected}.',
      note: 'Tarkista numero, tai hae uudempi sanamuoto komennolla npm run law.'
    },
    en: {
      message: 'There is no subsection {found}: in {subject} the section has {expected}.',
      note: 'Check the number, or fetch a newer wording with npm run law.'
    }
  },
  'subsection-order': {
    severity: 'error',
    fi: {
      message: 'Momentin numero ”{found}” on väärin, odotettu {expected}.',
      note: 'Momentit numeroidaan järjestyksessä yhdestä alkaen.'
    },
    en: {
      message: 'The subsection number “{found}” is wrong, expected {expected}.',
      note: 'Subsections are numbered in order from one.'
    }
  }
} as const satisfies RuleTable
