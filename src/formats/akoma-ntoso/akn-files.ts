import {oncePerCorpus, query} from '../../corpus/seen.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus} from '../../model/corpus.ts'
import {mediaTypes} from '../catalogue.ts'
import type {DataFile} from '../data-file.ts'
import {aknDecision} from './akn-decision.ts'
import {aknAct, aknSection} from './akn-law.ts'
import {aknVersion} from './akn-version.ts'

const byVersion = oncePerCorpus(({decisions}) =>
  Map.groupBy(
    decisions.flatMap((decision) => decision.effects.map(({version}) => ({decision, version}))),
    ({version}) => version.id
  )
)

/** Decisions on a version, by its id, oldest first. */
const decisionsOn = query(
  'decisionsOn',
  (corpus, id) =>
    byVersion(corpus)
      .get(id)
      ?.map(({decision}) => decision) ?? []
)

/** `index.xml` beside the pages of versions, acts, sections and decisions. */
export function aknFiles(corpus: Corpus): DataFile[] {
  const {acts, decisions, versions} = corpus
  const file = ({address}: {address: string}, write: () => string): DataFile => ({
    address: routes.akomaNtoso(address),
    mediaType: mediaTypes.akomaNtoso,
    write
  })
  return [
    ...versions.map((version) =>
      file(version, () => aknVersion(corpus, version, decisionsOn(corpus, version.id)))
    ),
    ...acts.flatMap((act) => [
      file(act, () => aknAct(corpus, act)),
      ...act.sections.map((section) => file(section, () => aknSection(corpus, section)))
    ]),
    ...decisions.map((decision) => file(decision, () => aknDecision(corpus, decision)))
  ]
}
