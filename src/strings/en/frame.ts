import type {frame as model} from '../fi/frame.ts'

/** Words in English, on the frame of pages: ways, header and footer, search, citing. */
export const frame: typeof model = {
  skip: 'Skip to content',
  nav: {
    main: 'Main menu',
    trail: 'Breadcrumb',
    contents: 'On this page',
    language: 'Language',
    neighbours: 'Previous and next',
    previous: 'Previous',
    next: 'Next',
    site: 'About the site'
  },
  ways: {
    home: 'Front page',
    agreement: 'Agreement',
    statutes: 'Law',
    decisions: 'Decisions',
    parties: 'Parties',
    sources: 'Sources',
    glossary: 'Glossary',
    questions: 'Questions and answers',
    search: 'Search',
    changes: 'Change log',
    data: 'Open data',
    about: 'About the site',
    accessibility: 'Accessibility',
    privacy: 'Privacy'
  },
  footer: {
    data: 'Machine-readable',
    publisher: 'Publisher',
    noPublisher: 'No publisher has been named yet.',
    contact: 'Contact',
    updated: 'Content updated',
    checked: 'Compared with the sources on',
    version: 'Version',
    unofficial: 'This site is neither an official notice nor an official collection of statutes.'
  },
  home: {
    state: 'Where things stand',
    latest: (day) => `Latest information ${day}`,
    /** Where some of them are municipalities. */
    municipalities: 'What has your municipality decided?',
    parties: 'What have the parties decided?',
    allDecisions: 'All decisions',
    table: 'Download the table'
  },
  questions: {
    textIn: (other) => `What the answer rests on is ${other}.`,
    lede: 'What readers ask, and what the sources answer.'
  },
  kind: {
    quoted: 'Quoted word for word',
    own: 'Text of the agreement',
    described: 'Described in our own words',
    missing: 'Missing from the material',
    note: 'Editor’s note'
  },
  search: {
    lede: 'Search the agreement, the law, the decisions, the sources and the glossary.',
    index: 'Index A–Ö',
    withoutScript:
      'Search requires JavaScript, which is turned off. The index leads to the same content.',
    kinds: {
      question: 'question',
      term: 'term',
      section: 'section',
      article: 'article of the agreement',
      decision: 'decision',
      proposal: 'proposal',
      endorsement: 'position of a forum',
      source: 'source',
      party: 'party',
      act: 'act',
      version: 'version of the agreement',
      page: 'page'
    }
  },
  cite: {
    title: 'Cite this',
    address: 'Address',
    genitive: 'In Finnish, genitive',
    citation: 'Citation',
    copy: 'Copy',
    copyCitation: 'Copy citation',
    copyLink: 'Copy link',
    copyQuotation: 'Copy quotation with source',
    report: 'Report an error',
    close: 'Close',
    copied: 'Copied',
    failed: 'Copying failed. Select the text and copy it with the keyboard.'
  },
  social: {
    sections: (n) => (n === 1 ? 'One section explained' : `${n} sections explained`),
    decisions: (n) => (n === 1 ? '1\u00A0decision' : `${n}\u00A0decisions`),
    proposals: (n) => (n === 1 ? '1\u00A0proposal' : `${n}\u00A0proposals`),
    positions: (n) => (n === 1 ? '1\u00A0position of a forum' : `${n}\u00A0positions of forums`),
    sources: (n) => (n === 1 ? 'One source' : `${n} sources`),
    terms: (n) => `${n} terms in three languages`
  },
  contact: {
    none: 'Contact details have not been given yet. The publisher must add them here.',
    email: 'E-mail',
    form: 'Feedback form',
    phone: 'Telephone'
  },
  notFound: {
    title: 'Page not found',
    lede: 'There is no page at this address. It may be mistyped.',
    try: 'Try these'
  },
  redirect: {
    title: 'The page has moved',
    text: 'New address:'
  }
}
