/** Words in Finnish on the agreement, its passages and pictures. The other languages have the same keys. */
export const agreement = {
  passage: {
    sources: 'Lähteet',
    told: 'Lähteet, ellei kohdassa kerrota muuta',
    lines: (first: number, last: number) =>
      first === last ? `rivi ${first}` : `rivit ${first}–${last}`,
    holder: 'Tiedon haltija',
    passage: (number: number) => `kappale ${number}`,
    footnote: (mark: string) => `alaviite ${mark}`,
    point: (label: string) => `kohta ${label}`,
    subsection: (number: number) => `${number} momentti`,
    table: 'Taulukko',
    subsectionShort: (number: number) => `${number} mom.`,
    binds: 'Velvoitetut',
    bindsInferred: 'päätelty pykälän otsikosta',
    comes: (day: string) => `tulee voimaan ${day}`,
    involves: 'Keitä mainitaan',
    rhythm: 'Kuinka usein'
  },
  version: {
    state: {
      'in-force': 'Voimassa lähteiden mukaan',
      amended: 'Voimassa muutettuna',
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
        `Tiedossa ${n === 1 ? '1 hyväksyntä' : `${n} hyväksyntää`}, osapuolia ${all}`,
      ofThem: (words: string) => `näistä ${words}`
    },
    name: 'Koko nimi',
    aliases: 'Muut nimet lähteissä',
    parties: (n: number) => `${n} osapuolta`,
    preamble: 'Johdanto',
    appendix: (label: string) => `Liite ${label}`,
    article: (n: string, unit?: 'article' | 'section') =>
      unit === 'section' ? `${n}\u00A0§` : `${n} kohta`,
    contents: 'Sisällys',
    rests: 'Nojaa lakiin',
    siteNumbering: 'Kohtien numerot ja otsikot ovat sivuston omia, eivät sopimuksen.',
    siteNumbers: 'sivuston numerointi',
    beside: 'Sopimuksen rinnalla: ei osa sopimuksen tekstiä',
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
    onTheWeb: 'Verkossa',
    printTitle: 'Tulostettava versio',
    printNote: 'Sivulla ovat kaikki tiedot tästä versiosta ja jokaisen linkin osoite näkyvissä.',
    overview:
      'Mitä osapuolet ovat sopineet, miltä osin teksti tunnetaan ja missä vaiheessa kukin versio on.'
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
  picture: {
    rhythms: 'Yksi valtuustokausi neljänä vuotena: mitä kunakin vuonna on tehtävä.',
    web: 'Mihin pykäliin sopimuksen kohdat nojaavat tai viittaavat. Merkki on linkki pykälään.',
    year: (n: number) => `${n}. vuosi`,
    key: 'Merkit'
  }
}
