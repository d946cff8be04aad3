import type {Entries} from '../content/entries.ts'
import type {EntryFile} from '../content/entry-file.ts'
import {folderOf} from '../content/file-names.ts'
import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import type {Corpus, Decision, Source, Version} from '../model/corpus.ts'
import {sourcesOf} from '../model/find.ts'
import {type Outcome, outcomeEffects} from '../schemas/outcomes.ts'

type DecisionFile = EntryFile<'decision'>

/** Decisions that their sources do not show, that stand twice, or that come in an impossible order. */
export function checkDecisions(entries: Entries, corpus: Corpus): Diagnostic[] {
  const files = entries.byFile('decision')
  const before = new Map<string, Decision[]>()
  const byWho = new Map<string, Decided>()
  return corpus.decisions.flatMap((decision): Diagnostic[] => {
    const entry = files.get(decision.file) as DecisionFile
    const {data} = decision
    const meeting = [data.party, data.body, data.forum, data.decidedOn].join('\0')
    const same = before.get(meeting) ?? []
    before.set(meeting, [...same, decision])
    const twin = same.find((other) => isSameDecision(other.data, data))
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
    const outcome = unsupported(decision, entry)
    const passages = outcome.length > 0 ? [] : proposalsAsDecisions(decision, corpus)
    const who = [data.party, data.forum].join('\0')
    const decided = byWho.get(who) ?? {approved: new Map(), passed: new Map()}
    byWho.set(who, decided)
    const order = outOfOrder(decision, decided, files)
    remember(decision, decided)
    return [...outcome, ...passages, ...order]
  })
}

/** Of one meeting: a section is decided once; a version too, where a section is not known. */
function isSameDecision(one: Decision['data'], other: Decision['data']): boolean {
  return one.section && other.section
    ? one.section === other.section
    : one.version === other.version
}

/**
 * What is older than a meeting cannot tell what it decided; nor can an agenda of the same day, which
 * is written before the meeting, nor a statute, which tells what may be decided.
 */
function showsDecision({data: {date, kind}}: Source, decidedOn: string): boolean {
  if (kind === 'statute') return false
  if (kind === 'agenda') return date !== undefined && date > decidedOn
  // A date may be a year only.
  return date === undefined || date >= decidedOn.slice(0, date.length)
}

function unsupported({data, sources}: Decision, {file, placeOf}: DecisionFile): Diagnostic[] {
  if (data.outcome === 'proposed' || sources.length === 0) return []
  if (sources.some((source) => showsDecision(source, data.decidedOn))) return []
  const expected = sources.map(({slug}) => slug).join(', ')
  const place = placeOf('outcome')
  return [
    {
      file,
      place,
      rule: 'unsupported-outcome',
      found: data.outcome,
      expected,
      described: 'propose-or-show'
    }
  ]
}

/** Versions whose approval is claimed of a source that cannot know of it. */
export function checkApprovals(entries: Entries, corpus: Corpus): Diagnostic[] {
  const files = entries.byFile('version')
  return corpus.versions.flatMap((version): Diagnostic[] => {
    const slug = version.data.approvedBySource?.source
    const [source] = sourcesOf(corpus, slug === undefined ? [] : [slug])
    if (!source || showsApproval(source, version)) return []
    const place = files.get(version.file)?.placeOf('approvedBySource', 'source') ?? startOfFile
    const fault = {file: version.file, place, rule: 'unsupported-outcome'} as const
    return [{...fault, found: 'approved', expected: source.slug, described: 'claim-less'}]
  })
}

/**
 * The day of a version's approvals is not known, its year is: an agenda of that year tells of a
 * proposal at most. Nobody has approved what was proposed to them after the source was written.
 */
function showsApproval(source: Source, version: Version): boolean {
  const {date, kind} = source.data
  const year = version.id.slice(0, 4)
  if (kind === 'statute') return false
  if (kind === 'agenda' && (date === undefined || date.slice(0, 4) <= year)) return false
  if (date !== undefined && date.slice(0, 4) < year) return false
  return version.approvals.every(
    ({party, state}) =>
      state !== 'approved-by-source' ||
      party.decisions.every(
        ({data, version: {id}}) =>
          id !== version.id || data.outcome !== 'proposed' || showsDecision(source, data.decidedOn)
      )
  )
}

/** Passages that tell what was decided, where nothing was, or where only an agenda tells of it. */
function proposalsAsDecisions({data, file, reading}: Decision, corpus: Corpus): Diagnostic[] {
  return reading.passages.flatMap(({column, kind, line, part, sources: slugs}): Diagnostic[] => {
    if (part !== 'decided' || kind === 'missing') return []
    const sources = sourcesOf(corpus, slugs)
    const isShown =
      data.outcome !== 'proposed' &&
      (sources.length === 0 || sources.some((source) => showsDecision(source, data.decidedOn)))
    const expected = slugs.join(', ')
    return isShown ? [] : [{file, place: {line, column}, rule: 'proposal-as-decision', expected}]
  })
}

/** What one party or forum has decided so far. */
interface Decided {
  /** The first approval of each version. */
  approved: Map<string, Decision>
  /** The first decision on a version that came after it, however many came between. */
  passed: Map<string, Decision>
}

/** A party proposes before it decides, and decides on a version after those that it replaces. */
function outOfOrder(
  {data, file, version}: Decision,
  decided: Decided,
  files: ReadonlyMap<string, DecisionFile>
): Diagnostic[] {
  const candidates = [
    data.outcome === 'proposed' ? decided.approved.get(version.id) : undefined,
    isWayOut(data.outcome) ? undefined : decided.passed.get(version.id)
  ]
  const mustFollow = candidates.find((other) => other && other.data.decidedOn < data.decidedOn)
  const entry = mustFollow && files.get(mustFollow.file)
  if (!entry) return []
  const place = entry.placeOf('decidedOn')
  const found = entry.data.decidedOn
  return [{file: entry.file, place, rule: 'decisions-out-of-order', found, expected: file}]
}

/** What is left of an older version is decided after the newer one too. */
function isWayOut(outcome: Outcome): boolean {
  return ['terminated', 'lapsed', 'noted', 'withdrawn'].includes(outcome)
}

/** Remembers a decision, after those of earlier days. */
function remember(decision: Decision, {approved, passed}: Decided): void {
  const {data, version} = decision
  const effect = outcomeEffects[data.outcome]
  if (effect === 'approves' && !approved.has(version.id)) approved.set(version.id, decision)
  if (effect !== 'approves' && data.outcome !== 'endorsed') return
  for (let older = version.replaces; older && !passed.has(older.id); older = older.replaces) {
    passed.set(older.id, decision)
  }
}

/** Each version replaces or amends an older one, and no two replace the same. */
export function checkVersionChain(entries: Entries): Diagnostic[] {
  const known = new Set(entries.filesOf('version').map(folderOf))
  const replaced = new Set<string>()
  return entries.of('version').flatMap(({data, file, placeOf}): Diagnostic[] => {
    const {amends, replaces} = data
    if (amends !== undefined && amends >= folderOf(file)) {
      return [{file, place: placeOf('amends'), rule: 'version-cycle', found: amends}]
    }
    if (replaces === undefined || !known.has(replaces)) return []
    const isWrong = replaces >= folderOf(file) || replaced.has(replaces)
    replaced.add(replaces)
    if (!isWrong) return []
    return [{file, place: placeOf('replaces'), rule: 'version-cycle', found: replaces}]
  })
}
