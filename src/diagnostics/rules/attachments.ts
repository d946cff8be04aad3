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
      message: 'Liitteen {#described} {subject} on henkilötieto: {#found}.',
      note: 'Poista se alkuperäisestä asiakirjasta ja tallenna liite uudelleen. Peittäminen mustalla laatikolla ei poista tekstiä.'
    },
    en: {
      message: 'The attachment holds personal data, {#found}, {#described} {subject}.',
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
  'place-in-picture': {
    severity: 'error',
    fi: {
      message: 'Kuvan ”{found}” tiedoissa on paikka, jossa kuva on otettu.',
      note: 'Poista kuvan tiedot: Windowsissa Ominaisuudet, Tiedot, Poista ominaisuudet ja henkilökohtaiset tiedot. Tallenna kuva sitten kansioon uudelleen.'
    },
    en: {
      message: 'The properties of the picture “{found}” tell where it was taken.',
      note: 'Remove its properties: in Windows Properties, Details, Remove Properties and Personal Information. Then save it into the folder again.'
    }
  },
  'scanned-attachment': {
    severity: 'warning',
    fi: {
      message:
        'Liitteessä ”{found}” on sivuja, joilla ei ole tekstiä: {subject}. Tarkistus ei näe, onko niillä henkilötietoja.',
      note: 'Tee PDF:stä haettava tekstintunnistuksella, tai lue sivut itse ja kirjoita liitteelle scanned: true. Sivu kertoo silloin, että liite on kuvia ilman tekstiä.'
    },
    en: {
      message:
        'Pages of “{found}” have no text: {subject}. Nobody sees whether they hold personal data.',
      note: 'Make the PDF searchable by text recognition, or read the pages yourself and write scanned: true beside the file. The page then tells that it is pictures without text.'
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

/** Where in an attachment it stands, and how to make one smaller. */
export const attachmentWords = {
  'on-page': {fi: 'sivulla', en: 'on page'},
  'in-properties': {
    fi: 'ominaisuuksissa tai kommenteissa',
    en: 'in its properties or comments'
  },
  'split-text': {
    fi: 'Jaa teksti useampaan tiedostoon.',
    en: 'Split the text into several files.'
  },
  'smaller-attachment': {
    fi: 'Tallenna PDF pienempänä (Pienennä tiedoston kokoa), pienennä kuva, tai jaa liite osiin.',
    en: 'Save the PDF in a smaller size, make the picture smaller, or split the attachment.'
  }
} as const

/** Kinds of personal data, by the rules that texts break with them. */
export const personalDataKinds = {
  'phone-number': {fi: 'puhelinnumero', en: 'a phone number'},
  'email-address': {fi: 'sähköpostiosoite', en: 'an e-mail address'},
  'identity-code': {fi: 'henkilötunnus', en: 'a personal identity code'},
  iban: {fi: 'tilinumero', en: 'an account number'}
} as const
