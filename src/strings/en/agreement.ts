import type {agreement as model} from '../fi/agreement.ts'

/** Words in English, on the agreement, its passages and pictures. */
export const agreement: typeof model = {
  passage: {
    sources: 'Sources',
    told: 'Sources, unless otherwise stated',
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    holder: 'Held by',
    passage: (number) => `passage ${number}`,
    footnote: (mark) => `footnote ${mark}`,
    point: (label) => `point ${label}`,
    subsection: (number) => `subsection ${number}`,
    table: 'Table',
    subsectionShort: (number) => `subsection ${number}`,
    binds: 'Binds',
    bindsInferred: 'inferred from the heading of the section',
    comes: (day) => `enters into force on ${day}`,
    involves: 'Mentions',
    rhythm: 'How often'
  },
  version: {
    state: {
      'in-force': 'In force according to the sources',
      amended: 'In force as amended',
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
      approved: (n, all) => `Known approvals ${n}, parties ${all}`,
      ofThem: (words) => `of these ${words}`
    },
    name: 'Full name',
    aliases: 'Also called in the sources',
    parties: (n) => (n === 1 ? 'One party' : `${n} parties`),
    preamble: 'Preamble',
    appendix: (label) => `Appendix ${label}`,
    article: (n, unit) => `${unit ?? 'article'} ${n}`,
    contents: 'Contents',
    rests: 'Legal basis',
    siteNumbering: 'The numbers and headings of the articles are ours, not those of the agreement.',
    siteNumbers: 'numbering of this site',
    beside: 'Beside the agreement: not part of its text',
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
    onTheWeb: 'On the web',
    printTitle: 'Print version',
    printNote: 'The page contains all information on this version, with the address of every link.',
    overview:
      'What the parties have agreed, how much of the text is known, and where each version stands.'
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
  picture: {
    rhythms: 'One council term as four years: what must happen in each.',
    web: 'Which sections the articles of the agreement rest on or cite. The mark is a link to the section.',
    year: (n) => `year ${n}`,
    key: 'Key'
  }
}
