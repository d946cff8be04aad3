import type {Language} from './strings.ts'

const fi = {
  label: 'Siirry lainkohtaan',
  hint: 'Kirjoita tai liitä viittaus, esimerkiksi 611/2021 14 § tai hyvinvointialuelain 14 §.',
  button: 'Siirry',
  goes: 'Viittaus johtaa tänne:',
  choices: 'Tarkoititko tätä?',
  missing: 'tätä kohtaa sivusto ei selitä. Lähin selitetty pykälä ja virallinen teksti:',
  elsewhere: 'Tätä sivusto ei selitä. Virallinen teksti on muualla:',
  nothing: 'Viittausta ei tunnistettu. Kirjoita lain nimi tai numero ja pykälä.'
}

const all: Record<Language, typeof fi> = {
  fi,
  sv: {
    label: 'Gå till ett lagrum',
    hint: 'Skriv eller klistra in en hänvisning, till exempel 14 § i lagen om välfärdsområden (611/2021).',
    button: 'Gå',
    goes: 'Hänvisningen leder hit:',
    choices: 'Menade du detta?',
    missing:
      'detta ställe förklaras inte här. Närmaste förklarade paragraf och den officiella texten:',
    elsewhere: 'Detta förklaras inte här. Den officiella texten finns på annat håll:',
    nothing: 'Hänvisningen kunde inte identifieras. Skriv lagens namn eller nummer och paragrafen.'
  },
  en: {
    label: 'Go to a provision',
    hint: 'Type or paste a citation, for example section 14 of act 611/2021.',
    button: 'Go',
    goes: 'The citation leads here:',
    choices: 'Did you mean this?',
    missing:
      'this provision is not explained here. The nearest one that is, and the official text:',
    elsewhere: 'This is not explained here. The official text is elsewhere:',
    nothing: 'No citation was recognised. Write the name or number of the act and the section.'
  }
}

/** Words of the field that takes a citation. */
export function citationFieldStrings(language: Language): typeof fi {
  return all[language]
}
export type CitationFieldStrings = typeof fi
