import type {Corpus, Decision, Source} from './corpus.ts'
import type {Diagnostic} from './diagnostic.ts'
import type {Entries} from './entries.ts'
import type {EntryFile} from './entry-file.ts'
import {folderOf} from './file-names.ts'

type DecisionFile = EntryFile<'decision'>

/** Decisions that their sources do not show, that stand twice, or that come in an impossible order. */
export function checkDecisions(entries: Entries, corpus: Corpus): Diagnostic[] {
  const files = new Map(entries.of('decision').map((entry) => [entry.file, entry]))
  const first = new Map<string, Decision>()
  return corpus.decisions.flatMap((decision): Diagnostic[] => {
    const entry = files.get(decision.file) as DecisionFile
    const {data} = decision
    const key = [
      data.party,
      data.body,
      data.forum,
      data.decidedOn,
      data.section ?? data.version
    ].join('\0')
    const twin = first.get(key)
    if (twin) {
      return [
        {
          file: entry.file,
          place: entry.placeOf('decidedOn'),
          rule: 'same-decision-twice',
          expected: twin.file
        }
      ]
    }
    first.set(key, decision)
    return [...unsupported(decision, entry), ...outOfOrder(decision, entry)]
  })
}

/** An agenda is written before the meeting: it cannot tell what that meeting decided. */
function unsupported({data, sources}: Decision, entry: DecisionFile): Diagnostic[] {
  if (data.outcome === 'proposed' || sources.length === 0) return []
  const shows = (source: Source) =>
    source.data.kind !== 'agenda' ||
    (source.data.date !== undefined && source.data.date > data.decidedOn)
  if (sources.some(shows)) return []
  const expected = sources.map(({slug}) => slug).join(', ')
  return [
    {
      file: entry.file,
      place: entry.placeOf('outcome'),
      rule: 'unsupported-outcome',
      found: data.outcome,
      expected
    }
  ]
}

/** A party proposes before it decides, and decides on a version after the one it replaces. */
function outOfOrder(decision: Decision, entry: DecisionFile): Diagnostic[] {
  const {data, version, party} = decision
  const mustPrecede = party?.decisions.find(
    (other) =>
      other !== decision &&
      other.data.decidedOn < data.decidedOn &&
      ((other.version === version &&
        data.outcome === 'proposed' &&
        other.data.outcome === 'approved') ||
        (other.version.replaces === version && other.data.outcome !== 'proposed'))
  )
  if (!mustPrecede) return []
  return [
    {
      file: mustPrecede.file,
      place: {line: 1, column: 1},
      rule: 'decisions-out-of-order',
      found: mustPrecede.data.decidedOn,
      expected: entry.file
    }
  ]
}

/** Each version replaces an older one, and no two replace the same. */
export function checkVersionChain(entries: Entries): Diagnostic[] {
  const replaced = new Set<string>()
  return entries.of('version').flatMap((entry): Diagnostic[] => {
    const {replaces} = entry.data
    if (replaces === undefined) return []
    const isWrong = replaces >= folderOf(entry.file) || replaced.has(replaces)
    replaced.add(replaces)
    const place = entry.placeOf('replaces')
    return isWrong
      ? [{file: entry.file, place, rule: 'version-cycle', found: folderOf(entry.file)}]
      : []
  })
}
