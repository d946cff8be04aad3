import {spacedLabel} from '../../identifiers/clause.ts'
import type {Article, Version} from '../../model/corpus.ts'
import type {Strings} from '../../strings/strings.ts'

/** What a clause is called beside its heading: `2 kohta`, `3 a §`, `Liite 1`, `Johdanto`. */
export function clauseName(
  {data, label, part}: Article,
  {data: {articlesAre}}: Version,
  {version}: Pick<Strings, 'version'>
): string {
  if (part === 'preamble') return version.preamble
  if (part === 'appendix') return version.appendix(label)
  return label === '' ? data.heading : version.article(spacedLabel(label), articlesAre)
}

/** Its number as it stands before its heading; none where it has none. */
export function clauseNumber({label, part}: Article, {version}: Pick<Strings, 'version'>): string {
  return part === 'appendix' ? version.appendix(label) : spacedLabel(label)
}
