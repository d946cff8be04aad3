import type {citationList as model} from '../fi/citation-list.ts'

/** Words in English, on the page that lists the citations of a text. */
export const citationList: typeof model = {
  title: 'Citations in a text',
  lede: 'Paste a text to see a list of the acts, decisions and other sources it cites and where they are found. The text is read in your browser and is not sent anywhere.',
  label: 'Text',
  hint: 'For example a statement, a section of minutes or an agreement.',
  day: 'Date of the text',
  dayHint: 'Optional. Decides which of several acts of the same name is meant.',
  button: 'Show citations',
  needsScript: 'Making the list requires JavaScript. What the list contains is explained below.',
  found: 'Citations found:',
  first: 'The first 500 are shown.',
  nothing: 'No citations were found.',
  tooMuch: 'The text has too many citations to be read at once. Paste it in parts.',
  failed: 'The list could not be made. Reload the page.',
  whatTitle: 'What is recognised',
  what: [
    'statutes and their chapters, sections, subsections and items in Finnish, Swedish and English',
    'sections of minutes and case numbers',
    'EU acts, parliamentary papers and treaties'
  ],
  standingTitle: 'What the list tells of a citation',
  limitsTitle: 'Limits of the list',
  limits: [
    'If the text does not tell for certain which act is meant, the citation has no link. The list can still be wrong.',
    'The list does not tell whether the provision is in force. The official text is in Finlex.'
  ],
  toList: 'For the citations of a whole text, see',
  toStatutes: 'A single provision is found on the page',
  kinds: {
    provision: 'provision of a statute',
    act: 'statute',
    decision: 'section of minutes',
    'registry-number': 'case number',
    'eu-act': 'EU act',
    bill: 'parliamentary paper',
    treaty: 'treaty',
    foreign: 'act of another country or of Åland',
    'by-law': 'rule outside the Statutes of Finland'
  },
  standings: {
    held: [
      'on this site',
      'The site explains the provision or publishes the decision. The link leads to its page.'
    ],
    elsewhere: [
      'elsewhere',
      'The official text is in Finlex, in EUR-Lex or on the website of Parliament. The link leads there.'
    ],
    'missing-section': [
      'not explained here',
      'The site explains other provisions of the act. The link leads to Finlex.'
    ],
    ambiguous: [
      'several acts of the same name',
      'The list names their numbers. The date of the text may decide.'
    ],
    open: ['the text does not tell which act', 'The act is not named, or its name is not known.'],
    none: ['no link', 'The source is recognised but has no address.']
  }
}
