import type {RuleTable} from './rule.ts'

/** Files that are published as they are. */
export const attachmentRules = {
  'wrong-attachment': {
    severity: 'error',
    fi: {
      message: 'Tiedosto ”{found}” ei ole sitä lajia, jonka sen pääte {expected} kertoo.',
      note: 'Tallenna tiedosto uudelleen oikeassa muodossa: päätteen vaihtaminen ei muuta tiedostoa.'
    },
    en: {
      message: 'The file “{found}” is not of the kind that its ending {expected} tells.',
      note: 'Save it again in the right format: another ending does not change a file.'
    }
  },
  'unreadable-attachment': {
    severity: 'error',
    fi: {
      message:
        'Liitteen ”{found}” tekstiä ei voitu lukea, eikä siitä näe, onko siinä henkilötietoja.',
      note: 'Avaa tiedosto, poista siitä salasana ja tallenna se uudelleen.'
    },
    en: {
      message:
        'The text of “{found}” could not be read: nobody knows whether it holds personal data.',
      note: 'Open the file, remove its password and save it again.'
    }
  },
  'personal-data-in-attachment': {
    severity: 'error',
    fi: {
      message: 'Liitteen sivulla {subject} on henkilötieto: {#found}.',
      note: 'Poista se alkuperäisestä asiakirjasta ja tallenna liite uudelleen. Peittäminen mustalla laatikolla ei poista tekstiä.'
    },
    en: {
      message: 'Page {subject} of the attachment holds personal data: {#found}.',
      note: 'Remove it from the document itself and save the attachment again. A black box over the words does not remove them.'
    }
  },
  'author-of-attachment': {
    severity: 'error',
    fi: {
      message: 'Liitteen ”{found}” tiedoissa on tekijä, joka ei ole osapuoli eikä julkaisija.',
      note: 'Poista tekijä tiedoston ominaisuuksista (Tiedosto, Tiedot, Tarkista ongelmat) ja tallenna liite uudelleen.'
    },
    en: {
      message: 'The properties of “{found}” name an author who is no party and no publisher.',
      note: 'Remove the author from the properties of the file and save it again.'
    }
  },
  'picture-without-words': {
    severity: 'error',
    fi: {
      message: 'Kuvalta ”{found}” puuttuu kuvaus (alt).',
      note: 'Kerro kentässä alt, mitä kuvassa on. Kaikki lukijat eivät näe kuvaa.'
    },
    en: {
      message: 'The picture “{found}” has no description (alt).',
      note: 'Tell in alt what it shows. Not every reader sees it.'
    }
  }
} as const satisfies RuleTable

/** Kinds of personal data, by the rules that texts break with them. */
export const personalDataKinds = {
  'phone-number': {fi: 'puhelinnumero', en: 'a phone number'},
  'email-address': {fi: 'sähköpostiosoite', en: 'an e-mail address'},
  'identity-code': {fi: 'henkilötunnus', en: 'a personal identity code'},
  iban: {fi: 'tilinumero', en: 'an account number'}
} as const
