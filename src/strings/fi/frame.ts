/** Words in Finnish on the frame of pages: ways, header and footer, search, citing. The other languages have the same keys. */
export const frame = {
  skip: 'Siirry sisältöön',
  nav: {
    main: 'Päävalikko',
    trail: 'Murupolku',
    contents: 'Tällä sivulla',
    language: 'Kieli',
    neighbours: 'Edellinen ja seuraava',
    previous: 'Edellinen',
    next: 'Seuraava',
    site: 'Tietoa sivustosta'
  },
  ways: {
    home: 'Etusivu',
    agreement: 'Sopimus',
    statutes: 'Laki',
    decisions: 'Päätökset',
    parties: 'Osapuolet',
    sources: 'Lähteet',
    glossary: 'Sanasto',
    questions: 'Kysymyksiä ja vastauksia',
    search: 'Haku',
    changes: 'Muutosloki',
    data: 'Avoin data',
    about: 'Tietoa sivustosta',
    accessibility: 'Saavutettavuus',
    privacy: 'Tietosuoja'
  },
  footer: {
    data: 'Koneluettavana',
    publisher: 'Julkaisija',
    noPublisher: 'Julkaisijaa ei ole vielä nimetty.',
    contact: 'Yhteystiedot',
    updated: 'Sisältö päivitetty',
    checked: 'Tietoja verrattiin lähteisiin',
    version: 'Versio',
    unofficial: 'Sivusto ei ole virallinen ilmoitus eikä virallinen säädöskokoelma.'
  },
  home: {
    state: 'Tilanne',
    latest: (day: string) => `Viimeisin tieto ${day}`,
    /** Where some of them are municipalities. */
    municipalities: 'Mitä kuntasi on päättänyt?',
    parties: 'Mitä osapuolet ovat päättäneet?',
    allDecisions: 'Kaikki päätökset',
    table: 'Lataa taulukko'
  },
  questions: {
    /** Said where the page is in another language than its text. */
    textIn: (other: string) => `Vastauksen perustelut ovat ${other}.`,
    lede: 'Mitä lukijat kysyvät, ja mitä lähteet siihen vastaavat.'
  },
  kind: {
    quoted: 'Lainattu sanasta sanaan',
    own: 'Sopimuksen teksti',
    described: 'Kuvattu omin sanoin',
    missing: 'Puuttuu lähdeaineistosta',
    note: 'Sivuston huomautus'
  },
  search: {
    lede: 'Etsi sopimuksesta, laista, päätöksistä, lähteistä ja sanastosta.',
    index: 'Hakemisto A–Ö',
    withoutScript:
      'Haku vaatii JavaScriptin, joka on nyt pois päältä. Hakemistosta löydät saman sisällön.',
    kinds: {
      question: 'kysymys',
      term: 'termi',
      section: 'pykälä',
      article: 'sopimuksen kohta',
      decision: 'päätös',
      proposal: 'ehdotus',
      endorsement: 'foorumin kannanotto',
      source: 'lähde',
      party: 'osapuoli',
      act: 'säädös',
      version: 'sopimuksen versio',
      page: 'sivu'
    }
  },
  cite: {
    title: 'Näin viittaat',
    address: 'Osoite',
    genitive: 'Suomeksi genetiivissä',
    citation: 'Viittaus',
    copy: 'Kopioi',
    copyCitation: 'Kopioi viittaus',
    copyLink: 'Kopioi linkki',
    copyQuotation: 'Kopioi lainaus lähteineen',
    report: 'Ilmoita virheestä',
    close: 'Sulje',
    copied: 'Kopioitu',
    failed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se näppäimistöllä.'
  },
  social: {
    sections: (n: number) => (n === 1 ? 'Yksi pykälä selitettynä' : `${n} pykälää selitettyinä`),
    decisions: (n: number) => (n === 1 ? '1\u00A0päätös' : `${n}\u00A0päätöstä`),
    proposals: (n: number) => (n === 1 ? '1\u00A0ehdotus' : `${n}\u00A0ehdotusta`),
    positions: (n: number) =>
      n === 1 ? '1\u00A0foorumin kannanotto' : `${n}\u00A0foorumin kannanottoa`,
    sources: (n: number) => (n === 1 ? 'Yksi lähde' : `${n} lähdettä`),
    terms: (n: number) => `${n} termiä kolmella kielellä`
  },
  contact: {
    none: 'Yhteystietoa ei ole vielä annettu. Julkaisijan on lisättävä se tähän.',
    email: 'Sähköposti',
    form: 'Palautelomake',
    phone: 'Puhelin'
  },
  notFound: {
    title: 'Sivua ei löytynyt',
    lede: 'Osoitteessa ei ole sivua. Se voi olla kirjoitettu väärin.',
    try: 'Kokeile näitä'
  },
  redirect: {
    title: 'Sivu on siirtynyt',
    text: 'Uusi osoite:'
  }
}
