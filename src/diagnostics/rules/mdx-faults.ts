import type {WordTable} from './words.ts'

const line = {
  fi: 'elementti tai aaltosulku jatkuu riville, joka ei kuulu samaan luetteloon tai lainaukseen',
  en: 'an element or a brace goes on in a line that is outside of its list or block quotation'
}

/** What is wrong with MDX, by the rule ids of its parsers and our own. */
export const mdxFaults = {
  'end-tag-mismatch': {
    fi: 'elementti {subject} alkaa ja päättyy eri paikoissa, tai sen lopetus puuttuu',
    en: 'the element {subject} begins and ends in different places, or its end is missing'
  },
  'unexpected-attribute': {
    fi: 'elementin lopetuksessa ei voi olla määritteitä',
    en: 'the end of an element cannot have attributes'
  },
  'address-in-angles': {
    fi: 'osoite on kulmasulkeissa; kirjoita linkki muodossa [sanat]({subject})',
    en: 'an address stands in angle brackets; write a link as [words]({subject})'
  },
  'unexpected-character': {
    fi: 'merkki ”{subject}” ei kuulu elementtiin tässä kohdassa',
    en: 'the character “{subject}” has no place in an element here'
  },
  'unexpected-closing-slash': {
    fi: 'elementin lopetuksella ei ole alkua',
    en: 'an element ends that has not begun'
  },
  'unexpected-eof': {
    fi: 'elementti, lainausmerkki tai aaltosulku jää kesken',
    en: 'an element, a quotation mark or a brace is left open'
  },
  'unexpected-lazy': line,
  'unexpected-self-closing-slash': {
    fi: 'elementin lopetus ei voi päättyä merkkeihin />',
    en: 'the end of an element cannot close itself with />'
  },
  'too-many-items': {
    fi: 'tekstin luetteloissa on yhteensä yli tuhat kohtaa; jaa teksti useampaan tiedostoon',
    en: 'the lists of the text hold more than a thousand items; split the text into several files'
  },
  'too-many-refused': {
    fi: 'rivejä, jotka alkavat merkillä > tai alleviivaavat otsikon (=== tai ---), on yli sata; lainaa elementillä <Quote> ja aloita väliotsikko merkeillä ###',
    en: 'more than a hundred lines begin with > or underline a heading (=== or ---); quote with <Quote>, and begin a subheading with ###'
  },
  'too-many-marks': {
    fi: 'kappaleessa on liikaa merkkejä * _ ~ [ ] < {; jaa se useammaksi kappaleeksi',
    en: 'one paragraph holds too many of the signs * _ ~ [ ] < {; split it into several'
  }
} as const satisfies WordTable
