import type {RuleTable} from './rule.ts'

/** Nothing false gets out. */
export const truthRules = {
  'quotation-differs': {
    severity: 'error',
    fi: {
      message:
        'Lainaus eroaa lähteestä {subject}: lainauksessa ”{found}”, lähteessä ”{expected}”. {#described}',
      note: 'Korjaa lainaus kirjain kirjaimelta lähteen mukaiseksi. Ero on merkitty ⟦ ⟧.'
    },
    en: {
      message:
        'The quotation differs from {subject}: it says “{found}”, the source “{expected}”. {#described}',
      note: 'Correct it letter by letter. The difference is marked ⟦ ⟧.'
    }
  },
  'quotation-not-found': {
    severity: 'error',
    fi: {
      message: 'Lainausta ”{found}” ei löydy lähteestä {subject}. {#described}',
      question: 'Lähinnä sitä on ”{nearest}”.',
      note: 'Tarkista lähde ja lainaus, tai kerro asia omin sanoin ilman lainausta.'
    },
    en: {
      message: 'The quotation “{found}” is not in {subject}. {#described}',
      question: 'Nearest to it is “{nearest}”.',
      note: 'Check the source and the quotation, or tell it in your own words without one.'
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
      note: '{#described}'
    },
    en: {
      message: 'The description has no source.',
      note: '{#described}'
    }
  },
  'unsupported-outcome': {
    severity: 'error',
    fi: {
      message:
        'Lähteestä ({expected}) ei ilmene tulos ”{found}”: se on esityslista, säädös tai päätöstä vanhempi.',
      note: '{#described}'
    },
    en: {
      message:
        'The source ({expected}) does not show the outcome “{found}”: it is an agenda, a statute, or older than the decision.',
      note: '{#described}'
    }
  },
  'proposal-as-decision': {
    severity: 'error',
    fi: {
      message: 'Kohta kertoo päätöksestä, jota sen lähteet eivät osoita: {expected}.',
      note: 'Jos lähde on pöytäkirja, kirjaa sen tulos: proposed-onward (esitetty edelleen), returned (palautettu), tabled (pantu pöydälle) tai approved. Muuten siirrä kohta elementtiin <Proposed>, tai lisää pöytäkirja.'
    },
    en: {
      message: 'The passage tells of a decision that its sources do not show: {expected}.',
      note: 'If the source is minutes, write their outcome: proposed-onward, returned, tabled or approved. Else move it into <Proposed>, or add minutes.'
    }
  },
  'decisions-out-of-order': {
    severity: 'error',
    fi: {
      message: 'Päätös on päivätty {found}, mutta sen pitää seurata päätöstä {expected}.',
      note: 'Tarkista päivä, tulos ja versio. Ehdotus tehdään ennen hyväksymistä, ja vanhempi versio hyväksytään ennen uudempaa.'
    },
    en: {
      message: 'The decision is dated {found}, but it has to follow {expected}.',
      note: 'Check day, outcome and version. A proposal precedes the approval, and an older version a newer one.'
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
      message: 'Versio ei voi korvata tai muuttaa versiota ”{found}”.',
      note: 'Versio korvaa tai muuttaa vanhempaa versiota, ja jokaisella on enintään yksi korvaaja.'
    },
    en: {
      message: 'The version cannot replace or amend the version “{found}”.',
      note: 'A version replaces or amends an older one, and each is replaced by one at most.'
    }
  }
} as const satisfies RuleTable
