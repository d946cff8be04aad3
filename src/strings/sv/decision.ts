import type {DecisionWords} from '../decision-words.ts'

/** Words in Swedish, as it is written in Finland, on what surrounds a decision. */
export const decision: DecisionWords = {
  office: 'Tjänsteinnehavare',
  officeNotice:
    'Det officiella beslutet finns hos den myndighet vars tjänsteinnehavare fattade det. Den här sidan är varken ett beslut eller ett meddelande om beslutet.',
  officeDocument: 'Officiellt beslut',
  number: 'Beslutets nummer',
  decidedOn: 'Beslutsdag',
  votes: 'Omröstning',
  vote: ({absent, against, blank, for: yes}) =>
    [
      `för ${yes}, mot ${against}`,
      ...(blank === undefined ? [] : [`blanka ${blank}`]),
      ...(absent === undefined ? [] : [`frånvarande ${absent}`])
    ].join(', '),
  related: 'Förhållande till andra beslut',
  relations: {
    'proposes-to': {to: 'Föreslaget för organet som beslutade', from: 'Ärendet föreslogs av'},
    amends: {to: 'Ändrar beslutet', from: 'Beslutet har ändrats av'},
    annuls: {to: 'Upphäver beslutet', from: 'Beslutet har upphävts av'},
    corrects: {to: 'Rättar beslutet', from: 'Beslutet har rättats av'},
    'decides-again': {to: 'Behandlar på nytt beslutet', from: 'Ärendet har behandlats på nytt'}
  },
  sameMatter: 'Samma parts behandlingar av samma ärende',
  appeals: 'Ändringssökande',
  appealKinds: {
    rectification: 'begäran om omprövning',
    'municipal-appeal': 'kommunalbesvär eller välfärdsområdesbesvär',
    'further-appeal': 'fortsatta besvär'
  },
  appealOutcomes: {
    pending: 'anhängigt enligt materialet',
    dismissed: 'avslaget',
    inadmissible: 'avvisat',
    annulled: 'beslutet upphävt',
    amended: 'beslutet ändrat',
    withdrawn: 'återtaget',
    unknown: 'utgången är okänd'
  },
  alsoAbout: 'Samma beslut gäller också',
  coming: 'Kommande sammanträde',
  comingNote:
    'Sammanträdet har ännu inte hållits. Ärendet har föreslagits och inget har ännu beslutats.',
  handled: 'Behandling',
  statement: 'Uttalande eller avvikande mening'
}
