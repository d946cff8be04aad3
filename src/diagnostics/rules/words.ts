import {advice} from './advice.ts'
import {attachmentWords, personalDataKinds} from './attachments.ts'
import {mdxFaults} from './mdx-faults.ts'
import {personalData} from './people.ts'
import {places} from './places.ts'
import {leftoverAdvice} from './typed.ts'
import {yamlFaults} from './yaml-faults.ts'

/** Words in both languages, by id: diagnostics hold ids, so that every run speaks one language. */
export type WordTable = Readonly<Record<string, {fi: string; en: string}>>

/** Kinds of value, by the names that the schemas give them. */
const kinds = {
  string: {fi: 'teksti', en: 'a text'},
  array: {fi: 'luettelo', en: 'a list'},
  object: {fi: 'kenttiä', en: 'fields'},
  number: {fi: 'luku', en: 'a number'},
  int: {fi: 'kokonaisluku', en: 'a whole number'},
  'at-least-one': {fi: 'ainakin yksi', en: 'at least one'},
  'one-section': {
    fi: 'momentit vain yhden pykälän kanssa (sections)',
    en: 'subsections beside one section only (sections)'
  },
  'one-chapter': {
    fi: 'pykälien kanssa yksi luku: se, jossa ne ovat',
    en: 'one chapter beside sections: the one they are in'
  },
  'own-definition': {
    fi: 'vain kenttä definition ilman kenttää sources: selitys on joko oma tai lähteistä',
    en: 'the field definition alone, without sources: a definition is our own or of sources'
  },
  'write-string': {
    fi: 'Kirjoita numerot, jotka ovat tunnuksia, lainausmerkkeihin: "14".',
    en: 'Put numbers that are identifiers in quotation marks: "14".'
  },
  'write-one-text': {
    fi: 'Kirjoita yksi teksti, ei luetteloa eikä kenttiä kuten {fi: …, sv: …}.',
    en: 'Write one text, not a list or fields such as {fi: …, sv: …}.'
  },
  'write-main-language': {
    fi: 'Kirjoita tähän yksi teksti pääkielellä. Muut kielet ovat kentässä titles (otsikko), names (nimi) tai site.yaml-tiedoston kentässä translations.',
    en: 'Write one text here, in the main language. Other languages stand under titles (of a title), names (of a name) or translations in site.yaml.'
  },
  'write-one-version': {
    fi: 'Kirjoita yksi versio lainausmerkkeihin. Jos sama päätös koskee toistakin, kerro se kentässä also.',
    en: 'Write one version in quotation marks. Where the decision is about another too, tell it under also.'
  },
  'as-text-file': {
    fi: 'Arkistoitu teksti on tekstitiedosto, jonka pääte on .txt. Alkuperäinen PDF kuuluu kansioon attachments/ ja kenttään attachments.',
    en: 'An archived text is a text file that ends in .txt. The original PDF belongs in the folder attachments/ and the field attachments.'
  },
  'quoted-decision': {fi: 'lainattu päätös', en: 'the quoted decision'},
  'described-decision': {fi: 'kuvaus päätöksestä', en: 'the description of the decision'},
  'title-of-decision': {fi: 'otsikko', en: 'the title'},
  'related-to-itself': {fi: 'se on päätös itse', en: 'it is the decision itself'},
  'related-to-another-party': {
    fi: 'sen teki toinen osapuoli',
    en: 'another party made it'
  },
  'proposes-to-earlier': {
    fi: 'se tehtiin ennen esitystä',
    en: 'it was made before the proposal'
  },
  'bears-on-later': {
    fi: 'se tehtiin tämän päätöksen jälkeen',
    en: 'it was made after this decision'
  },
  'check-days': {
    fi: 'Päätös tehdään ensin, sitten haetaan muutosta, sitten muutoksenhaku ratkaistaan. Tarkista päivät lähteestä.',
    en: 'First the decision is made, then appealed against, then the appeal is decided. Check the days in the source.'
  },
  'nothing-decided': {
    fi: 'Ehdotuksesta ja foorumin kannasta ei haeta muutosta. Kirjaa muutoksenhaku päätökseen.',
    en: 'Nobody appeals against a proposal or the word of a forum. Write the appeal into the decision.'
  },
  'decided-appeal': {
    fi: 'tulos, joka ei ole pending: ratkaisulla on päivä',
    en: 'an outcome other than pending: it has been decided'
  },
  'write-array': {
    fi: 'Kirjoita luettelo hakasulkeisiin, [yksi, kaksi], tai omille riveilleen merkin - jälkeen.',
    en: 'Write a list in brackets, [one, two], or each item on its own line after a hyphen.'
  },
  'write-object': {
    fi: 'Kirjoita kentät omille riveilleen sisennettyinä: nimi, kaksoispiste, arvo.',
    en: 'Write the fields on lines of their own, indented: name, colon, value.'
  },
  'write-number': {
    fi: 'Kirjoita luku ilman lainausmerkkejä.',
    en: 'Write a number without quotes.'
  },
  'write-int': {
    fi: 'Kirjoita kokonaisluku ilman lainausmerkkejä.',
    en: 'Write a whole number without quotes.'
  },
  boolean: {fi: 'true tai false', en: 'true or false'}
} as const satisfies WordTable

