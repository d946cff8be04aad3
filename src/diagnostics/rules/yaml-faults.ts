import type {WordTable} from './words.ts'

const structure = {
  fi: 'rakenne ei ole YAMLia tässä kohdassa',
  en: 'the structure is not YAML here'
}
const tag = {
  fi: 'arvon edessä on huutomerkki (tagi), joka ei kelpaa',
  en: 'a tag (an exclamation mark before the value) is not allowed'
}
const properties = {
  fi: 'arvon edessä on merkkejä (& tai !), jotka eivät kelpaa',
  en: 'signs (& or !) before the value are not allowed'
}

/** What is wrong with YAML, by the codes of the `yaml` package and our own. */
export const yamlFaults = {
  ALIAS_PROPS: properties,
  BAD_ALIAS: {fi: 'merkki * tai & on väärässä paikassa', en: 'a * or & stands in a wrong place'},
  BAD_COLLECTION_TYPE: structure,
  BAD_DIRECTIVE: {
    fi: 'rivin alussa oleva % ei kelpaa',
    en: 'a % at the beginning of a line is not allowed'
  },
  BAD_DQ_ESCAPE: {
    fi: 'kenoviivalla alkava merkintä lainausmerkkien sisällä ei kelpaa',
    en: 'an escape with a backslash inside quotation marks is not valid'
  },
  BAD_INDENT: {
    fi: 'sisennys ei täsmää, tai sulku [ tai { on sulkematta',
    en: 'the indentation does not match, or a bracket [ or { is not closed'
  },
  BAD_PROP_ORDER: properties,
  BAD_SCALAR_START: {
    fi: 'arvo alkaa merkillä, jota YAML käyttää itse; kirjoita arvo lainausmerkkeihin',
    en: 'the value begins with a sign that YAML uses itself; put the value in quotation marks'
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fi: 'arvossa on kaksoispiste tai sisennys on väärä; kirjoita arvo lainausmerkkeihin',
    en: 'the value holds a colon, or the indentation is wrong; put the value in quotation marks'
  },
  BLOCK_IN_FLOW: {
    fi: 'hakasulkeiden tai aaltosulkeiden sisällä on sisennetty luettelo',
    en: 'an indented list stands inside brackets'
  },
  IMPOSSIBLE: structure,
  KEY_OVER_1024_CHARS: {fi: 'kentän nimi on liian pitkä', en: 'the name of the field is too long'},
  MISSING_CHAR: {
    fi: 'merkki puuttuu: kaksoispiste, pilkku, lainausmerkki tai sulku',
    en: 'a sign is missing: a colon, a comma, a quotation mark or a bracket'
  },
  MULTILINE_IMPLICIT_KEY: {
    fi: 'kentän nimen ja kaksoispisteen täytyy olla samalla rivillä',
    en: 'the name of a field and its colon belong on one line'
  },
  MULTIPLE_ANCHORS: properties,
  MULTIPLE_DOCS: {
    fi: 'tiedostossa on toinen YAML-osa (rivi --- tai …)',
    en: 'the file holds a second YAML document (a line --- or …)'
  },
  MULTIPLE_TAGS: properties,
  NON_STRING_KEY: {fi: 'kentän nimi ei ole tekstiä', en: 'the name of the field is not a text'},
  TAB_AS_INDENT: {
    fi: 'rivi on sisennetty sarkaimella; käytä välilyöntejä',
    en: 'the line is indented with a tab; use spaces'
  },
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: {
    fi: 'tässä on jotain, mitä edellinen rivi ei odota',
    en: 'something stands here that the line before does not expect'
  },
  tag,
  directive: {
    fi: 'rivin alussa oleva % ei kelpaa',
    en: 'a % at the beginning of a line is not allowed'
  },
  'complex-key': {
    fi: 'kentän nimi on luettelo tai siinä on sulkuja',
    en: 'the name of the field is a list, or holds brackets'
  },
  'too-deep': {fi: 'sisäkkäisiä rakenteita on liikaa', en: 'the structure is nested too deep'}
} as const satisfies WordTable
