import type {Rule, RuleTable} from './rule.ts'

/** What personal data is called. */
export const personalData = {
  'phone-number': {fi: 'puhelinnumero', en: 'a phone number'},
  'email-address': {fi: 'sähköpostiosoite', en: 'an e-mail address'},
  'identity-code': {fi: 'henkilötunnus', en: 'a personal identity code'},
  iban: {fi: 'tilinumero', en: 'a bank account number'}
} as const

function personal({fi, en}: {fi: string; en: string}): Rule {
  return {
    severity: 'error',
    fi: {
      message: `Tekstissä on ${fi} ”{found}”.`,
      note: 'Poista se ja merkitse poisto hakasulkein. Viraston yhteystieto kuuluu vain tiedoston site.yaml kenttään contact, kirjaamon osoite osapuolen kenttään registry.'
    },
    en: {
      message: `The text holds ${en} “{found}”.`,
      note: 'Remove it and mark the gap in brackets. An office’s contact belongs to contact in site.yaml only, the address of a registry to registry of a party.'
    }
  }
}

/** Personal data that must not be published. What was found is shown masked. */
export const peopleRules = {
  'phone-number': personal(personalData['phone-number']),
  'email-address': personal(personalData['email-address']),
  'identity-code': personal(personalData['identity-code']),
  iban: personal(personalData.iban),
  'personal-data-in-name': {
    severity: 'error',
    fi: {
      message: 'Tiedoston tai kansion nimessä on {#described} ”{found}”.',
      note: 'Anna sille nimi, jossa sitä ei ole, ja korjaa viittaukset siihen. Nimi näkyy myös sivuston osoitteissa.'
    },
    en: {
      message: 'The name of the file or folder holds {#described} “{found}”.',
      note: 'Give it another name and correct what refers to it. Names show in the addresses of the site.'
    }
  },
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
