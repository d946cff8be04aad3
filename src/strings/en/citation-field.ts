import type {citationField as model} from '../fi/citation-field.ts'

/** Words in English, on the field that takes a citation. */
export const citationField: typeof model = {
  label: 'Go to a provision',
  hint: 'Type or paste a citation, for example section 14 of act 611/2021.',
  button: 'Go',
  goes: 'The citation leads here:',
  choices: 'Did you mean this?',
  missing: 'this provision is not explained here. The nearest one that is, and the official text:',
  elsewhere: 'This is not explained here. The official text is elsewhere:',
  nothing: 'No citation was recognised. Write the name or number of the act and the section.'
}
