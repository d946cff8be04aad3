import {shownSection} from '../../identifiers/written-provision.ts'
import type {records as model} from '../fi/records.ts'

/** Words in Swedish, as it is written in Finland, on law, sources, the glossary, changes and open data. */
export const records: typeof model = {
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
    section: (n) => shownSection(n),
    sections: 'Paragrafer',
    more: 'Källor och uppgifter',
    description: 'Beskrivningens läge',
    follow: 'Följ och ladda ner',
    places: (n) => (n === 1 ? '1 hänvisning' : `${n} hänvisningar`),
    headingMissing: 'Rubriken finns inte på webbplatsen.',
    chapter: (n) => `${n} kap.`,
    part: (n) => `avdelning ${n}`,
    inForce: 'I kraft',
    from: (day) => `från ${day}`,
    given: 'Utfärdad',
    preparation: 'Förarbeten',
    unofficialTitle: 'inofficiell',
    ours: 'webbplatsens översättning',
    checked: 'Kontrollerat',
    here: 'Hänvisningar hit',
    nothingHere: 'Materialet innehåller inga hänvisningar till denna paragraf.',
    /** The law itself beside its explanation. */
    wording: {
      changed: 'Vad som har ändrats i lagen',
      law: (n: number) => `Lagen, ${n} mom.`,
      inOther: 'Sama suomeksi',
      asPublished: 'Sådan den publicerades',
      consolidated: 'Uppdaterad',
      upTo: (act: string) => `ändringar till och med ${act}`,
      read: (day: string) => `läst ${day}`,
      notExplained: (n: number) => `${n} mom. Webbplatsen förklarar det inte.`
    },
    rhythms: 'Hur ofta lagen kräver åtgärder',
    web: 'Hur texterna hänger ihop'
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
    storedCopy: 'Lagrad kopia läst',
    address: 'Adress',
    supports: 'Vad källan visar',
    archived: 'Arkiverad text',
    archivedNote: 'Raderna är som i källan. Radens nummer är en länk till raden.',
    redactions: 'Borttaget',
    terms: 'Villkor',
    checksum: 'Kontrollsumma (SHA-256)',
    quotations: 'Ställen som citeras härifrån',
    quotedIn: 'Citerat',
    usedIn: 'Var källan har använts',
    line: (n) => `Rad ${n}`,
    attachments: 'Bilagor och original',
    scanned: 'bilder utan text',
    signed: 'undertecknat original',
    lineCount: (n) => `${n} rader`
  },
  glossary: {
    filter: 'Filtrera listan',
    shown: 'Visas',
    ours: 'Webbplatsens förklaring',
    lede: 'Webbplatsens termer på finska, svenska och engelska.',
    avoid: 'Observera',
    letters: 'Bokstäver',
    none: 'Förklaringen saknas i materialet.'
  },
  changes: {
    lede: 'Vad som har publicerats, lagts till eller rättats på webbplatsen. Det nyaste först.',
    kind: {
      published: 'Publicerat',
      added: 'Tillagt',
      corrected: 'Rättat',
      withdrawn: 'Borttaget',
      'law-amended': 'Lagen ändrad',
      compared: 'Ny jämförelse'
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
      approvalsForOffice: 'Tabell: vem som har godkänt vilken version, för Excel',
      decisionsForOffice: 'Tabell: beslut och förslag, för Excel',
      decisionsFeed: 'Flöde: de senaste besluten och förslagen',
      changesFeed: 'Flöde: de senaste tilläggen och rättelserna'
    },
    terms: 'Användningsvillkor',
    licence: 'Licens för webbplatsens egna texter och uppgifter:',
    noLicence: 'Utgivaren har ännu inte angett användningsvillkor.',
    quoted: 'Citaten är källornas text. Källan anges vid varje citat.'
  }
}
