import type {StatuteNumber} from '../identifiers/statute-number.ts'
import type {EnactingFormula, FormulaBlock} from './act.ts'
import {statuteOfUri} from './akn-uri.ts'
import {linesOf} from './read-section.ts'
import {childrenOf, descendantsOf, textOf, type XmlElement} from './read-xml.ts'

/** Reads the enacting clause: what an amending act does, verb by verb. */
export function readFormula(preamble: XmlElement | undefined): EnactingFormula {
  const formulas = preamble ? descendantsOf(preamble, 'formula') : []
  return {
    opening: formulas.flatMap((formula) => childrenOf(formula, 'p').flatMap(linesOf)),
    blocks: formulas.flatMap((formula) => descendantsOf(formula, 'block').map(readBlock))
  }
}

function readBlock(block: XmlElement): FormulaBlock {
  const name = block.attributes['name'] ?? ''
  return {
    name,
    amends: !name.endsWith('-originals'),
    text: textOf(block),
    affected: descendantsOf(block, 'affectedDocument').flatMap(({attributes}): StatuteNumber[] => {
      const statute = statuteOfUri(attributes['href'] ?? '')
      return statute ? [statute] : []
    })
  }
}
