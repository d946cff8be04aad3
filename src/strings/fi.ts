/** Words of the interface in Finnish. The other languages have the same keys. */
export const fi = {
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
    search: 'Haku',
    changes: 'Muutosloki',
    data: 'Avoin data',
    about: 'Tietoa sivustosta',
    accessibility: 'Saavutettavuus',
    privacy: 'Tietosuoja'
  },
  footer: {
    data: 'Tämä sivu koneluettavana',
    publisher: 'Julkaisija',
    noPublisher: 'Julkaisijaa ei ole vielä nimetty.',
    contact: 'Yhteystiedot',
    updated: 'Sisältö päivitetty',
    checked: 'Lähteet tarkistettu',
    version: 'Versio',
    unofficial: 'Sivusto ei ole virallinen ilmoitus eikä virallinen säädöskokoelma.'
  },
  home: {
    state: 'Tilanne',
    latest: (day: string) => `Viimeisin tieto ${day}`,
    ways: 'Mistä haluat aloittaa?',
    agreementWay: 'Mitä on sovittu, mitä siitä tiedetään ja mitä ei',
    statutesWay: (sections: string) => `Mitä laki velvoittaa tekemään: ${sections}`,
    decisionsWay: 'Kuka on päättänyt, mitä ja milloin',
    partiesWay: 'Mitä kuntasi on päättänyt ja mihin laki osapuolia velvoittaa',
    approvals: 'Kuka on hyväksynyt?',
    allDecisions: 'Kaikki päätökset ja koko taulukko'
  },
  kind: {
    quoted: 'Lainattu sanasta sanaan',
    described: 'Kuvattu omin sanoin',
    missing: 'Puuttuu lähdeaineistosta',
    note: 'Sivuston huomautus'
  },
  passage: {
    sources: 'Lähteet',
    lines: (first: number, last: number) =>
      first === last ? `rivi ${first}` : `rivit ${first}–${last}`,
    holder: 'Tiedon haltija',
    passage: (number: number) => `kappale ${number}`,
    subsection: (number: number) => `${number} momentti`,
    subsectionShort: (number: number) => `${number} mom.`,
    binds: 'Velvoitetut',
    comes: (day: string) => `tulee voimaan ${day}`,
    involves: 'Keitä mainitaan',
    rhythm: 'Kuinka usein'
  },
  role: {
    municipality: 'kunnat',
    county: 'hyvinvointialue',
    'regional-council': 'maakunnan liitto',
    'joint-authority': 'kuntayhtymä',
    'state-agency': 'valtion viranomainen',
    parish: 'seurakunta',
    association: 'yhdistys',
    company: 'yhtiö',
    foundation: 'säätiö',
    other: 'muu osapuoli'
  },
  roleName: {
    municipality: 'Kunta',
    county: 'Hyvinvointialue',
    'regional-council': 'Maakunnan liitto',
    'joint-authority': 'Kuntayhtymä',
    'state-agency': 'Valtion viranomainen',
    parish: 'Seurakunta',
    association: 'Yhdistys',
    company: 'Yhtiö',
    foundation: 'Säätiö',
    other: 'Muu osapuoli'
  },
  roleNames: {
    municipality: 'Kunnat',
    county: 'Hyvinvointialueet',
    'regional-council': 'Maakuntien liitot',
    'joint-authority': 'Kuntayhtymät',
    'state-agency': 'Valtion viranomaiset',
    parish: 'Seurakunnat',
    association: 'Yhdistykset',
    company: 'Yhtiöt',
    foundation: 'Säätiöt',
    other: 'Muut osapuolet'
  },
  state: {
    approved: 'Hyväksytty',
    'approved-with-statement': 'Hyväksytty lausumalla',
    'approved-with-reservation': 'Hyväksytty varauksella',
    'approved-amended': 'Hyväksytty muutettuna',
    returned: 'Palautettu valmisteltavaksi',
    tabled: 'Pantu pöydälle',
    'proposed-onward': 'Esitetty edelleen',
    noted: 'Merkitty tiedoksi',
    withdrawn: 'Peruttu',
    lapsed: 'Rauennut',
    terminated: 'Irtisanottu',
    rejected: 'Hylätty',
    proposed: 'Ehdotettu',
    'approved-by-source': 'Hyväksytty lähteen mukaan',
    endorsed: 'Foorumin kannanotto',
    unknown: 'Ei tietoa',
    event: 'Valmistelu'
  },
  stateNote: {
    approved: 'Lähde kertoo päätöksestä.',
    'approved-with-statement': 'Päätökseen liitettiin lausuma. Se lasketaan hyväksynnäksi.',
    'approved-with-reservation':
      'Päätöksessä on varaus. Sitä ei lasketa hyväksynnäksi sellaisenaan.',
    'approved-amended':
      'Toimielin hyväksyi muutetun tekstin. Sitä ei lasketa hyväksynnäksi sellaisenaan.',
    returned: 'Asiaa ei ratkaistu, vaan se palautettiin valmisteltavaksi.',
    tabled: 'Asiaa ei ratkaistu, vaan se pantiin pöydälle.',
    'proposed-onward':
      'Toimielin esitti asian toiselle toimielimelle. Se ei ole osapuolen hyväksyntä.',
    noted: 'Asia merkittiin tiedoksi. Se ei ole hyväksyntä.',
    withdrawn: 'Asia poistettiin käsittelystä.',
    lapsed: 'Asia raukesi.',
    terminated: 'Osapuoli irtisanoi sopimuksen.',
    rejected: 'Lähde kertoo päätöksestä.',
    proposed: 'Päätöstä on ehdotettu. Itse päätös ei ole lähdeaineistossa.',
    'approved-by-source':
      'Lähde kertoo hyväksymisestä yleisesti, päätöksen tietoja ei ole lähdeaineistossa.',
    endorsed: 'Yhteinen foorumi otti kantaa. Se ei ole osapuolen päätös.',
    unknown: 'Päätöstä ei ole lähdeaineistossa. Osapuoli on voinut silti päättää asiasta.',
    event: 'Valmistelun vaihe, ei päätös.'
  },
  version: {
    state: {
      'in-force': 'Voimassa lähteiden mukaan',
      upcoming: 'Ei vielä voimassa',
      conditional: 'Voimaantulon ehdon täyttymistä ei tiedetä',
      ended: 'Voimassaolo päättynyt',
      replaced: 'Korvattu uudemmalla versiolla',
      annulled: 'Kumottu',
      lapsed: 'Ei tullut voimaan',
      approved: 'Kaikki osapuolet ovat hyväksyneet, voimaantuloa ei tiedetä',
      pending: 'Lähteistä ei selviä, ovatko kaikki hyväksyneet'
    },
    counts: {
      approved: (n: number, all: number) =>
        `Tiedossa ${n === 1 ? '1 hyväksyntä' : `${n} hyväksyntää`}, osapuolia ${all}`
    },
    name: 'Koko nimi',
    aliases: 'Muut nimet lähteissä',
    parties: (n: number) => `${n} osapuolta`,
    article: (n: number, unit?: 'article' | 'section') =>
      unit === 'section' ? `${n}\u00A0§` : `${n} kohta`,
    contents: 'Sisällys',
    rests: 'Nojaa lakiin',
    siteNumbering: 'Kohtien numerot ja otsikot ovat sivuston omia, eivät sopimuksen.',
    siteNumbers: 'sivuston numerointi',
    siteText: 'sivuston kuvaus',
    fullTextMissing: 'Koko teksti puuttuu lähdeaineistosta',
    newest: 'Uusin versio',
    newerThere: 'Tämä versio on voimassa. Uudempi on:',
    successor: (title: string) => `Sama aihe uudemman version sivulla: ${title}`,
    predecessor: (title: string) => `Sama aihe aiemman version sivulla: ${title}`,
    approvals: 'Osapuolten päätökset',
    print: 'Version tiedot tulostettavina',
    pdf: 'Lataa PDF',
    addresses: 'Linkkien osoitteet',
    printTitle: 'Tulostettava versio',
    printNote: 'Sivulla ovat kaikki tiedot tästä versiosta ja jokaisen linkin osoite näkyvissä.',
    overview:
      'Mitä osapuolet ovat sopineet, miltä osin teksti tunnetaan ja missä vaiheessa kukin versio on.'
  },
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
    section: (n: string) => `${n}\u00A0§`,
    sections: 'Pykälät',
    headingMissing: 'Otsikkoa ei ole sivustolla.',
    chapter: (n: string) => `${n} luku`,
    part: (n: string) => `${n} osa`,
    inForce: 'Voimassa',
    from: (day: string) => `${day} alkaen`,
    given: 'Annettu',
    preparation: 'Esityöt',
    inLanguage: {fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi'},
    /** Of an act's title in use that is no official one. */
    unofficialTitle: 'epävirallinen',
    ours: 'sivuston käännös',
    checked: 'Tarkistettu',
    here: 'Viittaukset tähän',
    nothingHere: 'Sivustolla ei ole viittauksia tähän pykälään.',
    rhythms: 'Kuinka usein laki vaatii toimia',
    web: 'Miten tekstit liittyvät toisiinsa'
  },
  decisions: {
    lede: 'Mitä lähteet kertovat osapuolten päätöksistä. Ehdotus ei ole päätös, eikä foorumin kannanotto ole osapuolen päätös.',
    timeline: 'Aikajana',
    matrix: 'Kuka on hyväksynyt minkäkin version',
    matrixCaption: 'Osapuolten päätökset versioittain',
    party: 'Osapuoli',
    open: (n: number, proposed: number) =>
      `${n} osapuolen päätös puuttuu lähdeaineistosta${proposed > 0 ? `; näistä ${proposed === 1 ? 'yhdestä' : proposed} tiedetään ehdotus` : ''}`,
    today: 'Lähteet tarkistettu',
    body: 'Toimielin',
    forum: 'Foorumi',
    decidedOn: 'Kokouspäivä',
    section: 'Pykälä',
    official: 'Virallinen pöytäkirja',
    registryNumber: 'Asianumero',
    version: 'Versio',
    unknownValue: 'ei tiedossa',
    proposed: 'Mitä ehdotettiin',
    decided: 'Mitä päätettiin',
    context: 'Taustaa',
    unknown: 'Mitä ei tiedetä',
    caveats: 'Varaukset',
    minutes:
      'Virallinen pöytäkirja on sillä viranomaisella, jonka toimielin käsitteli asian. Tämä sivu ei ole pöytäkirja eikä ilmoitus päätöksestä.',
    forumMinutes:
      'Foorumi ei tee päätöksiä osapuolten puolesta. Tämä sivu ei ole kokouksen pöytäkirja.',
    citedBy: 'Viittaukset tähän',
    none: 'Lähdeaineistossa ei ole tämän osapuolen päätöksiä.',
    sign: (n: string) => `§\u00A0${n}`
  },
  parties: {
    lede: 'Sopimuksen osapuolet ja toimielimet, jotka päättävät siitä.',
    bodies: 'Toimielimet',
    website: 'Verkkosivusto',
    approvals: 'Versioiden hyväksyminen',
    decisions: 'Päätökset ja ehdotukset',
    duties: 'Mihin laki velvoittaa',
    mentions: 'Missä laki mainitsee osapuolen velvoittamatta sitä',
    noDuties: 'Sivuston pykälissä ei ole velvoitteita tälle osapuolelle.',
    officialName: 'Virallinen nimi'
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
    address: 'Osoite',
    supports: 'Mitä lähde osoittaa',
    archived: 'Arkistoitu teksti',
    archivedNote: 'Teksti on rivitetty kuten lähteessä. Rivin numero on linkki riviin.',
    redactions: 'Poistettu',
    checksum: 'Tarkiste (SHA-256)',
    quotations: 'Tästä lainatut kohdat',
    quotedIn: 'Lainattu',
    usedIn: 'Missä lähteeseen nojataan',
    line: (n: number) => `Rivi ${n}`,
    lineCount: (n: number) => `${n} riviä`
  },
  glossary: {
    ours: 'Sivuston selitys',
    lede: 'Sivuston termit suomeksi, ruotsiksi ja englanniksi.',
    inLanguage: {fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi'},
    avoid: 'Huomaa',
    letters: 'Kirjaimet',
    none: 'Selitys puuttuu lähdeaineistosta.'
  },
  search: {
    lede: 'Etsi sopimuksesta, laista, päätöksistä, lähteistä ja sanastosta.',
    index: 'Hakemisto A–Ö',
    withoutScript:
      'Haku vaatii JavaScriptin, joka on nyt pois päältä. Hakemistosta löydät saman sisällön.',
    kinds: {
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
  social: {
    sections: (n: number) => (n === 1 ? 'Yksi pykälä selitettynä' : `${n} pykälää selitettyinä`),
    decisions: (n: number) => (n === 1 ? '1 päätös' : `${n} päätöstä`),
    proposals: (n: number) => (n === 1 ? '1 ehdotus' : `${n} ehdotusta`),
    positions: (n: number) => (n === 1 ? '1 foorumin kannanotto' : `${n} foorumin kannanottoa`),
    sources: (n: number) => (n === 1 ? 'Yksi lähde' : `${n} lähdettä`),
    terms: (n: number) => `${n} termiä kolmella kielellä`
  },
  changes: {
    lede: 'Mitä sivustolla on julkaistu, lisätty tai korjattu. Uusin ensin.',
    kind: {
      published: 'Julkaistu',
      added: 'Lisätty',
      corrected: 'Korjattu',
      withdrawn: 'Poistettu'
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
      decisionsFeed: 'Syöte: uusimmat päätökset ja ehdotukset',
      changesFeed: 'Syöte: uusimmat lisäykset ja korjaukset'
    },
    terms: 'Käyttöehdot',
    licence: 'Sivuston omien tekstien ja tietojen lisenssi:',
    noLicence: 'Julkaisija ei ole vielä antanut käyttöehtoja.',
    quoted: 'Lainatut kohdat ovat lähteidensä tekstiä. Lähde on merkitty jokaiseen lainaukseen.'
  },
  cite: {
    title: 'Näin viittaat',
    address: 'Osoite',
    inLanguage: {fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi'},
    genitive: 'Suomeksi genetiivissä',
    citation: 'Viittaus',
    copy: 'Kopioi',
    copyCitation: 'Kopioi viittaus',
    copyLink: 'Kopioi osoite',
    copied: 'Kopioitu',
    failed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se näppäimistöllä.'
  },
  picture: {
    asText: 'Kuva tekstinä',
    approvals: (title: string) => `Jokainen osapuoli ja sen päätös: ${title}.`,
    rhythms: 'Aikajana yhdestä valtuustokaudesta: mikä velvoite toistuu ja kuinka usein.',
    web: 'Kaaret yhdistävät kohdan siihen, mihin se nojaa tai viittaa.',
    year: (n: number) => `${n}. vuosi`,
    refersTo: 'nojaa tai viittaa näihin:',
    key: 'Merkit'
  },
  levels: {
    title: 'Yhteistyön tasot kuvana',
    members: 'Osallistujat',
    task: 'Tehtävä',
    when: 'Milloin',
    rhythm: 'Kuinka usein',
    unknown: 'Ei selviä lähteistä',
    from: (title: string) => `Lähde kuvaa versiota: ${title}`
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
  },
  language: {fi: 'Suomi', sv: 'Svenska', en: 'English'}
}
