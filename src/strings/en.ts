import type {Strings} from './strings.ts'

/** Words of the interface in English. */
export const en: Strings = {
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
    search: 'Search',
    changes: 'Change log',
    data: 'Open data',
    about: 'About the site',
    accessibility: 'Accessibility',
    privacy: 'Privacy'
  },
  footer: {
    data: 'Machine-readable versions of this page',
    publisher: 'Publisher',
    noPublisher: 'No publisher has been named yet.',
    contact: 'Contact',
    updated: 'Content updated',
    checked: 'Sources checked',
    version: 'Version',
    unofficial: 'This site is neither an official notice nor an official collection of statutes.'
  },
  home: {
    state: 'Where things stand',
    latest: (day) => `Latest information ${day}`,
    ways: 'Where would you like to start?',
    agreementWay: 'What has been agreed, what is known of it and what is not',
    statutesWay: (sections) => `What the law requires: ${sections}`,
    decisionsWay: 'Who has decided what, and when',
    partiesWay: 'What your municipality has decided, and what the law requires of the parties',
    approvals: 'Who has approved?',
    allDecisions: 'All decisions and the whole table'
  },
  kind: {
    quoted: 'Quoted word for word',
    described: 'Described in our own words',
    missing: 'Missing from the material',
    note: 'Editor’s note'
  },
  passage: {
    sources: 'Sources',
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    holder: 'Held by',
    passage: (number) => `passage ${number}`,
    subsection: (number) => `subsection ${number}`,
    subsectionShort: (number) => `subsection ${number}`,
    binds: 'Binds',
    comes: (day) => `enters into force on ${day}`,
    involves: 'Mentions',
    rhythm: 'How often'
  },
  role: {
    municipality: 'the municipalities',
    county: 'the wellbeing services county',
    'regional-council': 'the regional council',
    'joint-authority': 'the joint municipal authority',
    'state-agency': 'the state authority',
    parish: 'the parish',
    association: 'the association',
    company: 'the company',
    foundation: 'the foundation',
    other: 'another party'
  },
  roleName: {
    municipality: 'Municipality',
    county: 'Wellbeing services county',
    'regional-council': 'Regional council',
    'joint-authority': 'Joint municipal authority',
    'state-agency': 'State authority',
    parish: 'Parish',
    association: 'Association',
    company: 'Company',
    foundation: 'Foundation',
    other: 'Other party'
  },
  roleNames: {
    municipality: 'Municipalities',
    county: 'Wellbeing services counties',
    'regional-council': 'Regional councils',
    'joint-authority': 'Joint municipal authorities',
    'state-agency': 'State authorities',
    parish: 'Parishes',
    association: 'Associations',
    company: 'Companies',
    foundation: 'Foundations',
    other: 'Other parties'
  },
  state: {
    approved: 'Approved',
    'approved-with-statement': 'Approved with a statement',
    'approved-with-reservation': 'Approved with a reservation',
    'approved-amended': 'Approved with amendments',
    returned: 'Referred back for preparation',
    tabled: 'Tabled',
    'proposed-onward': 'Proposed onward',
    noted: 'Noted',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
    terminated: 'Terminated',
    rejected: 'Rejected',
    proposed: 'Proposed',
    'approved-by-source': 'Approved according to a source',
    endorsed: 'Position of a forum',
    unknown: 'Not known',
    event: 'Preparation'
  },
  stateNote: {
    approved: 'The source reports the decision.',
    'approved-with-statement': 'A statement was added to the decision. It counts as an approval.',
    'approved-with-reservation':
      'The decision has a reservation. It does not count as an approval as such.',
    'approved-amended':
      'The body approved an amended text. It does not count as an approval as such.',
    returned: 'The matter was not decided: it was referred back for preparation.',
    tabled: 'The matter was not decided: it was tabled.',
    'proposed-onward':
      'The body proposed the matter to another body. That is not the party’s approval.',
    noted: 'The matter was noted. That is no approval.',
    withdrawn: 'The matter was withdrawn.',
    lapsed: 'The matter lapsed.',
    terminated: 'The party terminated the agreement.',
    rejected: 'The source reports the decision.',
    proposed: 'A decision has been proposed. The decision itself is not in the material.',
    'approved-by-source':
      'A source tells of the approval in general. Details of the decision are not in the material.',
    endorsed: 'A joint forum expressed a position. That is not a decision by a party.',
    unknown: 'The decision is not in the material. The party may still have decided.',
    event: 'A step of the preparation, not a decision.'
  },
  version: {
    state: {
      'in-force': 'In force according to the sources',
      upcoming: 'Not yet in force',
      conditional: 'Not known whether the condition of entry into force was met',
      ended: 'No longer in force',
      replaced: 'Replaced by a newer version',
      annulled: 'Annulled',
      lapsed: 'Never came into force',
      approved: 'All parties have approved, entry into force is not known',
      pending: 'The available sources do not state whether all have approved'
    },
    counts: {
      approved: (n, all) => `known approvals ${n}, parties ${all}`
    },
    name: 'Full name',
    aliases: 'Also called in the sources',
    parties: (n) => (n === 1 ? 'One party' : `${n} parties`),
    article: (n, unit) => `${unit ?? 'article'} ${n}`,
    contents: 'Contents',
    rests: 'Legal basis',
    siteNumbering: 'The numbers and headings of the articles are ours, not those of the agreement.',
    siteNumbers: 'numbering of this site',
    siteText: 'description by this site',
    fullTextMissing: 'The full text is missing from the material',
    newest: 'Newest version',
    newerThere: 'This version is in force. There is a newer one:',
    successor: (title) => `The same matter on the page of the newer version: ${title}`,
    predecessor: (title) => `The same matter on the page of the earlier version: ${title}`,
    approvals: 'Decisions by the parties',
    print: 'What is known of the version, for printing',
    pdf: 'Download PDF',
    addresses: 'Addresses of the links',
    printTitle: 'Print version',
    printNote: 'The page contains all information on this version, with the address of every link.',
    overview:
      'What the parties have agreed, how much of the text is known, and where each version stands.'
  },
  statutes: {
    lede: 'The acts on which the cooperation is based. The explanations are ours.',
    unofficial: 'The site explains the law in its own words. It is not the official text.',
    officialText: 'Official text',
    finlex: {
      fi: {consolidated: 'Finlex, ajantasainen', asPublished: 'Finlex, alkuperäinen säädös'},
      sv: {consolidated: 'Finlex, uppdaterad lag', asPublished: 'Finlex, ursprunglig författning'}
    },
    eli: 'ELI identifier',
    facts: 'Facts',
    section: (n) => `Section\u00A0${n}`,
    sections: 'Sections',
    headingMissing: 'The heading is not on this site.',
    chapter: (n) => `chapter ${n}`,
    part: (n) => `part ${n}`,
    inForce: 'In force',
    from: (day) => `from ${day}`,
    given: 'Issued',
    preparation: 'Preparatory works',
    inLanguage: {fi: 'In Finnish', sv: 'In Swedish', en: 'In English'},
    unofficialTitle: 'unofficial',
    ours: 'our translation',
    checked: 'Checked',
    here: 'What refers to this',
    nothingHere: 'Nothing in the material refers to this section.',
    rhythms: 'How often the law requires action',
    web: 'How the texts are linked'
  },
  decisions: {
    lede: 'What the sources report on the decisions by the parties. A proposal is not a decision, and the position of a forum is not a decision by a party.',
    timeline: 'Timeline',
    matrix: 'Who has approved which version',
    matrixCaption: 'Decisions by the parties, version by version',
    party: 'Party',
    open: (n, proposed) =>
      `${n === 1 ? 'the decision of one party is missing' : `decisions of ${n} parties are missing`}${proposed > 0 ? `, known proposals: ${proposed}` : ''}`,
    today: 'Sources checked',
    body: 'Body',
    forum: 'Forum',
    decidedOn: 'Meeting date',
    section: 'Section of the minutes',
    official: 'Official minutes',
    registryNumber: 'Case register number',
    version: 'Version',
    unknownValue: 'not known',
    proposed: 'What was proposed',
    decided: 'What was decided',
    context: 'Background',
    unknown: 'What is not known',
    caveats: 'Caveats',
    minutes:
      'The official minutes are held by the authority whose body handled the matter. This page is neither minutes nor a notice of the decision.',
    forumMinutes:
      'The forum does not make decisions on behalf of the parties. This page is not the minutes of its meeting.',
    citedBy: 'Where this is cited',
    none: 'The material contains no decisions by this party.',
    sign: (n) => `§\u00A0${n}`
  },
  parties: {
    lede: 'The parties to the agreement and the bodies that decide on it.',
    bodies: 'Bodies',
    website: 'Website',
    approvals: 'Approval of the versions',
    decisions: 'Decisions and proposals',
    duties: 'What the law requires',
    mentions: 'Where the law names the party without binding it',
    noDuties: 'The sections on this site impose no duties on this party.',
    officialName: 'Official name'
  },
  sources: {
    lede: 'The documents on which the statements on this site are based.',
    kind: {
      agenda: 'Agenda',
      minutes: 'Minutes',
      agreement: 'Agreement',
      statute: 'Statute',
      bulletin: 'Press release',
      'web-page': 'Web page'
    },
    publisher: 'Publisher',
    date: 'Date',
    checked: 'Checked',
    address: 'Address',
    supports: 'What the source shows',
    archived: 'Archived text',
    archivedNote: 'The lines are those of the source. The number of a line is a link to it.',
    redactions: 'Removed',
    checksum: 'Checksum (SHA-256)',
    quotations: 'Passages quoted from it',
    quotedIn: 'Quoted',
    usedIn: 'Where the source is relied on',
    line: (n) => `Line ${n}`,
    lineCount: (n) => `${n} lines`
  },
  glossary: {
    ours: 'Explanation by this site',
    lede: 'The terms of the site in Finnish, Swedish and English.',
    inLanguage: {fi: 'in Finnish', sv: 'in Swedish', en: 'in English'},
    avoid: 'Note',
    letters: 'Letters',
    none: 'There is no explanation in the material.'
  },
  search: {
    lede: 'Search the agreement, the law, the decisions, the sources and the glossary.',
    index: 'Index A–Ö',
    withoutScript:
      'Search requires JavaScript, which is turned off. The index leads to the same content.',
    kinds: {
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
  social: {
    sections: (n) => (n === 1 ? 'One section explained' : `${n} sections explained`),
    decisions: (n) => (n === 1 ? '1 decision' : `${n} decisions`),
    proposals: (n) => (n === 1 ? '1 proposal' : `${n} proposals`),
    positions: (n) => (n === 1 ? '1 position of a forum' : `${n} positions of forums`),
    sources: (n) => (n === 1 ? 'One source' : `${n} sources`),
    terms: (n) => `${n} terms in three languages`
  },
  changes: {
    lede: 'What was published, added or corrected on this site. Newest first.',
    kind: {
      published: 'Published',
      added: 'Added',
      corrected: 'Corrected',
      withdrawn: 'Withdrawn'
    },
    pages: 'Pages',
    none: 'There are no changes.'
  },
  withdrawn: {
    title: (title) => `Withdrawn: ${title}`,
    text: (title) => `This address previously contained: ${title}.`,
    since: 'Withdrawn',
    decidedBy: 'The withdrawal was decided by',
    reason: 'Reason',
    instead: 'Read about it now'
  },
  data: {
    lede: 'The information on the agreement, the law, the decisions, the parties, the sources and the terms is also available in machine-readable form.',
    beside:
      'For most pages the information is also in the file index.json. For the versions of the agreement, the acts, the sections and the decisions there is also index.xml in Akoma Ntoso.',
    kinds:
      'For each passage, the data state whether it is quoted, described, missing or an editor’s note, and its source.',
    caption: 'All data as files',
    content: 'Content',
    format: 'Format',
    files: {
      corpus: 'All data: agreement, law, decisions, parties, sources and glossary',
      schema: 'Structure of the JSON files (JSON Schema)',
      approvals: 'Table: who has approved which version',
      decisions: 'Table: decisions and proposals',
      decisionsFeed: 'Feed: newest decisions and proposals',
      changesFeed: 'Feed: newest additions and corrections'
    },
    terms: 'Terms of use',
    licence: 'Licence of the site’s own texts and data:',
    noLicence: 'The publisher has not given terms of use yet.',
    quoted: 'Quoted passages are the text of their sources. Each names its source.'
  },
  cite: {
    title: 'Cite this',
    address: 'Address',
    inLanguage: {fi: 'In Finnish', sv: 'In Swedish', en: 'In English'},
    genitive: 'In Finnish, genitive',
    citation: 'Citation',
    copy: 'Copy',
    copyCitation: 'Copy citation',
    copyLink: 'Copy address',
    copied: 'Copied',
    failed: 'Copying failed. Select the text and copy it with the keyboard.'
  },
  picture: {
    asText: 'The picture as text',
    approvals: (title) => `Each party and its decision: ${title}.`,
    rhythms: 'A timeline of one council term: which duties recur and how often.',
    web: 'The arcs join what rests on or refers to something with what it refers to.',
    year: (n) => `year ${n}`,
    refersTo: 'rests on or refers to these:',
    key: 'Key'
  },
  levels: {
    title: 'The levels of cooperation (diagram)',
    members: 'Participants',
    task: 'Task',
    when: 'When',
    rhythm: 'How often',
    unknown: 'Not stated in the material',
    from: (title) => `The source describes the version: ${title}`
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
  },
  language: {fi: 'Suomi', sv: 'Svenska', en: 'English'}
}
