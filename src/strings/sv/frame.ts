import type {frame as model} from '../fi/frame.ts'

/** Words in Swedish, as it is written in Finland, on the frame of pages: ways, header and footer, search, citing. */
export const frame: typeof model = {
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
    questions: 'Frågor och svar',
    search: 'Sök',
    changes: 'Ändringslogg',
    data: 'Öppna data',
    about: 'Om webbplatsen',
    accessibility: 'Tillgänglighet',
    privacy: 'Dataskydd'
  },
  footer: {
    data: 'Maskinläsbart',
    publisher: 'Utgivare',
    noPublisher: 'Utgivaren har ännu inte angetts.',
    contact: 'Kontakt',
    updated: 'Innehållet uppdaterat',
    checked: 'Uppgifterna jämfördes med källorna',
    version: 'Version',
    unofficial:
      'Webbplatsen är varken ett officiellt tillkännagivande eller en officiell författningssamling.'
  },
  home: {
    state: 'Läget',
    latest: (day) => `Senaste uppgift ${day}`,
    /** Where some of them are municipalities. */
    municipalities: 'Vad har din kommun beslutat?',
    parties: 'Vad har parterna beslutat?',
    allDecisions: 'Alla beslut',
    table: 'Ladda ner tabellen'
  },
  questions: {
    textIn: (other) => `Det som svaret grundar sig på är ${other}.`,
    lede: 'Vad läsarna frågar och vad källorna svarar.'
  },
  kind: {
    quoted: 'Ordagrant citat',
    own: 'Avtalets text',
    described: 'Beskrivet med egna ord',
    missing: 'Saknas i materialet',
    note: 'Webbplatsens anmärkning'
  },
  search: {
    lede: 'Sök i avtalet, lagen, besluten, källorna och ordlistan.',
    index: 'Register A–Ö',
    withoutScript:
      'Sökningen kräver JavaScript, som nu är avstängt. I registret hittar du samma innehåll.',
    kinds: {
      question: 'fråga',
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
  cite: {
    title: 'Så hänvisar du',
    address: 'Adress',
    genitive: 'På finska i genitiv',
    citation: 'Hänvisning',
    copy: 'Kopiera',
    copyCitation: 'Kopiera hänvisning',
    copyLink: 'Kopiera länk',
    copyQuotation: 'Kopiera citat med källa',
    report: 'Anmäl ett fel',
    close: 'Stäng',
    copied: 'Kopierat',
    failed: 'Kopieringen misslyckades. Markera texten och kopiera den med tangentbordet.'
  },
  social: {
    sections: (n) => (n === 1 ? 'En paragraf förklarad' : `${n} paragrafer förklarade`),
    decisions: (n) => `${n}\u00A0beslut`,
    proposals: (n) => `${n}\u00A0förslag`,
    positions: (n) =>
      n === 1 ? '1\u00A0ställningstagande av ett forum' : `${n}\u00A0ställningstaganden av forum`,
    sources: (n) => (n === 1 ? 'En källa' : `${n} källor`),
    terms: (n) => `${n} termer på tre språk`
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
  }
}
