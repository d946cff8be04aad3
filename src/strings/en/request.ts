import type {request as model} from '../fi/request.ts'

/** Words in English for asking an authority for what is missing. */
export const request: typeof model = {
  ask: 'Request the document',
  lede: 'Here is a finished letter. Copy it or open it in your mail, and send it to the registry.',
  to: 'Send it to',
  noAddress: 'The address of the registry is not in the sources of this site.',
  website: 'Look for it on the party’s own site',
  minutes: 'Published minutes',
  nobodyAsked: 'The parties have not been asked.',
  letter: 'Letter in English',
  mail: 'Open in mail',
  subject: (agreement) => `Request for documents: ${agreement}`,
  decision: (bodies) =>
    `the decision of the body (${bodies}) on the agreement, with the extract of the minutes`,
  text: 'the text of the agreement with its attachments',
  body: ({agreement, number, wanted}) =>
    `Hello,

I request these documents on the agreement “${agreement}”:
${wanted.map((item) => `– ${item}`).join('\n')}
${number ? `\nCase register number: ${number}\n` : ''}
If the documents do not exist, please let me know. They can be sent electronically.

Thank you!`
}
