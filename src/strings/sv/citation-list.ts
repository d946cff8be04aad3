import type {citationList as model} from '../fi/citation-list.ts'

/** Words in Swedish, as it is written in Finland, on the page that lists the citations of a text. */
export const citationList: typeof model = {
  title: 'Hänvisningarna i en text',
  lede: 'Klistra in en text så ser du i en förteckning vilka lagar, beslut och andra källor den hänvisar till och var de finns. Texten läses i din webbläsare och skickas inte någonstans.',
  label: 'Text',
  hint: 'Till exempel ett utlåtande, en paragraf i ett protokoll eller ett avtal.',
  day: 'Textens datum',
  dayHint: 'Inte obligatoriskt. Avgör vilken av flera lagar med samma namn som avses.',
  button: 'Visa hänvisningarna',
  needsScript: 'Förteckningen kräver JavaScript. Nedan berättas vad den innehåller.',
  found: 'Antal hänvisningar:',
  first: 'Av dem visas de 500 första.',
  nothing: 'Inga hänvisningar hittades.',
  tooMuch: 'Texten har för många hänvisningar för att läsas på en gång. Klistra in den i delar.',
  failed: 'Förteckningen kunde inte göras. Ladda om sidan.',
  whatTitle: 'Vad som identifieras',
  what: [
    'författningar och deras kapitel, paragrafer, moment och punkter på finska, svenska och engelska',
    'paragrafer i protokoll och ärendenummer',
    'EU-rättsakter, riksdagshandlingar och fördrag'
  ],
  standingTitle: 'Vad förteckningen berättar om en hänvisning',
  limitsTitle: 'Vad förteckningen inte räcker till',
  limits: [
    'Om det inte säkert framgår av texten vilken författning som avses blir hänvisningen utan länk. Förteckningen kan ändå ta fel.',
    'Förteckningen berättar inte om stället är i kraft. Den officiella texten finns i Finlex.'
  ],
  toList: 'Hänvisningarna i en hel text får du som en förteckning på sidan',
  toStatutes: 'Ett enskilt lagrum hittar du på sidan',
  kinds: {
    provision: 'ställe i en författning',
    act: 'författning',
    decision: 'paragraf i ett protokoll',
    'registry-number': 'ärendenummer',
    'eu-act': 'EU-rättsakt',
    bill: 'riksdagshandling',
    treaty: 'fördrag',
    foreign: 'ett annat lands eller Ålands författning',
    'by-law': 'regel som inte finns i författningssamlingen'
  },
  standings: {
    held: [
      'på denna webbplats',
      'Webbplatsen förklarar stället eller publicerar beslutet. Länken leder dit.'
    ],
    elsewhere: [
      'på annat håll',
      'Den officiella texten finns i Finlex, i EUR-Lex eller på riksdagens webbplats. Länken leder dit.'
    ],
    'missing-section': [
      'stället förklaras inte här',
      'Webbplatsen förklarar andra ställen i författningen. Länken leder till Finlex.'
    ],
    ambiguous: [
      'flera författningar med samma namn',
      'Förteckningen nämner deras nummer. Textens datum kan avgöra saken.'
    ],
    open: [
      'författningen framgår inte av texten',
      'Författningen nämns inte eller dess namn är okänt.'
    ],
    none: ['ingen länk', 'Källan identifieras men har ingen adress.']
  }
}
