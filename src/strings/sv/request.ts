import type {request as model} from '../fi/request.ts'

/** Words in Swedish, as it is written in Finland, for asking an authority for what is missing. */
export const request: typeof model = {
  ask: 'Begär handlingen',
  lede: 'Här finns ett färdigt brev. Kopiera det eller öppna det i e-posten och skicka det till registratorskontoret.',
  to: 'Skicka det till',
  noAddress: 'Registratorskontorets adress finns inte i webbplatsens källor.',
  website: 'Sök den på partens webbplats',
  minutes: 'Publicerade protokoll',
  nobodyAsked: 'Parterna har inte tillfrågats.',
  letter: 'Brev på svenska',
  mail: 'Öppna i e-posten',
  subject: (agreement) => `Begäran om handlingar: ${agreement}`,
  decision: (bodies) =>
    `beslutet som organet (${bodies}) har fattat om avtalet, och protokollsutdraget`,
  text: 'avtalets text med bilagor',
  body: ({agreement, number, wanted}) =>
    `Hej,

jag begär följande handlingar om avtalet ”${agreement}”:
${wanted.map((item) => `– ${item}`).join('\n')}
${number ? `\nDiarienummer: ${number}\n` : ''}
Om handlingarna inte finns ber jag om besked. Handlingarna kan skickas elektroniskt.

Tack!`
}
