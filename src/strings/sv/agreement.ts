import type {agreement as model} from '../fi/agreement.ts'

/** Words in Swedish, as it is written in Finland, on the agreement, its passages and pictures. */
export const agreement: typeof model = {
  passage: {
    sources: 'Källor',
    told: 'Källor, om inget annat anges',
    lines: (first, last) => (first === last ? `rad ${first}` : `raderna ${first}–${last}`),
    holder: 'Uppgiften finns hos',
    passage: (number) => `stycke ${number}`,
    footnote: (mark) => `fotnot ${mark}`,
    point: (label) => `punkt ${label}`,
    subsection: (number) => `${number} mom.`,
    table: 'Tabell',
    subsectionShort: (number) => `${number} mom.`,
    binds: 'Förpliktar',
    bindsInferred: 'härlett ur paragrafens rubrik',
    comes: (day) => `träder i kraft ${day}`,
    involves: 'Nämner',
    rhythm: 'Hur ofta'
  },
  version: {
    state: {
      'in-force': 'I kraft enligt källorna',
      amended: 'Gäller i ändrad lydelse',
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
      approved: (n, all) => `Kända godkännanden ${n}, parter ${all}`,
      ofThem: (words) => `av dessa ${words}`
    },
    name: 'Fullständigt namn',
    aliases: 'I källorna även',
    parties: (n) => (n === 1 ? 'En part' : `${n} parter`),
    preamble: 'Ingress',
    appendix: (label) => `Bilaga ${label}`,
    article: (n, unit) => (unit === 'section' ? `${n}\u00A0§` : `punkt ${n}`),
    contents: 'Innehåll',
    rests: 'Grundar sig på lag',
    siteNumbering: 'Punkternas nummer och rubriker är webbplatsens egna, inte avtalets.',
    siteNumbers: 'webbplatsens numrering',
    beside: 'Vid sidan av avtalet: ingår inte i avtalstexten',
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
    onTheWeb: 'På webben',
    printTitle: 'Utskriftsversion',
    printNote: 'Sidan innehåller alla uppgifter om denna version, med adressen till varje länk.',
    overview:
      'Vad parterna har avtalat, vilka delar av texten som är kända och i vilket skede varje version är.'
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
  picture: {
    rhythms: 'En fullmäktigeperiod som fyra år: vad som ska göras varje år.',
    web: 'Vilka paragrafer punkterna i avtalet grundar sig på eller hänvisar till. Märket är en länk till paragrafen.',
    year: (n) => `år ${n}`,
    key: 'Teckenförklaring'
  }
}
