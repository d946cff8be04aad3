import type {decisions as model} from '../fi/decisions.ts'

/** Words in English, on decisions and the parties that make them. */
export const decisions: typeof model = {
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
    asked: 'Asked, waiting',
    searched: 'Searched, not found',
    unknown: 'Not known',
    event: 'Preparation'
  },
  stateOn: {
    'approved-by-source': (day) => `Approved according to a source (of ${day})`,
    unknown: (day) => `Not known, not searched for by ${day}`
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
    asked: 'The party has been asked and has not answered yet.',
    searched: 'Although the decision has not been found, the party may have decided.',
    unknown:
      'The decision is not in the source material, and no search for it is recorded. The party may still have decided.',
    event: 'A step of the preparation, not a decision.'
  },
  decisions: {
    lede: 'What the sources report on the decisions by the parties. A proposal is not a decision, and the position of a forum is not a decision by a party.',
    asked: ['who has decided', 'who has approved', 'what has been decided'],
    timeline: 'Timeline',
    matrix: 'Who has approved which version',
    matrixCaption: 'Decisions by the parties, version by version',
    notKnown: 'Dashed line: not known',
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
  parties: {
    lede: 'The parties to the agreement and the bodies that decide on it.',
    asked: 'approved, decided, decision, signed',
    bodies: 'Bodies',
    website: 'Website',
    approvals: 'Approval of the versions',
    decisions: 'Decisions and proposals',
    duties: 'What the law requires',
    mentions: 'Where the law names the party without binding it',
    noDuties: 'The sections on this site impose no duties on this party.',
    officialName: 'Official name',
    seat: 'Registered office',
    businessId: 'Business ID',
    minutes: 'Minutes',
    registry: 'Registry',
    formerName: 'Former name',
    until: (day: string) => `until ${day}`,
    thenCalled: 'then',
    ended: 'Ended',
    ending: 'Ends',
    mergedInto: 'Merged into',
    mergedHere: 'Merged into this',
    endedDuties:
      'The party has ended, and the law requires nothing of it any more. Its decisions and approvals are history.',
    endedBefore: 'Ended before the version'
  }
}
