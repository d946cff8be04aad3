import type {citationField as model} from '../fi/citation-field.ts'

/** Words in Swedish, as it is written in Finland, on the field that takes a citation. */
export const citationField: typeof model = {
  label: 'Gå till ett lagrum',
  hint: 'Skriv eller klistra in en hänvisning, till exempel 14 § i lagen om välfärdsområden (611/2021).',
  button: 'Gå',
  goes: 'Hänvisningen leder hit:',
  choices: 'Menade du detta?',
  missing:
    'detta ställe förklaras inte här. Närmaste förklarade paragraf och den officiella texten:',
  elsewhere: 'Detta förklaras inte här. Den officiella texten finns på annat håll:',
  nothing: 'Hänvisningen kunde inte identifieras. Skriv lagens namn eller nummer och paragrafen.'
}