/** What is to be said of a quotation that differs. */
const quotations = {
  'written-apart': {
    fi: 'Sana näyttää samalta, mutta kirjain on toisessa yksi merkki ja toisessa kaksi: kirjain ja sen tarke.',
    en: 'The word looks the same, but a letter is one character in one and two in the other: the letter and its mark.'
  },
  'other-alphabet': {
    fi: 'Sana näyttää samalta, mutta siinä on toinen merkki: toisen kirjaimiston kirjain tai toinen yhdysmerkki.',
    en: 'The word looks the same, but holds another sign: a letter of another alphabet, or another hyphen.'
  },
  'sign-of-list': {
    fi: 'Rivin alussa numero tai viiva tekee luettelon, eikä se silloin kuulu lainaukseen. Kirjoita luettelon kohdat omiksi kappaleikseen ja merkki kenoviivan kanssa: 1\\) tai \\-. Ajatusviiva – ei tarvitse sitä.',
    en: 'At the beginning of a line a number or a hyphen makes a list and is no part of the quotation. Write each item as a paragraph, its sign with a backslash: 1\\) or \\-. A dash – needs none.'
  },
  'nothing-alike': {
    fi: 'Lähteessä ei ole mitään sen kaltaista.',
    en: 'The source holds nothing like it.'
  }
} as const satisfies WordTable

/** In what a translation differs. */
const translations = {
  'number-of-passages': {
    fi: 'Siinä on {found} kappaletta, alkutekstissä {expected}.',
    en: 'It has {found} passages, the original {expected}.'
  },
  'kind-of-passage': {
    fi: 'Tässä on {found}, alkutekstissä {expected}.',
    en: 'Here is {found}, in the original {expected}.'
  },
  'words-of-quotation': {
    fi: 'Lainaus on siinä ”{found}”, alkutekstissä ”{expected}”.',
    en: 'The quotation is “{found}” there, “{expected}” in the original.'
  }
} as const satisfies WordTable

/** Signs that nobody sees, by name. */
const signs = {
  'U+000D': {
    fi: 'U+000D (rivinvaihto, jota vain vanhat Macintoshit käyttävät: tallenna rivinvaihdoin LF)',
    en: 'U+000D (a line end of old Macintoshes alone: save the file with line ends LF)'
  },
  'U+00A0': {fi: 'U+00A0 (sitova välilyönti)', en: 'U+00A0 (a no-break space)'},
  'U+00AD': {fi: 'U+00AD (pehmeä tavuviiva)', en: 'U+00AD (a soft hyphen)'},
  'U+200B': {fi: 'U+200B (leveydetön väli)', en: 'U+200B (a zero-width space)'},
  'U+202F': {fi: 'U+202F (kapea sitova välilyönti)', en: 'U+202F (a narrow no-break space)'},
  'U+FEFF': {fi: 'U+FEFF (tavujärjestyksen merkki)', en: 'U+FEFF (a byte order mark)'}
} as const satisfies WordTable

const tables: WordTable = {
  ...signs,
  ...attachmentWords,
  ...advice,
  ...leftoverAdvice,
  ...yamlFaults,
  ...mdxFaults,
  ...personalData,
  ...quotations,
  ...translations,
  ...places,
  ...personalDataKinds,
  ...kinds
}

/** Words of an id; anything that is no id stands for itself. */
export function wordsOf(id: string, language: 'fi' | 'en'): string {
  return Object.hasOwn(tables, id) ? (tables[id]?.[language] ?? id) : id
}
