import type {Rule, RuleTable} from './rule.ts'

/** A reference by id to something that does not exist. */
function unknown(fi: string, en: string, where: string): Rule {
  return {
    severity: 'error',
    fi: {
      message: `Tuntematon ${fi} ”{found}”.`,
      note: `${where} Lisää puuttuva tai korjaa tunnus. Tunnetut: {expected}.`
    },
    en: {message: `Unknown ${en} “{found}”.`, note: 'Add it or correct the id. Known: {expected}.'}
  }
}

/** References that lead nowhere. */
export const referenceRules = {
  'unknown-party': unknown('osapuoli', 'party', 'Osapuolet ovat kansiossa parties/.'),
  'not-a-party': {
    severity: 'error',
    fi: {
      message: 'Osapuoli ”{found}” ei ole version {subject} osapuoli.',
      note: 'Version osapuolet: {expected}. Korjaa osapuoli tai versio, tai lisää osapuoli version kenttään parties.'
    },
    en: {
      message: 'The party “{found}” is no party to the version {subject}.',
      note: 'Its parties: {expected}. Correct the party or the version, or add the party to parties of the version.'
    }
  },
  'unknown-body': unknown('toimielin', 'body', 'Toimielimet ovat osapuolen tiedostossa.'),
  'unknown-forum': unknown('foorumi', 'forum', 'Foorumit ovat version kentässä levels.'),
  'unknown-version': unknown('versio', 'version', 'Versiot ovat kansiossa agreement/.'),
  'unknown-statute': unknown('säädös', 'statute', 'Säädökset ovat kansiossa statutes/.'),
  'unknown-chapter': unknown(
    'luku tai osa',
    'chapter or part',
    'Säädöksen luvut ovat tiedostossa act.yaml, sopimuksen version kentässä chapters.'
  ),
  'unknown-footnote': unknown(
    'alaviite',
    'footnote',
    'Alaviitteen teksti on samassa tiedostossa: <Quote source="…" footnote="1">.'
  ),
  'unknown-source': unknown('lähde', 'source', 'Lähteet ovat kansiossa sources/.'),
  'unknown-term': unknown('termi', 'term', 'Termit ovat tiedostossa glossary.yaml.'),
  'unknown-article': unknown('kohta', 'article', 'Kohdat ovat version kansiossa.'),
  'unknown-section': {
    severity: 'error',
    fi: {
      message: 'Viittaus ”{found}” johtaa lainkohtaan, jota sivustolla ei ole.',
      note: 'Korjaa viittaus, lisää pykälä kansioon statutes/ tai merkitse se: <Citation external>…</Citation>.'
    },
    en: {
      message: 'The citation “{found}” leads to a provision that the site does not hold.',
      note: 'Correct it, add the section to statutes/, or mark it: <Citation external>…</Citation>.'
    }
  },
  'unresolved-citation': {
    severity: 'warning',
    fi: {
      message: 'Viittaus ”{found}” on tulkinnanvarainen: {expected}.',
      note: 'Kirjoita säädöksen numero viittaukseen.'
    },
    en: {
      message: 'The citation “{found}” is ambiguous: {expected}.',
      note: 'Write the number of the statute into it.'
    }
  },
  'open-citation': {
    severity: 'warning',
    fi: {
      message: 'Viittauksesta ”{found}” ei selviä, mihin säädökseen se viittaa.',
      note: 'Kirjoita säädöksen nimi tai numero samaan virkkeeseen.'
    },
    en: {
      message: 'The citation “{found}” does not tell which statute it means.',
      note: 'Name the statute or its number in the same sentence.'
    }
  },
  'broken-link': {
    severity: 'error',
    fi: {
      message: 'Linkki ”{found}” ei johda mihinkään.',
      note: 'Korjaa osoite. Sivun osoite alkaa ja päättyy kauttaviivaan; liitteen osoite on /liitteet/nimi.pdf.'
    },
    en: {
      message: 'The link “{found}” leads nowhere.',
      note: 'Correct the address. That of a page begins and ends with a slash; that of an attachment is /liitteet/name.pdf.'
    }
  },
  'broken-anchor': {
    severity: 'error',
    fi: {
      message: 'Sivulla {subject} ei ole kohtaa ”{found}”.',
      note: 'Korjaa osoitteen loppu merkin # jälkeen.'
    },
    en: {
      message: 'The page {subject} has no place “{found}”.',
      note: 'Correct the part after #.'
    }
  },
  'not-https': {
    severity: 'error',
    fi: {
      message: 'Osoite ”{found}” ei ala https:.',
      note: 'Kirjoita https://. Salaamaton linkki paljastaa, mitä lukija lukee.'
    },
    en: {
      message: 'The address “{found}” does not begin with https:.',
      note: 'Write https://. A plain link shows others what people read.'
    }
  },
  'lost-address': {
    severity: 'error',
    fi: {
      message: 'Julkaistu osoite {found} on kadonnut.',
      question: 'Korvasiko sen ”{nearest}”?',
      note: '{#described}'
    },
    en: {
      message: 'The published address {found} is gone.',
      question: 'Was it replaced by “{nearest}”?',
      note: '{#described}'
    }
  },
  'no-ledger': {
    severity: 'warning',
    fi: {
      message: 'Julkaistujen osoitteiden luettelo {found} puuttuu.',
      note: 'Jos sivusto on julkaistu, palauta luettelo versiohistoriasta: ilman sitä kadonnutta osoitetta ei huomata. Uuden sivuston luettelon tekee npm run permalinks.'
    },
    en: {
      message: 'The ledger of published addresses {found} is missing.',
      note: 'If the site has been published, restore it from version control: without it nothing tells when an address is lost. npm run permalinks makes that of a new site.'
    }
  },
  'unsorted-ledger': {
    severity: 'error',
    fi: {
      message: 'Osoiteluettelon rivi ”{found}” on väärässä paikassa tai kahdesti.',
      note: 'Aja npm run permalinks: se kirjoittaa luettelon järjestykseen.'
    },
    en: {
      message: 'The line “{found}” of the ledger is out of order or stands twice.',
      note: 'Run npm run permalinks: it writes the ledger in order.'
    }
  },
  'taken-address': {
    severity: 'error',
    fi: {
      message: 'Osoite {found} on jo käytössä.',
      note: 'Sen on jo ottanut {expected}. Poista se kentästä formerly tai tiedostosta withdrawn.yaml. Elävä osoite ei voi johtaa muualle.'
    },
    en: {
      message: 'The address {found} is in use already.',
      note: 'It is taken by {expected}. Remove it from formerly or from withdrawn.yaml. A living address cannot lead elsewhere.'
    }
  }
} as const satisfies RuleTable
