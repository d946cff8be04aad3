import {createHash} from 'node:crypto'
import type {Entries} from '../content/entries.ts'
import type {Draft, EntryFile} from '../content/entry-file.ts'
import {passagesKinds} from '../content/entry-kinds.ts'
import {clauseOf, languageOfText, originalOf} from '../content/file-names.ts'
import {pipelineDigest} from '../content/pipeline-digest.ts'
import {readOnce} from '../content/read-once.ts'
import type {ValueCache} from '../disk/value-cache.ts'
import {clauseEId, parallelEId} from '../identifiers/clause.ts'
import type {PluginContext} from '../remark/plugins.ts'
import type {PassageOptions} from '../remark/remark-passages.ts'
import {type AddressIndex, holdingsOf} from './address-index.ts'
import {linkCitationsOf} from './link-citations.ts'
import {type ArchiveReading, archivedLines, readArchive} from './read-archive.ts'
import {readText, type TextReading} from './read-text.ts'
import {contextOfText} from './text-context.ts'

const textKinds = [...passagesKinds, 'page'] as const
type TextKind = (typeof textKinds)[number]

/** What a text is read with: its words, and the fields that say what they rest on. */
type Written = Pick<EntryFile | Draft, 'body' | 'data' | 'file'>

/** The readings of every text and of every archived source, by file. */
export interface AllReadings {
  texts: Map<string, TextReading>
  /** Of files whose fields are not all sound: only their faults count. */
  drafts: Map<string, TextReading>
  archives: Map<string, ArchiveReading>
}

/** Reads every text, or takes its reading from the cache. */
export function readReadings(
  entries: Entries,
  index: AddressIndex,
  cache: ValueCache
): AllReadings {
  const digest = `${pipelineDigest()}\0${createHash('sha256').update(JSON.stringify(index)).digest('hex')}`
  const holdings = holdingsOf(index)
  const terms = new Set(index.terms)
  const texts = new Map<string, TextReading>()
  const drafts = new Map<string, TextReading>()
  const archives = new Map<string, ArchiveReading>()

  const readingOf = (
    kind: TextKind,
    entry: Written,
    otherwise?: readonly string[]
  ): TextReading => {
    const passages = passageOptions(kind, entry, otherwise)
    const known = contextOfText(entry.file, entry.data)
    const parts = ['reading', digest, entry.file, JSON.stringify([passages, known]), entry.body]
    return readOnce(cache, parts, () => {
      const link = linkCitationsOf(holdings, known)
      const context: PluginContext = {link, terms, editorial: kind === 'page'}
      return readText(entry.file, entry.body, passages ? {...context, passages} : context)
    })
  }
  const translations = Map.groupBy(
    [...entries.of('translation'), ...entries.drafts('translation')],
    ({file}) => originalOf(file)
  )
  /** A translation is read as what it is of. */
  const read = (into: typeof texts, kind: TextKind, entry: Written, otherwise?: string[]) => {
    for (const {body, file} of [entry, ...(translations.get(entry.file) ?? [])]) {
      into.set(file, readingOf(kind, {body, data: entry.data, file}, otherwise))
    }
  }
  for (const kind of textKinds) {
    if (kind === 'translation') continue
    for (const entry of entries.of(kind)) read(texts, kind, entry)
    for (const draft of entries.drafts(kind)) read(drafts, kind, draft, [draft.file])
  }

  for (const source of entries.of('source')) {
    const {archived, wording} = source.data
    const file = archived && `sources/${archived.file}`
    const text = file && entries.others.get(file)
    if (!file || text === undefined) continue
    const known = contextOfText(source.file, source.data)
    const archive = readOnce(cache, ['archive', digest, JSON.stringify(known), text], () =>
      readArchive(archivedLines(text), linkCitationsOf(holdings, known), wording !== undefined)
    )
    archives.set(file, archive)
  }
  return {texts, drafts, archives}
}

/**
 * How a text is parted into passages.
 *
 * @param otherwise Sources of a file that tells of none. Those of a draft may only be misspelt, and
 *   its passages are not at fault for that.
 */
function passageOptions(
  kind: TextKind,
  {data, file}: Omit<Written, 'body'>,
  otherwise: readonly string[] = []
): PassageOptions | undefined {
  if (kind === 'page') return undefined
  const sources = 'sources' in data ? (data.sources ?? otherwise) : otherwise
  if (kind === 'article') {
    return {kind, sources, idPrefix: `${clauseEId(clauseOf(file))}__para_`}
  }
  if (kind === 'parallel') {
    const eId = parallelEId(clauseEId(clauseOf(file)), languageOfText(file) ?? '')
    return {kind: 'article', sources, idPrefix: `${eId}__para_`}
  }
  const slug = /([^/]+)\.md$/u.exec(file)?.[1]
  return {kind, sources: kind === 'source' && slug ? [slug] : sources, idPrefix: 'para_'}
}
