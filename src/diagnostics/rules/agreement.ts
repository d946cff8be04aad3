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
      message: 'The event of the version’s life has no day (on).',
      note: 'Write it as 2027-01-01. Only enters with a condition may be without one.'
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
  }
} as const satisfies RuleTable
