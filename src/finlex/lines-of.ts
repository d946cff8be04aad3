import type {FinlexParagraph, FinlexSubsection} from './act.ts'

/** The lines of a subsection: a paragraph or an item each. */
export function linesOf({text, paragraphs, closing}: FinlexSubsection): string[] {
  return [...text, ...paragraphs.flatMap(itemLines), ...closing]
}

function itemLines({number, text, paragraphs, closing}: FinlexParagraph): string[] {
  const [first = '', ...more] = text
  return [`${number} ${first}`.trim(), ...more, ...paragraphs.flatMap(itemLines), ...closing]
}
