import type {Passage} from './passage.ts'

const elements = {
  quoted: 'Quote',
  described: 'Described',
  missing: 'Missing',
  note: 'Note'
} as const
const parts = {
  proposed: 'Proposed',
  handled: 'Handled',
  statement: 'Statement',
  decided: 'Decided'
} as const

/** All of a passage but its words, as an author writes it. */
export function formOf(passage: Passage | undefined): string {
  if (!passage) return ''
  const {heading, holder, kind, part, sources} = passage
  const slugs = sources.join(' ')
  const attributes = [
    ...(holder ? [`holder="${holder}"`] : []),
    ...(slugs ? [kind === 'quoted' ? `source="${slugs}"` : `sources="${slugs}"`] : [])
  ]
  return [
    ...(heading === undefined ? [] : ['###']),
    ...(part ? [`<${parts[part]}>`] : []),
    `<${[elements[kind], ...attributes].join(' ')}>`
  ].join(' ')
}
