import type {records as model} from '../fi/records.ts'

/** Words in English, on law, sources, the glossary, changes and open data. */
export const records: typeof model = {
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
    more: 'Sources and details',
    description: 'State of the description',
    follow: 'Follow and download',
    places: (n) => (n === 1 ? '1 reference' : `${n} references`),
    headingMissing: 'The heading is not on this site.',
    chapter: (n) => `chapter ${n}`,
    part: (n) => `part ${n}`,
    inForce: 'In force',
    from: (day) => `from ${day}`,
    given: 'Issued',
    preparation: 'Preparatory works',
    unofficialTitle: 'unofficial',
    ours: 'our translation',
    checked: 'Checked',
    here: 'What refers to this',
    nothingHere: 'Nothing in the material refers to this section.',
    /** The law itself beside its explanation. */
    wording: {
      changed: 'What has changed in the law',
      law: (n: number) => `The law, subsection ${n}`,
      inOther: 'Samma på svenska',
      asPublished: 'As published',
      consolidated: 'Consolidated',
      upTo: (act: string) => `with amendments up to ${act}`,
      read: (day: string) => `read on ${day}`,
      notExplained: (n: number) => `Subsection ${n}. The site does not explain it.`
    },
    rhythms: 'How often the law requires action',
    web: 'How the texts are linked'
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
    storedCopy: 'Stored copy read',
    address: 'Address',
    supports: 'What the source shows',
    archived: 'Archived text',
    archivedNote: 'The lines are those of the source. The number of a line is a link to it.',
    redactions: 'Removed',
    terms: 'Terms',
    checksum: 'Checksum (SHA-256)',
    quotations: 'Passages quoted from it',
    quotedIn: 'Quoted',
    usedIn: 'Where the source is relied on',
    line: (n) => `Line ${n}`,
    attachments: 'Attachments and originals',
    scanned: 'pictures without text',
    signed: 'signed original',
    lineCount: (n) => `${n} lines`
  },
  glossary: {
    filter: 'Filter the list',
    shown: 'Shown',
    ours: 'Explanation by this site',
    lede: 'The terms of the site in Finnish, Swedish and English.',
    avoid: 'Note',
    letters: 'Letters',
    none: 'There is no explanation in the material.'
  },
  changes: {
    lede: 'What was published, added or corrected on this site. Newest first.',
    kind: {
      published: 'Published',
      added: 'Added',
      corrected: 'Corrected',
      withdrawn: 'Withdrawn',
      'law-amended': 'Law amended',
      compared: 'New comparison'
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
      approvalsForOffice: 'Table: who has approved which version, for Excel',
      decisionsForOffice: 'Table: decisions and proposals, for Excel',
      decisionsFeed: 'Feed: newest decisions and proposals',
      changesFeed: 'Feed: newest additions and corrections'
    },
    terms: 'Terms of use',
    licence: 'Licence of the site’s own texts and data:',
    noLicence: 'The publisher has not given terms of use yet.',
    quoted: 'Quoted passages are the text of their sources. Each names its source.'
  }
}
