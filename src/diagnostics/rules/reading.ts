import type {RuleTable} from './rule.ts'

/** Faults of files before their content means anything. */
export const readingRules = {
  'broken-yaml': {
    severity: 'error',
    fi: {
      message: 'YAML on rikki: {#found}.',
      note: 'Tarkista sisennykset, kaksoispisteet ja lainausmerkit tältä riviltä ja sitä edeltävältä.'
    },
    en: {
      message: 'The YAML is broken: {#found}.',
      note: 'Check indentation, colons and quotation marks on this line and the one before.'
    }
  },
  'broken-mdx': {
    severity: 'error',
    fi: {
      message: 'Tekstin merkinnät ovat rikki: {#found}.',
      note: 'Sulje jokainen elementti ja kirjoita merkit < ja { muodossa \\< ja \\{, jos ne kuuluvat tekstiin.'
    },
    en: {
      message: 'The markup of the text is broken: {#found}.',
      note: 'Close every element, and write < and { as \\< and \\{ where they belong to the text.'
    }
  },
  'missing-front-matter': {
    severity: 'error',
    fi: {
      message: 'Tiedoston alusta puuttuvat kentät, jotka ovat kahden rivin --- välissä.',
      note: '{#described}'
    },
    en: {
      message: 'The file does not begin with fields between two --- lines.',
      note: '{#described}'
    }
  },
  'not-utf-8': {
    severity: 'error',
    fi: {
      message: 'Tiedosto ei ole UTF-8-muodossa: tavu {found}.',
      note: 'Tallenna tiedosto UTF-8-merkistöllä.'
    },
    en: {message: 'The file is not UTF-8: byte {found}.', note: 'Save the file as UTF-8.'}
  },
  'byte-order-mark': {
    severity: 'error',
    fi: {
      message: 'Tiedosto alkaa tavujärjestysmerkillä (BOM).',
      note: 'Tallenna tiedosto muodossa UTF-8 ilman tavujärjestysmerkkiä.'
    },
    en: {
      message: 'The file begins with a byte order mark.',
      note: 'Save the file as UTF-8 without a byte order mark.'
    }
  },
  'empty-file': {
    severity: 'error',
    fi: {message: 'Tiedosto on tyhjä.', note: 'Kirjoita sisältö tai poista tiedosto.'},
    en: {message: 'The file is empty.', note: 'Write its content or remove the file.'}
  },
  'empty-body': {
    severity: 'error',
    fi: {
      message: 'Kenttien jälkeen ei ole tekstiä.',
      note: 'Kirjoita teksti. Jos sitä ei ole aineistossa, kerro se: <Missing holder="…">.'
    },
    en: {
      message: 'No text follows the fields.',
      note: 'Write it. If the material does not hold it, say so: <Missing holder="…">.'
    }
  },
  'long-answer': {
    severity: 'error',
    fi: {
      message: 'Vastauksessa on {found} sanaa, enintään {expected}.',
      note: 'Lyhennä vastausta, tai kirjoita väliotsikko (### Lisätietoja) ennen tätä kappaletta: sen jälkeinen on lisätietoa.'
    },
    en: {
      message: 'The answer has {found} words, at most {expected}.',
      note: 'Make it shorter, or write a heading (### …) before this passage: what follows one is details.'
    }
  },
  'too-many-faults': {
    severity: 'error',
    fi: {
      message: 'Tiedostossa on yli {expected} virhettä. Loput eivät näy tässä.',
      note: 'Korjaa edellä luetellut ja aja tarkistus uudelleen.'
    },
    en: {
      message: 'The file has more than {expected} faults. The rest is not shown.',
      note: 'Mend those above and run the check again.'
    }
  },
  'file-too-large': {
    severity: 'error',
    fi: {
      message: 'Tiedosto on liian suuri: {found}, enintään {expected}.',
      note: '{#described}'
    },
    en: {
      message: 'The file is too large: {found}, at most {expected}.',
      note: '{#described}'
    }
  },
  'unreadable-file': {
    severity: 'error',
    fi: {message: 'Tiedostoa ei voi lukea: {found}.', note: 'Tarkista oikeudet ja tiedoston laji.'},
    en: {message: 'The file cannot be read: {found}.', note: 'Check permissions and kind of file.'}
  },
  'symbolic-link': {
    severity: 'error',
    fi: {
      message: 'Symbolinen linkki ei kelpaa sisällöksi.',
      note: 'Kopioi tiedosto kansioon. Sivusto lukee vain sisältökansion omia tiedostoja.'
    },
    en: {
      message: 'A symbolic link cannot be content.',
      note: 'Copy the file here. The site reads only files of the content folder itself.'
    }
  },
  'invisible-character': {
    severity: 'error',
    fi: {
      message: 'Tekstissä on näkymätön tai suuntaa vaihtava merkki {#found}.',
      note: 'Poista merkki. Se voi kätkeä tekstiä tai muuttaa sen järjestystä.'
    },
    en: {
      message: 'The text holds an invisible or direction-changing character {#found}.',
      note: 'Remove it. It can hide text or change its order.'
    }
  },
  'unexpected-file': {
    severity: 'error',
    fi: {
      message: 'Tiedostolla tai kansiolla ”{found}” ei ole paikkaa sisällössä.',
      note: '{#described} Siirrä tai nimeä se uudelleen, tai poista se.'
    },
    en: {
      message: 'The file or folder “{found}” has no place in the content.',
      note: '{#described} Move or rename it, or remove it.'
    }
  },
  'missing-file': {
    severity: 'error',
    fi: {
      message: 'Tiedosto {found} puuttuu.',
      note: 'Lisää tiedosto; kirjoittajan oppaassa on malli.'
    },
    en: {
      message: 'The file {found} is missing.',
      note: 'Add it; the authoring guide has an example.'
    }
  },
  'missing-folder': {
    severity: 'error',
    fi: {
      message: 'Kansio {found} puuttuu tai on tyhjä.',
      note: 'Lisää kansio ja siihen ainakin yksi tiedosto.'
    },
    en: {
      message: 'The folder {found} is missing or empty.',
      note: 'Add the folder with at least one file.'
    }
  },
  'reserved-name': {
    severity: 'error',
    fi: {
      message: 'Nimi ”{found}” on varattu sivustolle itselleen tai käyttöjärjestelmälle.',
      note: 'Valitse toinen nimi tai osoite.'
    },
    en: {
      message: 'The name “{found}” is reserved for the site itself or the operating system.',
      note: 'Choose another name or address.'
    }
  },
  'name-too-long': {
    severity: 'error',
    fi: {
      message: 'Nimi tai osoite ”{found}” on liian pitkä: enintään {expected} merkkiä.',
      note: 'Lyhennä sitä. Pidempi ei mahdu kaikille levyille ja palvelimille.'
    },
    en: {
      message: 'The name or address “{found}” is too long: at most {expected} characters.',
      note: 'Shorten it. A longer one does not fit every disk and server.'
    }
  },
  'wrong-file-name': {
    severity: 'error',
    fi: {
      message: 'Tiedoston nimi ”{found}” ei vastaa sisältöä, jonka mukaan nimi olisi ”{expected}”.',
      note: 'Nimeä tiedosto uudelleen tai korjaa kentät. Nimi on osa pysyvää osoitetta.'
    },
    en: {
      message: 'The file name “{found}” disagrees with its content, which makes it “{expected}”.',
      note: 'Rename the file or correct the fields. The name is part of a permanent address.'
    }
  },
  'duplicate-id': {
    severity: 'error',
    fi: {
      message: 'Tunnus tai nimi ”{found}” on jo käytössä: {expected}.',
      note: 'Anna toiselle oma, tai poista toinen, jos sama asia on kahdesti.'
    },
    en: {
      message: 'The id or name “{found}” is taken: {expected}.',
      note: 'Give one of them another, or remove one where the same thing stands twice.'
    }
  },
  'duplicate-key': {
    severity: 'error',
    fi: {
      message: 'Kenttä, määrite tai määritteen sana ”{found}” on kahdesti.',
      note: 'Jätä toinen pois.'
    },
    en: {
      message: 'The field, attribute or word of an attribute “{found}” stands twice.',
      note: 'Keep one of them.'
    }
  }
} as const satisfies RuleTable
