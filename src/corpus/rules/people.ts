import type {Rule, RuleTable} from './rule.ts'

function personal(fi: string, en: string): Rule {
  return {
    severity: 'error',
    fi: {
      message: `Tekstissä on ${fi} ”{found}”.`,
      note: 'Poista se ja merkitse poisto hakasulkein. Viraston yhteystieto kuuluu vain tiedoston site.yaml kenttään contact.'
    },
    en: {
      message: `The text holds ${en} “{found}”.`,
      note: 'Remove it and mark the gap in brackets. An office’s contact belongs to contact in site.yaml only.'
    }
  }
}

/** Personal data that must not be published. What was found is shown masked. */
export const peopleRules = {
  'phone-number': personal('puhelinnumero', 'a phone number'),
  'email-address': personal('sähköpostiosoite', 'an e-mail address'),
  'identity-code': personal('henkilötunnus', 'a personal identity code'),
  iban: personal('tilinumero', 'a bank account number'),
  'no-contact': {
    severity: 'warning',
    fi: {
      message: 'Sivustolla ei ole yhteystietoa palautetta varten.',
      note: 'Lisää viraston yhteystieto kenttään contact. Saavutettavuusseloste tarvitsee sen.'
    },
    en: {
      message: 'The site has no contact for feedback.',
      note: 'Add an office’s contact. The accessibility statement needs one.'
    }
  },
  'no-publisher': {
    severity: 'warning',
    fi: {
      message: 'Sivustolla ei ole julkaisijaa.',
      note: 'Lisää kenttään publisher viranomainen, joka vastaa sivustosta.'
    },
    en: {
      message: 'The site has no publisher.',
      note: 'Add the authority that answers for it: publisher.'
    }
  }
} as const satisfies RuleTable
