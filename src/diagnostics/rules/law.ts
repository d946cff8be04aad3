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
