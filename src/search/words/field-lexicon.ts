import data from '../lexicon/lexicon.json' with {type: 'json'}
import {openLexicon} from './lexicon.ts'

/** The committed lexicon: the field's words and those of the content. Too big for a browser. */
export const fieldLexicon = openLexicon(data)
