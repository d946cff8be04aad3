import type {DecisionWords} from '../decision-words.ts'

/** Words in Finnish, on what surrounds a decision. */
export const decision: DecisionWords = {
  office: 'Viranhaltija',
  officeNotice:
    'Virallinen päätös on viranomaisella, jonka viranhaltija teki sen. Tämä sivu ei ole päätös eikä tiedoksianto.',
  officeDocument: 'Virallinen päätös',
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
