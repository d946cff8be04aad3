import type {Strings} from './strings.ts'

/** Words of the interface in Swedish, as it is written in Finland. */
export const sv: Strings = {
  skip: 'Gå till innehållet',
  nav: {
    main: 'Huvudmeny',
    trail: 'Länkstig',
    contents: 'På den här sidan',
    language: 'Språk',
    neighbours: 'Föregående och nästa',
    previous: 'Föregående',
    next: 'Nästa',
    site: 'Om webbplatsen'
  },
  ways: {
    home: 'Startsida',
    agreement: 'Avtal',
    statutes: 'Lag',
    decisions: 'Beslut',
    parties: 'Parter',
    sources: 'Källor',
    glossary: 'Ordlista',
    search: 'Sök',
    changes: 'Ändringslogg',
    data: 'Öppna data',
    about: 'Om webbplatsen',
    accessibility: 'Tillgänglighet',
    privacy: 'Dataskydd'
  },
  footer: {
    data: 'Den här sidan i maskinläsbar form',
    publisher: 'Utgivare',
    noPublisher: 'Utgivaren har ännu inte angetts.',
    contact: 'Kontakt',
    updated: 'Innehållet uppdaterat',
    checked: 'Källorna kontrollerade',
    version: 'Version',
    unofficial:
      'Webbplatsen är varken ett officiellt tillkännagivande eller en officiell författningssamling.'
  },
  home: {
    state: 'Läget',
    latest: (day) => `Senaste uppgift ${day}`,
    ways: 'Var vill du börja?',
    agreementWay: 'Vad man har avtalat, vad som är känt och vad som inte är det',
    statutesWay: (sections) => `Vad lagen förpliktar till: ${sections}`,
    decisionsWay: 'Vem har beslutat om vad och när',
    partiesWay: 'Vad din kommun har beslutat och vad lagen ålägger parterna',
    approvals: 'Vem har godkänt?',
    allDecisions: 'Alla beslut och hela tabellen'
  },
  kind: {
    quoted: 'Ordagrant citat',
    described: 'Beskrivet med egna ord',
    missing: 'Saknas i materialet',
    note: 'Webbplatsens anmärkning'
  },
  passage: {
    sources: 'Källor',
    lines: (first, last) => (first === last ? `rad ${first}` : `raderna ${first}–${last}`),
    holder: 'Uppgiften finns hos',
    passage: (number) => `stycke ${number}`,
    subsection: (number) => `${number} mom.`,
    subsectionShort: (number) => `${number} mom.`,
    binds: 'Förpliktar',
    comes: (day) => `träder i kraft ${day}`,
    involves: 'Nämner',
    rhythm: 'Hur ofta'
  },
  role: {
    municipality: 'kommunerna',
    county: 'välfärdsområdet',
    'regional-council': 'landskapsförbundet',
    'joint-authority': 'samkommunen',
    'state-agency': 'den statliga myndigheten',
    parish: 'församlingen',
    association: 'föreningen',
    company: 'bolaget',
    foundation: 'stiftelsen',
    other: 'annan part'
  },
  roleName: {
    municipality: 'Kommun',
    county: 'Välfärdsområde',
    'regional-council': 'Landskapsförbund',
    'joint-authority': 'Samkommun',
    'state-agency': 'Statlig myndighet',
    parish: 'Församling',
    association: 'Förening',
    company: 'Bolag',
    foundation: 'Stiftelse',
    other: 'Annan part'
  },
  roleNames: {
    municipality: 'Kommuner',
    county: 'Välfärdsområden',
    'regional-council': 'Landskapsförbund',
    'joint-authority': 'Samkommuner',
    'state-agency': 'Statliga myndigheter',
    parish: 'Församlingar',
    association: 'Föreningar',
    company: 'Bolag',
    foundation: 'Stiftelser',
    other: 'Andra parter'
  },
  state: {
    approved: 'Godkänt',
    'approved-with-statement': 'Godkänt med ett uttalande',
    'approved-with-reservation': 'Godkänt med förbehåll',
    'approved-amended': 'Godkänt med ändringar',
    returned: 'Återremitterat för beredning',
    tabled: 'Bordlagt',
    'proposed-onward': 'Föreslaget vidare',
    noted: 'Antecknat för kännedom',
    withdrawn: 'Avfört',
    lapsed: 'Förfallet',
    terminated: 'Uppsagt',
    rejected: 'Förkastat',
    proposed: 'Föreslaget',
    'approved-by-source': 'Godkänt enligt en källa',
    endorsed: 'Forumets ställningstagande',
    unknown: 'Ingen uppgift',
    event: 'Beredning'
  },
  stateNote: {
    approved: 'Beslutet framgår av källan.',
    'approved-with-statement': 'Ett uttalande fogades till beslutet. Det räknas som godkännande.',
    'approved-with-reservation':
      'Beslutet har ett förbehåll. Det räknas inte som godkännande som sådant.',
    'approved-amended':
      'Organet godkände en ändrad text. Det räknas inte som godkännande som sådant.',
    returned: 'Ärendet avgjordes inte utan återremitterades för beredning.',
    tabled: 'Ärendet avgjordes inte utan bordlades.',
    'proposed-onward':
      'Organet föreslog ärendet för ett annat organ. Det är inte ett godkännande av parten.',
    noted: 'Ärendet antecknades för kännedom. Det är inte ett godkännande.',
    withdrawn: 'Ärendet togs bort från behandlingen.',
    lapsed: 'Ärendet förföll.',
    terminated: 'Parten sade upp avtalet.',
    rejected: 'Beslutet framgår av källan.',
    proposed: 'Ett beslut har föreslagits. Själva beslutet finns inte i materialet.',
    'approved-by-source':
      'En källa nämner godkännandet i allmänna ordalag. Uppgifter om beslutet saknas i materialet.',
    endorsed: 'Ett gemensamt forum tog ställning. Det är inte ett beslut av en part.',
    unknown: 'Beslutet finns inte i materialet. Parten kan ändå ha beslutat i saken.',
    event: 'Ett skede i beredningen, inte ett beslut.'
  },
  version: {
    state: {
      'in-force': 'I kraft enligt källorna',
      upcoming: 'Ännu inte i kraft',
      conditional: 'Okänt om villkoret för ikraftträdandet har uppfyllts',
      ended: 'Giltigheten har upphört',
      replaced: 'Ersatt av en nyare version',
      annulled: 'Upphävt',
      lapsed: 'Trädde inte i kraft',
      approved: 'Alla parter har godkänt, ikraftträdandet är okänt',
      pending: 'Av materialet framgår inte om alla har godkänt'
    },
    counts: {
      approved: (n, all) => `kända godkännanden ${n}, parter ${all}`
    },
    name: 'Fullständigt namn',
    aliases: 'I källorna även',
    parties: (n) => (n === 1 ? 'En part' : `${n} parter`),
    article: (n, unit) => (unit === 'section' ? `${n}\u00A0§` : `punkt ${n}`),
    contents: 'Innehåll',
    rests: 'Grundar sig på lag',
    siteNumbering: 'Punkternas nummer och rubriker är webbplatsens egna, inte avtalets.',
    siteNumbers: 'webbplatsens numrering',
    siteText: 'webbplatsens beskrivning',
    fullTextMissing: 'Hela texten saknas i materialet',
    newest: 'Den nyaste versionen',
    newerThere: 'Den här versionen är i kraft. En nyare finns:',
    successor: (title) => `Samma ämne på den nyare versionens sida: ${title}`,
    predecessor: (title) => `Samma ämne på den tidigare versionens sida: ${title}`,
    approvals: 'Parternas beslut',
    print: 'Versionens uppgifter för utskrift',
    pdf: 'Ladda ned PDF',
    addresses: 'Länkarnas adresser',
    printTitle: 'Utskriftsversion',
    printNote: 'Sidan innehåller alla uppgifter om denna version, med adressen till varje länk.',
    overview:
      'Vad parterna har avtalat, vilka delar av texten som är kända och i vilket skede varje version är.'
  },
  statutes: {
    lede: 'Lagar som samarbetet grundar sig på. Förklaringarna är webbplatsens egna.',
    unofficial: 'Webbplatsen förklarar lagen med egna ord. Den är inte lagens officiella text.',
    officialText: 'Officiell text',
    finlex: {
      fi: {consolidated: 'Finlex, ajantasainen', asPublished: 'Finlex, alkuperäinen säädös'},
      sv: {consolidated: 'Finlex, uppdaterad lag', asPublished: 'Finlex, ursprunglig författning'}
    },
    eli: 'ELI-identifierare',
    facts: 'Uppgifter',
    section: (n) => `${n}\u00A0§`,
    sections: 'Paragrafer',
    headingMissing: 'Rubriken finns inte på webbplatsen.',
    chapter: (n) => `${n} kap.`,
    part: (n) => `avdelning ${n}`,
    inForce: 'I kraft',
    from: (day) => `från ${day}`,
    given: 'Utfärdad',
    preparation: 'Förarbeten',
    inLanguage: {fi: 'På finska', sv: 'På svenska', en: 'På engelska'},
    unofficialTitle: 'inofficiell',
    ours: 'webbplatsens översättning',
    checked: 'Kontrollerat',
    here: 'Hänvisningar hit',
    nothingHere: 'Materialet innehåller inga hänvisningar till denna paragraf.',
    rhythms: 'Hur ofta lagen kräver åtgärder',
    web: 'Hur texterna hänger ihop'
  },
  decisions: {
    lede: 'Vad materialet säger om parternas beslut. Ett förslag är inte ett beslut, och ett forums ställningstagande är inte ett beslut av en part.',
    timeline: 'Tidslinje',
    matrix: 'Vem har godkänt vilken version',
    matrixCaption: 'Parternas beslut per version',
    party: 'Part',
    open: (n, proposed) =>
      `${n === 1 ? 'en parts beslut saknas' : `${n} parters beslut saknas`}${proposed > 0 ? `, kända förslag ${proposed}` : ''}`,
    today: 'Källorna kontrollerade',
    body: 'Organ',
    forum: 'Forum',
    decidedOn: 'Sammanträdesdag',
    section: 'Paragraf',
    official: 'Officiellt protokoll',
    registryNumber: 'Diarienummer',
    version: 'Version',
    unknownValue: 'okänt',
    proposed: 'Vad som föreslogs',
    decided: 'Vad som beslutades',
    context: 'Bakgrund',
    unknown: 'Vad som är okänt',
    caveats: 'Förbehåll',
    minutes:
      'Det officiella protokollet finns hos den myndighet vars organ behandlade ärendet. Den här sidan är varken ett protokoll eller ett meddelande om beslutet.',
    forumMinutes:
      'Forumet fattar inga beslut för parterna. Den här sidan är inte ett sammanträdesprotokoll.',
    citedBy: 'Hänvisningar hit',
    none: 'Materialet innehåller inga beslut av denna part.',
    sign: (n) => `§\u00A0${n}`
  },
  parties: {
    lede: 'Avtalets parter och de organ som beslutar om det.',
    bodies: 'Organ',
    website: 'Webbplats',
    approvals: 'Godkännande av versionerna',
    decisions: 'Beslut och förslag',
    duties: 'Vad lagen förpliktar till',
    mentions: 'Var lagen nämner parten utan att ålägga den något',
    noDuties: 'Webbplatsens paragrafer innehåller inga skyldigheter för denna part.',
    officialName: 'Officiellt namn'
  },
  sources: {
    lede: 'Handlingar som uppgifterna på webbplatsen grundar sig på.',
    kind: {
      agenda: 'Föredragningslista',
      minutes: 'Protokoll',
      agreement: 'Avtal',
      statute: 'Författning',
      bulletin: 'Pressmeddelande',
      'web-page': 'Webbsida'
    },
    publisher: 'Utgivare',
    date: 'Datum',
    checked: 'Kontrollerat',
    address: 'Adress',
    supports: 'Vad källan visar',
    archived: 'Arkiverad text',
    archivedNote: 'Raderna är som i källan. Radens nummer är en länk till raden.',
    redactions: 'Borttaget',
    checksum: 'Kontrollsumma (SHA-256)',
    quotations: 'Ställen som citeras härifrån',
    quotedIn: 'Citerat',
    usedIn: 'Var källan har använts',
    line: (n) => `Rad ${n}`,
    lineCount: (n) => `${n} rader`
  },
  glossary: {
    ours: 'Webbplatsens förklaring',
    lede: 'Webbplatsens termer på finska, svenska och engelska.',
    inLanguage: {fi: 'på finska', sv: 'på svenska', en: 'på engelska'},
    avoid: 'Observera',
    letters: 'Bokstäver',
    none: 'Förklaringen saknas i materialet.'
  },
  search: {
    lede: 'Sök i avtalet, lagen, besluten, källorna och ordlistan.',
    index: 'Register A–Ö',
    withoutScript:
      'Sökningen kräver JavaScript, som nu är avstängt. I registret hittar du samma innehåll.',
    kinds: {
      term: 'term',
      section: 'paragraf',
      article: 'punkt i avtalet',
      decision: 'beslut',
      proposal: 'förslag',
      endorsement: 'forumets ställningstagande',
      source: 'källa',
      party: 'part',
      act: 'författning',
      version: 'avtalsversion',
      page: 'sida'
    }
  },
  social: {
    sections: (n) => (n === 1 ? 'En paragraf förklarad' : `${n} paragrafer förklarade`),
    decisions: (n) => `${n} beslut`,
    proposals: (n) => `${n} förslag`,
    positions: (n) =>
      n === 1 ? '1 ställningstagande av ett forum' : `${n} ställningstaganden av forum`,
    sources: (n) => (n === 1 ? 'En källa' : `${n} källor`),
    terms: (n) => `${n} termer på tre språk`
  },
  changes: {
    lede: 'Vad som har publicerats, lagts till eller rättats på webbplatsen. Det nyaste först.',
    kind: {
      published: 'Publicerat',
      added: 'Tillagt',
      corrected: 'Rättat',
      withdrawn: 'Borttaget'
    },
    pages: 'Sidor',
    none: 'Det finns inga ändringar.'
  },
  withdrawn: {
    title: (title) => `Borttaget: ${title}`,
    text: (title) => `På denna adress fanns: ${title}.`,
    since: 'Borttaget',
    decidedBy: 'Beslutet om borttagandet fattades av',
    reason: 'Orsak',
    instead: 'Läs om saken nu'
  },
  data: {
    lede: 'Uppgifterna om avtalet, lagen, besluten, parterna, källorna och termerna finns också i maskinläsbar form.',
    beside:
      'För de flesta sidor finns uppgifterna även i filen index.json. För avtalets versioner, lagarna, paragraferna och besluten finns också index.xml i formatet Akoma Ntoso.',
    kinds:
      'För varje stycke anges om det är ett citat, en beskrivning, en lucka eller webbplatsens anmärkning, och vilken källan är.',
    caption: 'Alla uppgifter som filer',
    content: 'Innehåll',
    format: 'Format',
    files: {
      corpus: 'Alla uppgifter: avtal, lag, beslut, parter, källor och ordlista',
      schema: 'JSON-filernas struktur (JSON Schema)',
      approvals: 'Tabell: vem som har godkänt vilken version',
      decisions: 'Tabell: beslut och förslag',
      decisionsFeed: 'Flöde: de senaste besluten och förslagen',
      changesFeed: 'Flöde: de senaste tilläggen och rättelserna'
    },
    terms: 'Användningsvillkor',
    licence: 'Licens för webbplatsens egna texter och uppgifter:',
    noLicence: 'Utgivaren har ännu inte angett användningsvillkor.',
    quoted: 'Citaten är källornas text. Källan anges vid varje citat.'
  },
  cite: {
    title: 'Så hänvisar du',
    address: 'Adress',
    inLanguage: {fi: 'På finska', sv: 'På svenska', en: 'På engelska'},
    genitive: 'På finska i genitiv',
    citation: 'Hänvisning',
    copy: 'Kopiera',
    copyCitation: 'Kopiera hänvisning',
    copyLink: 'Kopiera adress',
    copied: 'Kopierat',
    failed: 'Kopieringen misslyckades. Markera texten och kopiera den med tangentbordet.'
  },
  picture: {
    asText: 'Bilden som text',
    approvals: (title) => `Varje part och dess beslut: ${title}.`,
    rhythms: 'Tidslinje över en fullmäktigeperiod: vilka skyldigheter som återkommer och hur ofta.',
    web: 'Bågarna förenar en punkt med det som den grundar sig på eller hänvisar till.',
    year: (n) => `år ${n}`,
    refersTo: 'grundar sig på eller hänvisar till dessa:',
    key: 'Teckenförklaring'
  },
  levels: {
    title: 'Samarbetsnivåerna i en bild',
    members: 'Deltagare',
    task: 'Uppgift',
    when: 'När',
    rhythm: 'Hur ofta',
    unknown: 'Framgår inte av materialet',
    from: (title) => `Källan beskriver versionen: ${title}`
  },
  contact: {
    none: 'Kontaktuppgifter har ännu inte angetts. Utgivaren ska lägga till dem här.',
    email: 'E-post',
    form: 'Responsformulär',
    phone: 'Telefon'
  },
  notFound: {
    title: 'Sidan hittades inte',
    lede: 'Det finns ingen sida på adressen. Den kan vara felskriven.',
    try: 'Pröva dessa'
  },
  redirect: {
    title: 'Sidan har flyttat',
    text: 'Ny adress:'
  },
  language: {fi: 'Suomi', sv: 'Svenska', en: 'English'}
}
