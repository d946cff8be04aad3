import type {RuleTable} from './rule.ts'
import type {WordTable} from './words.ts'

/** What was typed or pasted and would be published as something else. */
export const typedRules = {
  'comment-after-value': {
    severity: 'error',
    fi: {
      message: 'Merkki # aloittaa huomautuksen, joten ”{found}” ei kuuluisi arvoon.',
      note: 'Jos se kuuluu arvoon, kirjoita koko arvo lainausmerkkeihin. Huomautuksen paikka on omalla rivillään ennen kenttää.'
    },
    en: {
      message: 'The sign # begins a comment: “{found}” would be no part of the value.',
      note: 'If it belongs to the value, put the whole value in quotation marks. A comment stands on a line of its own before the field.'
    }
  },
  'wrong-quotation-marks': {
    severity: 'error',
    fi: {
      message: 'Merkki {#found} ei ole se, jota tässä tarvitaan.',
      note: '{#described}'
    },
    en: {message: 'The sign {#found} is not the one that is needed here.', note: '{#described}'}
  },
  'merge-conflict': {
    severity: 'error',
    fi: {
      message: 'Tiedostossa on yhdistämisen ristiriita, rivit {found}.',
      note: 'Valitse kahdesta tekstistä oikea ja poista rivit, jotka alkavat merkeillä <<<<<<<, ======= ja >>>>>>>.'
    },
    en: {
      message: 'The file holds a merge conflict, lines {found}.',
      note: 'Choose the right one of the two texts, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.'
    }
  },
  'changed-line-ends': {
    severity: 'error',
    fi: {
      message: 'Tiedoston {found} rivinvaihdot ovat muuttuneet; muuten se on alkuperäinen.',
      note: '{#described}'
    },
    en: {
      message: 'The line ends of {found} have changed; otherwise it is the original.',
      note: '{#described}'
    }
  },
  'broken-sign': {
    severity: 'error',
    fi: {
      message: 'Tekstissä on rikkoutunut merkki {found}.',
      note: 'Merkistö on vaihtunut matkalla, tai merkki on vain toisen ohjelman fontissa. Kirjoita oikea merkki.'
    },
    en: {
      message: 'The text holds a broken sign {found}.',
      note: 'Its encoding was changed on the way, or only the font of another program has it. Write the right sign.'
    }
  },
  'strange-sign': {
    severity: 'warning',
    fi: {
      message: 'Tekstissä on merkki, joka ei ole se miltä se näyttää: {found}.',
      note: 'Kirjoita sana uudelleen näppäimistöltä: haku ja ruudunlukija eivät tunne sitä näin. Arkistoidussa tekstissä vertaa alkuperäiseen.'
    },
    en: {
      message: 'The text holds a sign that is not what it looks like: {found}.',
      note: 'Type the word anew: search and screen readers do not know it like this. In an archived text compare with the original.'
    }
  },
  'list-numbers': {
    severity: 'error',
    fi: {
      message: 'Luettelon numero ”{found}” ei seuraa edellistä.',
      note: 'Kirjoita numerot niin kuin niiden kuuluu näkyä, esimerkiksi ”{expected})”. Jos kohdilla ei ole numeroita, aloita rivit merkillä -.'
    },
    en: {
      message: 'The number “{found}” of the list does not follow the one before.',
      note: 'Write the numbers as they are to be seen, here “{expected})”. If the items have none, begin their lines with -.'
    }
  },
  'joined-lines': {
    severity: 'warning',
    fi: {
      message: 'Rivi ”{found}” jatkaisi sivulla edellistä riviä.',
      note: 'Luettelo kirjoitetaan merkeillä 1), a), i) tai -. Jos merkki on tekstin oma, jätä rivien väliin tyhjä rivi: siitä tulee oma kappale.'
    },
    en: {
      message: 'The line “{found}” would go on from the line before it.',
      note: 'A list is written with 1), a), i) or -. Where the sign is the text’s own, leave an empty line between the lines: each becomes a paragraph.'
    }
  },
  'table-row': {
    severity: 'error',
    fi: {
      message: 'Taulukon rivillä ”{found}” on {subject} solua, otsikkorivillä {expected}.',
      note: 'Kirjoita jokaiseen riviin yhtä monta solua. Jos rivi ei kuulu taulukkoon, jätä sen eteen tyhjä rivi.'
    },
    en: {
      message: 'The row “{found}” of the table has {subject} cells, the head has {expected}.',
      note: 'Give each row as many cells. If the line does not belong to the table, leave an empty line before it.'
    }
  },
  'table-without-head': {
    severity: 'error',
    fi: {
      message: 'Rivi ”{found}” näyttää taulukolta, mutta taulukkoa siitä ei tule.',
      note: 'Erota solut merkillä | ja kirjoita otsikkorivin alle rivi |---|---|. Jos merkki | kuuluu sanoihin, kirjoita \\|.'
    },
    en: {
      message: 'The line “{found}” looks like a table, but is none.',
      note: 'Part the cells with | and write a line |---|---| under the head. Where | belongs to the words, write \\|.'
    }
  },
  'visible-element': {
    severity: 'error',
    fi: {
      message: 'Elementti ”{found}” näkyisi sivulla merkkeinä, eikä se merkitsisi mitään.',
      note: 'Poista kenoviiva ja kirjoita elementti suorilla lainausmerkeillä: <Quote source="…">.'
    },
    en: {
      message: 'The element “{found}” would show as signs, and mark nothing.',
      note: 'Remove the backslash, and write the element with straight quotation marks: <Quote source="…">.'
    }
  },
  'leftover-markup': {
    severity: 'warning',
    fi: {message: 'Merkintä ”{found}” näkyisi sivulla sellaisenaan.', note: '{#described}'},
    en: {message: 'The markup “{found}” would show on the page as it is.', note: '{#described}'}
  }
} as const satisfies RuleTable

