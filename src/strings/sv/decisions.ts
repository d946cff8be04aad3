import type {decisions as model} from '../fi/decisions.ts'

/** Words in Swedish, as it is written in Finland, on decisions and the parties that make them. */
export const decisions: typeof model = {
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
    asked: 'Frågat, svar väntas',
    searched: 'Sökt, inte hittat',
    unknown: 'Ingen uppgift',
    event: 'Beredning'
  },
  stateOn: {
    'approved-by-source': (day) => `Godkänt enligt en källa (källan ${day})`,
    unknown: (day) => `Ingen uppgift, inte sökt senast ${day}`
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
    asked: 'Parten har tillfrågats och har ännu inte svarat.',
    searched: 'Även om beslutet inte har hittats kan parten ha beslutat i saken.',
    unknown:
      'Beslutet finns inte i källmaterialet, och ingen sökning har antecknats. Parten kan ändå ha beslutat i saken.',
    event: 'Ett skede i beredningen, inte ett beslut.'
  },
  decisions: {
    lede: 'Vad materialet säger om parternas beslut. Ett förslag är inte ett beslut, och ett forums ställningstagande är inte ett beslut av en part.',
    asked: ['vem har beslutat', 'vem har godkänt', 'vad har beslutats'],
    timeline: 'Tidslinje',
    matrix: 'Vem har godkänt vilken version',
    matrixCaption: 'Parternas beslut per version',
    notKnown: 'Streckad linje: okänt',
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
  parties: {
    lede: 'Avtalets parter och de organ som beslutar om det.',
    asked: 'godkänt, godkände, beslutat, beslutade, beslut, undertecknat',
    bodies: 'Organ',
    website: 'Webbplats',
    approvals: 'Godkännande av versionerna',
    decisions: 'Beslut och förslag',
    duties: 'Vad lagen förpliktar till',
    mentions: 'Var lagen nämner parten utan att ålägga den något',
    noDuties: 'Webbplatsens paragrafer innehåller inga skyldigheter för denna part.',
    officialName: 'Officiellt namn',
    seat: 'Hemort',
    businessId: 'FO-nummer',
    minutes: 'Protokoll',
    registry: 'Registratorskontor',
    formerName: 'Tidigare namn',
    until: (day: string) => `till och med ${day}`,
    thenCalled: 'då',
    ended: 'Upphört',
    ending: 'Upphör',
    mergedInto: 'Sammanslagen med',
    mergedHere: 'Sammanslagen hit',
    endedDuties:
      'Parten har upphört, och lagen ålägger den inte längre något. Dess beslut och godkännanden är historia.',
    endedBefore: 'Upphörde före versionen'
  }
}
