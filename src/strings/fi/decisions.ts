/** Words in Finnish on decisions and the parties that make them. The other languages have the same keys. */
export const decisions = {
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
    asked: 'Kysytty, vastausta odotetaan',
    searched: 'Etsitty, ei löytynyt',
    unknown: 'Ei tietoa',
    event: 'Valmistelu'
  },
  /** States whose day is not that of the party's own act. */
  stateOn: {
    'approved-by-source': (day: string) => `Hyväksytty lähteen mukaan (lähde ${day})`,
    unknown: (day: string) => `Ei tietoa, ei etsitty ${day} mennessä`
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
    asked: 'Osapuolelta on kysytty, eikä se ole vielä vastannut.',
    searched: 'Vaikka päätöstä ei löytynyt, osapuoli on voinut päättää asiasta.',
    unknown:
      'Päätöstä ei ole lähdeaineistossa, eikä sen etsimistä ole kirjattu. Osapuoli on voinut silti päättää asiasta.',
    event: 'Valmistelun vaihe, ei päätös.'
  },
  decisions: {
    lede: 'Mitä lähteet kertovat osapuolten päätöksistä. Ehdotus ei ole päätös, eikä foorumin kannanotto ole osapuolen päätös.',
    /** How readers ask for the page of all decisions. */
    asked: [
      'kuka on päättänyt',
      'kuka on hyväksynyt',
      'kuinka moni on hyväksynyt',
      'mitä kunta on päättänyt',
      'onko kuntani hyväksynyt',
      'ketkä ovat hyväksyneet'
    ],
    timeline: 'Aikajana',
    matrix: 'Kuka on hyväksynyt minkäkin version',
    matrixCaption: 'Osapuolten päätökset versioittain',
    notKnown: 'Katkoviiva: ei tiedetä',
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
  parties: {
    lede: 'Sopimuksen osapuolet ja toimielimet, jotka päättävät siitä.',
    /** What readers ask of a party, for search. */
    asked: 'hyväksynyt, hyväksyi, päättänyt, päätti, päätös, allekirjoittanut',
    bodies: 'Toimielimet',
    website: 'Verkkosivusto',
    approvals: 'Versioiden hyväksyminen',
    decisions: 'Päätökset ja ehdotukset',
    duties: 'Mihin laki velvoittaa',
    mentions: 'Missä laki mainitsee osapuolen velvoittamatta sitä',
    noDuties: 'Sivuston pykälissä ei ole velvoitteita tälle osapuolelle.',
    officialName: 'Virallinen nimi',
    seat: 'Kotipaikka',
    businessId: 'Y-tunnus',
    minutes: 'Pöytäkirjat',
    registry: 'Kirjaamo',
    formerName: 'Aiempi nimi',
    until: (day: string) => `${day} asti`,
    thenCalled: 'silloin',
    ended: 'Lakannut',
    ending: 'Lakkaa',
    mergedInto: 'Yhdistynyt osapuoleen',
    mergedHere: 'Yhdistynyt tähän',
    endedDuties:
      'Osapuoli on lakannut, eikä laki enää velvoita sitä. Sen päätökset ja hyväksynnät ovat historiaa.',
    endedBefore: 'Lakkasi ennen versiota'
  }
}
