import {shownSection} from '../../identifiers/written-provision.ts'
/** Words in Finnish on law, sources, the glossary, changes and open data. The other languages have the same keys. */
export const records = {
  statutes: {
    lede: 'Lait, joihin yhteistyö nojaa. Selitykset ovat sivuston omia.',
    unofficial: 'Sivusto selittää lakia omin sanoin. Se ei ole lain virallinen teksti.',
    officialText: 'Virallinen teksti',
    /** Names of the texts at Finlex, each in its own language. */
    finlex: {
      fi: {consolidated: 'Finlex, ajantasainen', asPublished: 'Finlex, alkuperäinen säädös'},
      sv: {consolidated: 'Finlex, uppdaterad lag', asPublished: 'Finlex, ursprunglig författning'}
    },
    eli: 'ELI-tunnus',
    facts: 'Tiedot',
    section: (n: string) => shownSection(n),
    sections: 'Pykälät',
    more: 'Lähteet ja tiedot',
    description: 'Kuvauksen tila',
    follow: 'Seuraa ja lataa',
    places: (n: number) => (n === 1 ? '1 viittaus' : `${n} viittausta`),
    headingMissing: 'Otsikkoa ei ole sivustolla.',
    chapter: (n: string) => `${n} luku`,
    part: (n: string) => `${n} osa`,
    inForce: 'Voimassa',
    from: (day: string) => `${day} alkaen`,
    given: 'Annettu',
    preparation: 'Esityöt',
    /** Of an act's title in use that is no official one. */
    unofficialTitle: 'epävirallinen',
    ours: 'sivuston käännös',
    checked: 'Tarkistettu',
    here: 'Viittaukset tähän',
    nothingHere: 'Sivustolla ei ole viittauksia tähän pykälään.',
    /** The law itself beside its explanation. */
    wording: {
      changed: 'Mikä laissa on muuttunut',
      law: (n: number) => `Laki, ${n} momentti`,
      inOther: 'Samma på svenska',
      asPublished: 'Sellaisena kuin se julkaistiin',
      consolidated: 'Ajantasaisena',
      upTo: (act: string) => `muutokset säädökseen ${act} asti`,
      read: (day: string) => `luettu ${day}`,
      notExplained: (n: number) => `${n} momentti. Sivusto ei selitä sitä.`
    },
    rhythms: 'Kuinka usein laki vaatii toimia',
    web: 'Miten tekstit liittyvät toisiinsa'
  },
  sources: {
    lede: 'Asiakirjat, joihin sivuston tiedot perustuvat.',
    kind: {
      agenda: 'Esityslista',
      minutes: 'Pöytäkirja',
      agreement: 'Sopimus',
      statute: 'Säädös',
      bulletin: 'Tiedote',
      'web-page': 'Verkkosivu'
    },
    publisher: 'Julkaisija',
    date: 'Päiväys',
    checked: 'Tarkistettu',
    storedCopy: 'Tallennettu kopio luettu',
    address: 'Osoite',
    supports: 'Mitä lähde osoittaa',
    archived: 'Arkistoitu teksti',
    archivedNote: 'Teksti on rivitetty kuten lähteessä. Rivin numero on linkki riviin.',
    redactions: 'Poistettu',
    terms: 'Ehdot',
    checksum: 'Tarkiste (SHA-256)',
    quotations: 'Tästä lainatut kohdat',
    quotedIn: 'Lainattu',
    usedIn: 'Missä lähteeseen nojataan',
    line: (n: number) => `Rivi ${n}`,
    attachments: 'Liitteet ja alkuperäiset',
    scanned: 'kuvia ilman tekstiä',
    signed: 'allekirjoitettu alkuperäinen',
    lineCount: (n: number) => `${n} riviä`
  },
  glossary: {
    filter: 'Rajaa luetteloa',
    shown: 'Näkyvissä',
    ours: 'Sivuston selitys',
    lede: 'Sivuston termit suomeksi, ruotsiksi ja englanniksi.',
    avoid: 'Huomaa',
    letters: 'Kirjaimet',
    none: 'Selitys puuttuu lähdeaineistosta.'
  },
  changes: {
    lede: 'Mitä sivustolla on julkaistu, lisätty tai korjattu. Uusin ensin.',
    kind: {
      published: 'Julkaistu',
      added: 'Lisätty',
      corrected: 'Korjattu',
      withdrawn: 'Poistettu',
      'law-amended': 'Laki muuttunut',
      compared: 'Uusi vertailu'
    },
    pages: 'Sivut',
    none: 'Muutoksia ei ole.'
  },
  withdrawn: {
    title: (title: string) => `Poistettu: ${title}`,
    text: (title: string) => `Tässä osoitteessa oli: ${title}.`,
    since: 'Poistettu',
    decidedBy: 'Poistamisesta päätti',
    reason: 'Syy',
    instead: 'Lue asiasta nyt'
  },
  data: {
    lede: 'Sopimuksen, lain, päätösten, osapuolten, lähteiden ja sanaston tiedot ovat myös koneluettavina.',
    beside:
      'Useimpien sivujen vieressä on sivun tietoja tiedostossa index.json. Sopimuksen versioiden, säädösten, pykälien ja päätösten vieressä on myös Akoma Ntoso -muotoinen index.xml.',
    kinds:
      'Jokaisesta kappaleesta kerrotaan, onko se lainattu, kuvattu, puuttuva vai sivuston huomautus, ja mistä lähteestä se on.',
    caption: 'Kaikki tiedot tiedostoina',
    content: 'Sisältö',
    format: 'Muoto',
    files: {
      corpus: 'Kaikki tiedot: sopimus, laki, päätökset, osapuolet, lähteet ja sanasto',
      schema: 'JSON-tiedostojen rakenne (JSON Schema)',
      approvals: 'Taulukko: kuka on hyväksynyt minkäkin version',
      decisions: 'Taulukko: päätökset ja ehdotukset',
      approvalsForOffice: 'Taulukko: kuka on hyväksynyt minkäkin version, Exceliin',
      decisionsForOffice: 'Taulukko: päätökset ja ehdotukset, Exceliin',
      decisionsFeed: 'Syöte: uusimmat päätökset ja ehdotukset',
      changesFeed: 'Syöte: uusimmat lisäykset ja korjaukset'
    },
    terms: 'Käyttöehdot',
    licence: 'Sivuston omien tekstien ja tietojen lisenssi:',
    noLicence: 'Julkaisija ei ole vielä antanut käyttöehtoja.',
    quoted: 'Lainatut kohdat ovat lähteidensä tekstiä. Lähde on merkitty jokaiseen lainaukseen.'
  }
}
