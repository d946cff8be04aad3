import type {DecisionWords} from '../decision-words.ts'

/** Words in English, on what surrounds a decision. */
export const decision: DecisionWords = {
  office: 'Office-holder',
  officeNotice:
    'The official decision is held by the authority whose office-holder made it. This page is neither the decision nor a notice of it.',
  officeDocument: 'Official decision',
  number: 'Number of the decision',
  decidedOn: 'Date of the decision',
  votes: 'Vote',
  vote: ({absent, against, blank, for: yes}) =>
    [
      `for ${yes}, against ${against}`,
      ...(blank === undefined ? [] : [`blank ${blank}`]),
      ...(absent === undefined ? [] : [`absent ${absent}`])
    ].join(', '),
  related: 'Relation to other decisions',
  relations: {
    'proposes-to': {to: 'Proposed to the body that decided', from: 'Proposed by'},
    amends: {to: 'Amends', from: 'Amended by'},
    annuls: {to: 'Annuls', from: 'Annulled by'},
    corrects: {to: 'Corrects', from: 'Corrected by'},
    'decides-again': {to: 'Decides again on', from: 'Decided again by'}
  },
  sameMatter: 'How the same party has dealt with the matter',
  appeals: 'Appeals',
  appealKinds: {
    rectification: 'request for rectification',
    'municipal-appeal': 'appeal to the administrative court',
    'further-appeal': 'further appeal'
  },
  appealOutcomes: {
    pending: 'pending, according to the available sources',
    dismissed: 'dismissed',
    inadmissible: 'ruled inadmissible',
    annulled: 'decision annulled',
    amended: 'decision amended',
    withdrawn: 'withdrawn',
    unknown: 'outcome not known'
  },
  alsoAbout: 'The same decision is about',
  coming: 'Upcoming meeting',
  comingNote:
    'The meeting has not yet been held. The matter has been proposed and not yet decided.',
  handled: 'Handling',
  statement: 'Statement or dissenting opinion'
}