const withBackslash = {
  fi: 'Jos merkki kuuluu sanoihin, kirjoita sen eteen kenoviiva \\.',
  en: 'Where the sign belongs to the words, write a backslash \\ before it.'
}
const both = (fi: string, en: string) => ({
  fi: `${fi} ${withBackslash.fi}`,
  en: `${en} ${withBackslash.en}`
})

/** How to write what was left over. */
export const leftoverAdvice = {
  'leftover-heading': both(
    'Väliotsikossa on välilyönti merkkien jälkeen: ### Otsikko.',
    'A subheading has a space after its signs: ### Heading.'
  ),
  'leftover-footnote': both(
    'Sopimuksen alaviitteen merkki on <Footnote number="1" />. Muualla kirjoita asia tekstiin.',
    'The mark of a footnote of the agreement is <Footnote number="1" />. Elsewhere write the matter into the text.'
  ),
  'leftover-bullets': {
    fi: 'Kirjoita luettelon jokainen kohta omalle rivilleen.',
    en: 'Write each item of the list on a line of its own.'
  },
  'leftover-image': both('Kuvia ei voi lisätä teksteihin.', 'Texts cannot hold images.'),
  'leftover-link': both(
    'Linkissä sulkeet ovat kiinni toisissaan: [sanat](/osoite/).',
    'The brackets of a link touch: [words](/address/).'
  ),
  'leftover-address': {
    fi: 'Osoite jäisi tekstiksi, jota ei voi painaa. Kirjoita linkki: [sanat](https://…). Linkin sanat voivat olla osoite itse, kun se on lainauksen sana.',
    en: 'The address would stay text that nobody can press. Write a link: [words](https://…). Its words may be the address itself where a quotation has it.'
  },
  'leftover-list': both(
    'Luettelon merkin jälkeen on välilyönti: - kohta, 1) kohta.',
    'The sign of a list item has a space after it: - item, 1) item.'
  ),
  'leftover-emphasis': both(
    'Korostuksen merkit ovat kiinni sanassa ja niiden ulkopuolella on väli: **sana**.',
    'Signs of emphasis touch the word, with space outside of them: **word**.'
  ),
  'leftover-hyphen': {
    fi: 'Rivin lopussa katkaistu sana jäisi kahdeksi sanaksi. Kirjoita se yhteen, tai siirrä yhdysmerkki jälkiosan eteen samalle riville.',
    en: 'A word that was parted at the end of a line would stay two words. Write it as one, or move its hyphen and its second half onto one line.'
  },
  'leftover-code': both(
    'Kirjoita sanat ilman koodimerkkejä.',
    'Write the words without marks of code.'
  ),
  'leftover-dash': both('Ajatusviiva on –.', 'A dash is –.'),
  'leftover-backslash': {
    fi: 'Poista kenoviiva. Jos se kuuluu sanoihin, kirjoita se kahdesti.',
    en: 'Remove the backslash. Where it belongs to the words, write it twice.'
  },
  'leftover-reference': both(
    'Kirjoita merkki itse, ei sen nimeä.',
    'Write the sign itself, not its name.'
  ),
  'leftover-html': both('Kirjoita sanat ilman HTML-merkintöjä.', 'Write the words without HTML.'),
  'leftover-rule': both('Poista viiva.', 'Remove the line.'),
  'leftover-fence': both(
    'Kirjoita sivuston elementti, esimerkiksi <Note>.',
    'Write an element of the site, such as <Note>.'
  ),
  'leftover-in-field': {
    fi: 'Kentissä ei ole merkintöjä: kirjoita pelkät sanat.',
    en: 'Fields hold no markup: write the words alone.'
  },
  'straight-quotes': {
    fi: 'Kirjoita arvon ympärille suorat lainausmerkit ("). Jos kaarevat merkit kuuluvat arvoon, kirjoita ne suorien sisään: "”…”".',
    en: 'Put straight quotation marks (") around the value. Where the curly ones belong to the value, write them inside of straight ones: "”…”".'
  },
  'plain-space': {
    fi: 'Kirjoita sen tilalle tavallinen välilyönti.',
    en: 'Write a plain space instead.'
  },
  'by-git': {
    fi: 'Git on muuttanut ne. Lisää tiedostoon .gitattributes rivi ”* -text” ja hae tiedosto uudelleen: git rm --cached -r . ja git reset --hard.',
    en: 'Git changed them. Add the line “* -text” to .gitattributes and check the file out anew: git rm --cached -r . and git reset --hard.'
  },
  'by-editor': {
    fi: 'Tekstieditori on lisännyt tai poistanut rivinvaihdon tiedoston lopusta. Palauta tiedosto: git checkout -- TIEDOSTO.',
    en: 'An editor added or removed the line end at the end of the file. Restore it: git checkout -- FILE.'
  },
  'hyphen-of-item': {
    fi: 'Luettelon kohta alkaa yhdysmerkillä ja tavallisella välilyönnillä: - kohta. Jos merkki kuuluu arvoon, kirjoita arvo lainausmerkkeihin.',
    en: 'An item of a list begins with a hyphen and a plain space: - item. If the sign belongs to the value, put the value in quotation marks.'
  },
  'close-quote': {
    fi: 'Tästä alkaa lainausmerkki, joka ei pääty samalla rivillä. Sulje se arvon lopussa.',
    en: 'A quotation mark opens here that does not close on the same line. Close it at the end of the value.'
  }
} as const satisfies WordTable
