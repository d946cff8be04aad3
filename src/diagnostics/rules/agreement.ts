import type {RuleTable} from './rule.ts'

/** What agreements and decisions are, and what the files tell of them does not contradict. */
export const agreementRules = {
  'life-event-without-day': {
    severity: 'error',
    fi: {
      message: 'Elinkaaren tapahtumalta puuttuu päivä (on).',
      note: 'Kirjoita päivä muodossa 2027-01-01. Ilman päivää voi olla vain enters, jolla on ehto (condition).'
    },
    en: {
      message: 'The event has no day: its field on is missing.',
      note: 'Write it as 2027-01-01. Only the event enters may be without one, where it has a condition.'
    }
  },
  'life-event-without-party': {
    severity: 'error',
    fi: {
      message: 'Elinkaaren tapahtumasta ei näy, mikä osapuoli liittyi tai erosi.',
      note: 'Kirjoita osapuolen tunnus kenttään party.'
    },
    en: {
      message: 'The event does not tell which party joined or left.',
      note: 'Write the id of the party into the field party.'
    }
  },
  'life-out-of-order': {
    severity: 'error',
    fi: {
      message: 'Version viimeinen päivä {found} on ennen päivää {expected}, josta se alkaa.',
      note: 'Tarkista kentän life päivät lähteestä.'
    },
    en: {
      message: 'The last day of the version, {found}, is before {expected}, from which it counts.',
      note: 'Check the days under life in the source.'
    }
  },
  'party-has-ended': {
    severity: 'error',
    fi: {
      message: 'Osapuolta {subject} ei enää ollut {found}: se lakkasi {expected}.',
      note: 'Tarkista päivä ja osapuoli. Lakkaamisen jälkeen päättää se, johon osapuoli yhdistyi.'
    },
    en: {
      message: 'The party {subject} was no more on {found}: it ended on {expected}.',
      note: 'Check the day and the party. After its end the party that it has merged into decides.'
    }
  },
  'merged-into-itself': {
    severity: 'error',
    fi: {
      message: 'Osapuoli {found} ei voi yhdistyä itseensä.',
      note: 'Nimeä kentässä mergedInto osapuoli, joka jatkaa.'
    },
    en: {
      message: 'The party {found} cannot merge into itself.',
      note: 'Name under mergedInto the party that continues.'
    }
  },
  'unknown-decision': {
    severity: 'error',
    fi: {
      message: 'Tuntematon päätös ”{found}”.',
      question: 'Tarkoititko ”{nearest}”?',
      note: 'Kirjoita päätöksen tiedoston nimi ilman päätettä. Tunnetut: {expected}.'
    },
    en: {
      message: 'Unknown decision “{found}”.',
      question: 'Did you mean “{nearest}”?',
      note: 'Write the name of its file without the ending. Known: {expected}.'
    }
  },
  'meeting-has-passed': {
    severity: 'warning',
    fi: {
      message: 'Kokouspäivä {found} on mennyt, ja päätöksestä on vain esityslista.',
      note: 'Hae pöytäkirja, lisää se lähteeksi ja kirjaa tulos (outcome). Jos sitä ei saada, kerro kentässä unknown, että päätöstä ei tiedetä.'
    },
    en: {
      message: 'The day of the meeting, {found}, has passed, and there is only an agenda.',
      note: 'Get the minutes, add them as a source and write the outcome. If they are not to be had, tell under unknown that the decision is not known.'
    }
  }
} as const satisfies RuleTable
