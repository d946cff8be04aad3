import type {AppealKind, AppealOutcome, RelationKind} from '../schemas/decision-relations.ts'
import type {Language} from './strings.ts'

/** Words for what surrounds a decision: the office, the votes, other decisions, appeals. */
interface DecisionWords {
  office: string
  number: string
  decidedOn: string
  votes: string
  vote: (parts: {
    for: number
    against: number
    blank?: number | undefined
    absent?: number | undefined
  }) => string
  related: string
  /** How a decision bears on the one that is linked, and how the linked one bears on it. */
  relations: Record<RelationKind, {to: string; from: string}>
  sameMatter: string
  appeals: string
  appealKinds: Record<AppealKind, string>
  appealOutcomes: Record<AppealOutcome, string>
  alsoAbout: string
  coming: string
  comingNote: string
  handled: string
  statement: string
}

const fi: DecisionWords = {
  office: 'Viranhaltija',
  number: 'Päätöksen numero',
  decidedOn: 'Päätöspäivä',
  votes: 'Äänestys',
  vote: ({absent, against, blank, for: yes}) =>
    [
      `puolesta ${yes}, vastaan ${against}`,
      ...(blank === undefined ? [] : [`tyhjiä ${blank}`]),
      ...(absent === undefined ? [] : [`poissa ${absent}`])
    ].join(', '),
  related: 'Suhde muihin päätöksiin',
  relations: {
    'proposes-to': {to: 'Esitetty toimielimelle, joka päätti', from: 'Asian esitti'},
    amends: {to: 'Muuttaa päätöstä', from: 'Päätöstä on muuttanut'},
    annuls: {to: 'Kumoaa päätöksen', from: 'Päätöksen on kumonnut'},
    corrects: {to: 'Korjaa päätöstä', from: 'Päätöstä on korjannut'},
    'decides-again': {to: 'Käsittelee uudelleen päätöksen', from: 'Asia on käsitelty uudelleen'}
  },
  sameMatter: 'Saman osapuolen käsittelyt samasta asiasta',
  appeals: 'Muutoksenhaku',
  appealKinds: {
    rectification: 'oikaisuvaatimus',
    'municipal-appeal': 'kunnallis- tai aluevalitus',
    'further-appeal': 'jatkovalitus'
  },
  appealOutcomes: {
    pending: 'vireillä lähteiden mukaan',
    dismissed: 'hylätty',
    inadmissible: 'jätetty tutkimatta',
    annulled: 'päätös kumottu',
    amended: 'päätöstä muutettu',
    withdrawn: 'peruttu',
    unknown: 'tulosta ei tiedetä'
  },
  alsoAbout: 'Sama päätös koskee myös',
  coming: 'Tuleva kokous',
  comingNote: 'Kokous on tulossa. Asiaa on ehdotettu, eikä siitä ole vielä päätetty.',
  handled: 'Käsittely',
  statement: 'Lausuma tai eriävä mielipide'
}

const sv: DecisionWords = {
  office: 'Tjänsteinnehavare',
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

const en: DecisionWords = {
  office: 'Office-holder',
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

const all: Record<Language, DecisionWords> = {fi, sv, en}

/** Words for what surrounds a decision, in one language. */
export function decisionWordsIn(language: Language): DecisionWords {
  return all[language]
}
