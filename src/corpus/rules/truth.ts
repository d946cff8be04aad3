import type {RuleTable} from './rule.ts'

/** Nothing false gets out. */
export const truthRules = {
  'quotation-differs': {
    severity: 'error',
    fi: {
      message: 'Lainaus eroaa lähteestä {subject}: lainauksessa ”{found}”, lähteessä ”{expected}”.',
      note: 'Korjaa lainaus kirjain kirjaimelta lähteen mukaiseksi. Ero on merkitty ⟦ ⟧.'
    },
    en: {
      message: 'The quotation differs from {subject}: it says “{found}”, the source “{expected}”.',
      note: 'Correct it letter by letter. The difference is marked ⟦ ⟧.'
    }
  },
  'quotation-not-found': {
    severity: 'error',
    fi: {
      message: 'Lainausta ”{found}” ei löydy lähteestä {subject}.',
      note: 'Tarkista lähde, tai kerro asia omin sanoin ilman elementtiä <Quote>.'
    },
    en: {
      message: 'The quotation “{found}” is not in {subject}.',
      note: 'Check the source, or tell it in your own words without <Quote>.'
    }
  },
  'source-not-archived': {
    severity: 'error',
    fi: {
      message: 'Lähteellä ”{found}” ei ole arkistoitua tekstiä, johon lainausta voisi verrata.',
      note: 'Arkistoi lähteen teksti tai kerro asia omin sanoin.'
    },
    en: {
      message: 'The source “{found}” has no archived text to compare with.',
      note: 'Archive its text, or tell it in your own words.'
    }
  },
  'described-without-source': {
    severity: 'error',
    fi: {
      message: 'Kuvaukselta puuttuu lähde.',
      note: 'Lisää sources tiedoston kenttiin tai elementtiin <Described sources="…">.'
    },
    en: {
      message: 'The description has no source.',
      note: 'Add sources to the fields of the file or to <Described sources="…">.'
    }
  },
  'unsupported-outcome': {
    severity: 'error',
    fi: {
      message:
        'Lähteet {expected} eivät osoita tulosta ”{found}”: esityslista on tehty ennen päätöstä.',
      note: 'Kirjoita outcome: proposed, tai lisää pöytäkirja tai myöhempi lähde.'
    },
    en: {
      message: 'The sources {expected} do not show the outcome “{found}”: an agenda precedes it.',
      note: 'Write outcome: proposed, or add minutes or a later source.'
    }
  },
  'decisions-out-of-order': {
    severity: 'error',
    fi: {
      message: 'Päätös {found} on ennen päätöstä, jonka sen täytyy seurata: {expected}.',
      note: 'Tarkista päivä, toimielin ja versio.'
    },
    en: {
      message: 'The decision of {found} precedes one it has to follow: {expected}.',
      note: 'Check day, body and version.'
    }
  },
  'same-decision-twice': {
    severity: 'error',
    fi: {
      message: 'Sama päätös on jo tiedostossa {expected}.',
      note: 'Poista toinen.'
    },
    en: {message: 'The same decision stands in {expected}.', note: 'Remove one of them.'}
  },
  'wrong-checksum': {
    severity: 'error',
    fi: {
      message: 'Arkistoidun tiedoston tarkiste on {expected}, kentässä {found}.',
      note: 'Palauta alkuperäinen tiedosto. Arkistoitua lähdettä ei muuteta.'
    },
    en: {
      message: 'The archived file has the checksum {expected}, the field says {found}.',
      note: 'Restore the original file. An archived source is never changed.'
    }
  },
  'version-cycle': {
    severity: 'error',
    fi: {
      message: 'Versio ”{found}” korvaa itsensä tai versiota korvataan kahdesti.',
      note: 'Jokainen versio korvaa enintään yhden, vanhemman version.'
    },
    en: {
      message: 'The version “{found}” replaces itself, or one is replaced twice.',
      note: 'Each version replaces at most one, an older one.'
    }
  }
} as const satisfies RuleTable
