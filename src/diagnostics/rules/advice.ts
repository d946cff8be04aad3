import type {WordTable} from './words.ts'

/** What to do where one rule covers several mistakes. */
export const advice = {
  'propose-or-show': {
    fi: 'Kirjoita outcome: proposed, tai lisää pöytäkirja tai myöhempi lähde.',
    en: 'Write outcome: proposed, or add minutes or a later source.'
  },
  'claim-less': {
    fi: 'Nimeä kentässä approvedBySource pöytäkirja tai myöhempi lähde, rajaa sen osapuolet, tai poista kenttä.',
    en: 'Name minutes or a later source in approvedBySource, name fewer parties there, or remove the field.'
  },
  'after-replaced': {
    fi: 'Tarkista vuosi ja versio. Versiosta ei päätetä ennen sitä, jonka se korvaa, eikä yli viittä vuotta ennen sen omaa vuotta.',
    en: 'Check the year and the version. Nobody decides about a version before the one that it replaces, or more than five years before its own year.'
  },
  'after-written': {
    fi: 'Tarkista kentät date ja checked. Lähdettä ei voi tarkistaa ennen kuin se on olemassa.',
    en: 'Check the fields date and checked. A source cannot be checked before it is there.'
  },
  'write-fields': {
    fi: 'Aloita tiedosto rivillä ---, kirjoita kentät ja päätä ne riviin ---.',
    en: 'Begin the file with a line ---, write the fields, and end them with a line ---.'
  },
  'three-hyphens': {
    fi: 'Kirjoita tälle riville kolme yhdysmerkkiä, ---, eikä mitään muuta. Ensimmäinen niistä on tiedoston ensimmäinen rivi.',
    en: 'Write three hyphens on this line, ---, and nothing else. The first of them is the first line of the file.'
  },
  'lost-page': {
    fi: 'Palauta se, tai lisää sama osoite sen korvanneen tekstin kenttään formerly. Poistettu teksti kirjataan tiedostoon withdrawn.yaml.',
    en: 'Restore it, or add the same address to the field formerly of what replaced it. A withdrawn text goes to withdrawn.yaml.'
  },
  'lost-file': {
    fi: 'Sivusto ei enää tee tätä tiedostoa, ja ohjelmat lukevat sitä. Palauta se, mistä se tehtiin. Jos osoitetta ei ole koskaan julkaistu, poista rivi.',
    en: 'The site no longer makes this file, and programs read it. Restore what it was made of. Where the address was never published, remove the line.'
  },
  'as-address': {
    fi: 'Osoite alkaa ja päättyy kauttaviivaan: /sopimus/2025/ tai /sopimus/2025/#art_1. Aiempi osoite voi päättyä myös .html.',
    en: 'It begins and ends with a slash: /sopimus/2025/ or /sopimus/2025/#art_1. A former one may also end with .html.'
  },
  'by-server': {
    fi: 'Vain palvelin voi ohjata osoitteen, jossa on muu pääte kuin .html (.php, .aspx, .pdf) tai muita merkkejä kuin a–z, A–Z, 0–9 ja . _ ~ -, esimerkiksi kysymysmerkki. Jätä osoite pois tästä ja lisää ohjaus palvelimeen: malli on ohjeessa docs/julkaisu.md.',
    en: 'Only the server can redirect an address with another ending than .html (.php, .aspx, .pdf), or with signs other than a–z, A–Z, 0–9 and . _ ~ -, such as a question mark. Leave it out here and add the redirect to the server: docs/deploy.md shows how.'
  },
  'sources-of-file': {
    fi: 'Lisää sources tiedoston kenttiin tai elementtiin <Described sources="…">.',
    en: 'Add sources to the fields of the file or to <Described sources="…">.'
  },
  'sources-of-element': {
    fi: 'Kirjoita kappale elementtiin <Described sources="…">: version kentissä ei ole tekstin lähteitä.',
    en: 'Write the passage in <Described sources="…">: the fields of a version hold no sources of its text.'
  },
  'sources-of-term': {
    fi: 'Lisää termille kenttä sources, tai poista selitys.',
    en: 'Add the field sources to the term, or remove its definition.'
  },
  'quote-element': {
    fi: 'Lainaa elementillä <Quote source="…">.',
    en: 'Quote with the element <Quote source="…">.'
  },
  'heading-field': {
    fi: 'Otsikko on kentässä heading tai title; tekstissä väliotsikko alkaa merkeillä ###.',
    en: 'The heading is a field; inside the text a subheading begins with ###.'
  },
  'no-images': {
    fi: 'Kuvia ei voi lisätä teksteihin. Kerro asia sanoin.',
    en: 'Texts cannot hold images. Say it in words.'
  },
  'no-code': {
    fi: 'Kirjoita sanat ilman koodimerkkejä (`).',
    en: 'Write the words without marks of code (`).'
  },
  'no-rules': {
    fi: 'Poista viiva. Käytä väliotsikkoa, jos teksti tarvitsee jakoa.',
    en: 'Remove the line. Use a subheading where the text needs a break.'
  },
  'write-link': {
    fi: 'Kirjoita osoite linkkiin itseensä: [sanat](/osoite/).',
    en: 'Write the address into the link itself: [words](/address/).'
  },
  'words-in-link': {
    fi: 'Poista lainausmerkeissä oleva selite: se näkyy vain osoittimen alla. Kirjoita sanat hakasulkeisiin tai tekstiin.',
    en: 'Remove the title in quotation marks: it shows under a pointer only. Write its words into the brackets or the text.'
  },
  'day-first': {
    fi: 'Rivi, joka alkaa päivällä, muuttuu luetteloksi. Siirrä päivä pois rivin alusta.',
    en: 'A line that begins with a day becomes a list. Move the day from the beginning of the line.'
  },
  'no-footnotes': {
    fi: 'Sopimuksen alaviite: merkki <Footnote number="1" /> ja teksti omana kohtanaan <Quote source="…" footnote="1">. Muualla kirjoita asia tekstiin ja nimeä lähde kentässä sources.',
    en: 'A footnote of the agreement: the mark <Footnote number="1" />, and its text as a passage <Quote source="…" footnote="1">. Elsewhere write the matter into the text and name the source under sources.'
  },
  'no-checkboxes': {
    fi: 'Kirjoita luettelo ilman valintaruutuja.',
    en: 'Write the list without check boxes.'
  },
  'plain-text': {
    fi: 'Kirjoita kappale, luettelo tai taulukko.',
    en: 'Write a paragraph, a list or a table.'
  },
  'decision-only': {
    fi: 'Elementit <Proposed>, <Handled>, <Statement> ja <Decided> kuuluvat vain päätökseen, ylimmälle tasolle.',
    en: '<Proposed>, <Handled>, <Statement> and <Decided> belong to a decision only, at the top level.'
  },
  'outside-decision': {
    fi: 'Siirrä <Note> elementtien <Proposed> ja <Decided> ulkopuolelle: ehdotuksesta ja päätöksestä kertoo aina lähde.',
    en: 'Move <Note> out of <Proposed> and <Decided>: a source tells what was proposed and decided.'
  },
  'numbers-of-agreement': {
    fi: 'Määritteet number ja footnote kuuluvat sopimuksen kohtiin kansiossa agreement/.',
    en: 'The attributes number and footnote belong to clauses of the agreement in agreement/.'
  },
  'footnote-is-a-mark': {
    fi: 'Elementti on vain viitteen merkki: <Footnote number="1" />. Viitteen teksti on oma kohtansa: <Quote source="…" footnote="1">.',
    en: 'The element is the mark alone: <Footnote number="1" />. The text of the note is a passage: <Quote source="…" footnote="1">.'
  },
  'section-only': {
    fi: 'Elementti <Subsection> kuuluu vain pykälään.',
    en: '<Subsection> belongs to a section of a statute only.'
  },
  'heading-before-text': {
    fi: 'Otsikon jälkeen on oltava kappale, jonka otsikko se on, samassa osassa.',
    en: 'A heading must be followed by the passage that it heads, in the same part.'
  },
  'words-alone': {
    fi: 'Kirjoita väliotsikkoon pelkät sanat. Linkki, termi ja korostus kuuluvat kappaleeseen.',
    en: 'Write words alone in a subheading. Links, terms and emphasis belong to the text below.'
  },
  'own-block': {
    fi: 'Aloita elementti omalta riviltään. Se ei voi olla kappaleen, luettelon, taulukon tai toisen kappale-elementin sisällä.',
    en: 'Begin the element on a line of its own. It cannot stand inside a paragraph, a list, a table or another such element.'
  },
  'component-alone': {
    fi: 'Kirjoita komponentti yksin omalle rivilleen, ilman sisältöä: <Nimi />.',
    en: 'Write the component alone on a line of its own, with nothing inside: <Name />.'
  },
  'link-in-link': {
    fi: 'Linkin, termin tai viittauksen sisällä ei voi olla toista. Kirjoita ne peräkkäin.',
    en: 'A link, a term or a citation cannot stand inside another. Write one after the other.'
  },
  'inside-paragraph': {
    fi: 'Kirjoita elementti kappaleen sisään, samalle riville muun tekstin kanssa.',
    en: 'Write the element inside a paragraph, on one line with other words.'
  }
} as const satisfies WordTable
