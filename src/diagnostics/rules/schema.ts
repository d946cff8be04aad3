import type {RuleTable} from './rule.ts'

/** Fields: which there are and what they may say. */
export const schemaRules = {
  'missing-field': {
    severity: 'error',
    fi: {message: 'Kenttä ”{subject}” puuttuu.', note: 'Lisää kenttä. {described}'},
    en: {message: 'The field “{subject}” is missing.', note: 'Add it. It holds {#expected}.'}
  },
  'unknown-field': {
    severity: 'error',
    fi: {
      message: 'Tuntematon kenttä ”{found}”.',
      note: 'Kentät tässä kohdassa: {expected}.'
    },
    en: {message: 'Unknown field “{found}”.', note: 'The fields here: {expected}.'}
  },
  'wrong-type': {
    severity: 'error',
    fi: {
      message: 'Kentän ”{subject}” arvo {found} on väärää lajia, odotettu {#expected}.',
      note: '{#described}'
    },
    en: {
      message: 'The field “{subject}” holds {found}, expected {#expected}.',
      note: '{#described}'
    }
  },
  'wrong-value': {
    severity: 'error',
    fi: {
      message: 'Kentän ”{subject}” arvo ”{found}” ei kelpaa.',
      note: 'Odotettu: {#expected}'
    },
    en: {message: 'The field “{subject}” cannot be “{found}”.', note: 'Expected: {#expected}'}
  },
  'empty-text': {
    severity: 'error',
    fi: {
      message: 'Kenttä ”{subject}” on tyhjä tai siinä on rivinvaihto tai välilyönti reunassa.',
      note: 'Kirjoita teksti yhdelle riville tai käytä YAML-merkintää >-.'
    },
    en: {
      message: 'The field “{subject}” is empty, or holds a line break or space at its edge.',
      note: 'Write the text on one line, or use the YAML mark >-.'
    }
  },
  'impossible-day': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole kalenterin päivä muodossa vuosi-kuukausi-päivä.',
      note: 'Kirjoita päivä näin: 2025-10-06. Osien välissä on yhdysmerkki, ei piste eikä ajatusviiva.'
    },
    en: {
      message: '“{found}” is not a day of the calendar, written year-month-day.',
      note: 'Write it like this: 2025-10-06. Its parts are divided by hyphens, not by stops or dashes.'
    }
  },
  'future-day': {
    severity: 'error',
    fi: {
      message: 'Päivä {found} on tulevaisuudessa.',
      note: 'Sivusto kertoo, mitä on tapahtunut. Tarkista vuosi.'
    },
    en: {
      message: 'The day {found} is in the future.',
      note: 'The site tells what has happened. Check the year.'
    }
  },
  'too-early-day': {
    severity: 'error',
    fi: {
      message: 'Päivä {found} on liian varhainen: aikaisintaan {expected}.',
      note: '{#described}'
    },
    en: {
      message: 'The day {found} is too early: {expected} at the earliest.',
      note: '{#described}'
    }
  },
  'wrong-slug': {
    severity: 'error',
    fi: {
      message: 'Tunnus ”{found}” ei kelpaa osoitteeseen.',
      note: 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä: ä on a, ö on o. {#described}'
    },
    en: {
      message: 'The id “{found}” cannot be part of an address.',
      note: 'Use lower-case letters a–z, digits and hyphens. {#described}'
    }
  },
  'wrong-statute-number': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole säädösnumero.',
      note: 'Kirjoita numero ja vuosi: 611/2021.'
    },
    en: {message: '“{found}” is not a statute number.', note: 'Write number and year: 611/2021.'}
  },
  'wrong-registry-number': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole asianumero.',
      note: 'Kirjoita asianumero niin kuin pöytäkirja sen kirjoittaa, esimerkiksi 77/00.04.01/2023, ROIDno-2021-4378, 14509/2023, VN/123/2024 tai HEL 2024-001234.'
    },
    en: {
      message: '“{found}” is not a registry number.',
      note: 'Write it as the minutes do, for example 77/00.04.01/2023, ROIDno-2021-4378, 14509/2023, VN/123/2024 or HEL 2024-001234.'
    }
  },
  'wrong-clause-number': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole sopimuksen kohdan numero.',
      note: 'Kirjoita numero ilman sanaa ja pistettä: 3a, 1.1 tai I. Liitteen numero on tiedoston nimessä: liite-1-kartta.mdx.'
    },
    en: {
      message: '“{found}” is not the number of an article.',
      note: 'Write the number without a word or a stop: 3a, 1.1 or I. The number of an appendix is in the name of its file: liite-1-map.mdx.'
    }
  },
  'wrong-business-id': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole Y-tunnus.',
      note: 'Kirjoita seitsemän numeroa, yhdysmerkki ja tarkistusmerkki: 1234567-1. Jos muoto on oikea, jokin numero on väärin.'
    },
    en: {
      message: '“{found}” is not a Business ID.',
      note: 'Write seven digits, a hyphen and the check digit: 1234567-1. If it looks like that, a digit is wrong.'
    }
  },
  'wrong-section-number': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole pykälän, luvun tai osan numero.',
      note: 'Kirjoita numero ja mahdollinen kirjain yhteen ilman merkkiä: "14" tai "6a".'
    },
    en: {
      message: '“{found}” is not the number of a section, chapter or part.',
      note: 'Write the number with its letter and without the sign: "14" or "6a".'
    }
  },
  'wrong-decision-section': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole pöytäkirjan pykälän numero.',
      note: 'Kirjoita pelkkä numero lainausmerkkeihin: "357". Viranhaltijapäätöksen numero, 34/2024, kuuluu kenttään officeHolder: number.'
    },
    en: {
      message: '“{found}” is not a section number of minutes.',
      note: 'Write the number alone in quotation marks: "357". The number of an office-holder’s decision, 34/2024, belongs under officeHolder: number.'
    }
  },
  'wrong-address': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole verkko-osoite.',
      note: 'Osoite alkaa https://, ja siinä ei ole välilyöntejä.'
    },
    en: {
      message: '“{found}” is not a web address.',
      note: 'An address begins with https:// and holds no spaces.'
    }
  },
  'wrong-own-address': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole sivuston oma osoite.',
      note: '{#described}'
    },
    en: {
      message: '“{found}” is not an address of the site.',
      note: '{#described}'
    }
  },
  'wrong-contact': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole sähköpostiosoite.',
      note: 'Kirjoita viraston yhteinen osoite, ei henkilön.'
    },
    en: {
      message: '“{found}” is not an e-mail address.',
      note: 'Write the shared address of an office, never a person’s.'
    }
  },
  'wrong-colour': {
    severity: 'error',
    fi: {message: '”{found}” ei ole väri.', note: 'Kirjoita kuusi merkkiä: #0a4a7c.'},
    en: {message: '“{found}” is not a colour.', note: 'Write six digits: #0a4a7c.'}
  },
  'low-contrast': {
    severity: 'error',
    fi: {
      message: 'Korostusvärin {found} kontrasti on {subject}, vähintään {expected} tarvitaan.',
      note: 'Valitse tummempi väri vaalealle ja vaaleampi tummalle pohjalle.'
    },
    en: {
      message: 'The accent {found} has a contrast of {subject}, at least {expected} is needed.',
      note: 'Choose a darker colour for the light and a lighter one for the dark ground.'
    }
  },
  'wrong-checksum-format': {
    severity: 'error',
    fi: {
      message: '”{found}” ei ole SHA-256-tarkiste.',
      note: 'Tarkiste on 64 merkkiä 0–9 ja a–f. Komento: sha256sum TIEDOSTO.'
    },
    en: {
      message: '“{found}” is not a SHA-256 checksum.',
      note: 'It has 64 characters 0–9 and a–f. Command: sha256sum FILE.'
    }
  },
  'decision-without-body': {
    severity: 'error',
    fi: {
      message: 'Päätöksellä on joko osapuoli (party) ja toimielin (body) tai foorumi (forum).',
      note: 'Kirjoita party ja body yhdessä, tai pelkkä forum. Viranhaltijapäätöksessä on toimielimen (body) sijasta officeHolder.'
    },
    en: {
      message: 'A decision has either a party and its body, or a forum.',
      note: 'Write party and body together, or forum alone. The decision of an office-holder has officeHolder in place of body.'
    }
  },
  'forum-does-not-decide': {
    severity: 'error',
    fi: {
      message: 'Foorumi ei ole osapuolen toimielin: sen tulos voi olla vain endorsed.',
      note: 'Kirjoita outcome: endorsed. Jokainen osapuoli päättää erikseen.'
    },
    en: {
      message: 'A forum is no party’s body: its outcome can only be endorsed.',
      note: 'Write outcome: endorsed. Every party decides for itself.'
    }
  },
  'inferred-without-caveat': {
    severity: 'error',
    fi: {
      message: 'Osa kokouspäivästä on päätelty ({found}), mutta mikään ei kerro, mistä.',
      note: 'Kirjoita kohtaan caveats, mitä lähde kertoo ja mistä loput on päätelty.'
    },
    en: {
      message:
        'A part of the day of the meeting is inferred ({found}), and nothing tells from what.',
      note: 'Write under caveats what the source tells and what the rest is inferred from.'
    }
  },
  'source-without-text': {
    severity: 'error',
    fi: {
      message: 'Lähteellä ei ole osoitetta (address) eikä arkistoitua tekstiä (archived).',
      note: 'Lisää ainakin toinen.'
    },
    en: {
      message: 'The source has neither an address nor an archived text.',
      note: 'Add at least one of them.'
    }
  }
} as const satisfies RuleTable
