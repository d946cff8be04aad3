import type {Entries} from '../content/entries.ts'
import {kindNames, kindsNamedBySlug} from '../content/entry-kinds.ts'
import {clauseOf, folderOf, languageOfText, slugOf} from '../content/file-names.ts'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {clauseEId} from '../identifiers/clause.ts'
import {languages} from '../identifiers/language.ts'
import {isDevice, longestName} from '../identifiers/own-address.ts'
import {reservedIds, reservedSegments} from '../identifiers/routes.ts'
import {asSlug} from '../identifiers/slug.ts'
import {parseStatuteNumber, statuteKey} from '../identifiers/statute-number.ts'
import {checkRepeated} from './check-repeated.ts'

/** File names that disagree with their content, cannot be addresses, or are taken. */
export function checkNames(entries: Entries): Diagnostic[] {
  return [
    ...checkAgreement(entries),
    ...checkSlugs(entries),
    ...checkParts(entries),
    ...checkArticleNumbers(entries),
    ...checkParallels(entries),
    ...checkRepeated(entries)
  ]
}

/** Names that say the same as a field: the fault is shown at the field. */
function checkAgreement(entries: Entries): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const expect = (file: string, place: () => Place, found: string, ...allowed: string[]) => {
    const [expected] = allowed
    if (allowed.includes(found)) return
    diagnostics.push({file, place: place(), rule: 'wrong-file-name', found, expected})
  }

  for (const {file, data, placeOf} of entries.of('act')) {
    const number = parseStatuteNumber(data.number)
    if (number) expect(file, () => placeOf('number'), folderOf(file), statuteKey(number))
  }
  for (const {file, data, placeOf} of entries.of('section')) {
    expect(file, () => placeOf('section'), slugOf(file), data.section)
  }
  for (const {file, data, placeOf} of entries.of('version')) {
    expect(file, () => placeOf('version'), folderOf(file), data.version)
  }
  for (const {file, data, placeOf} of entries.of('decision')) {
    const {body, decidedOn, forum, officeHolder, party} = data
    const section = data.section ?? officeHolder?.number?.replace('/', '-')
    const name = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('-')
    // Two bodies of one party may decide on one day: the body tells them apart.
    const allowed = [
      name(decidedOn, party ?? forum, section),
      ...(body ? [name(decidedOn, party, body, section)] : []),
      ...(officeHolder?.number ? [name(decidedOn, party, officeHolder.number.split('/')[0])] : [])
    ]
    const field = slugOf(file).startsWith(decidedOn)
      ? slugOf(file).startsWith(name(decidedOn, party ?? forum))
        ? 'section'
        : party
          ? 'party'
          : 'forum'
      : 'decidedOn'
    expect(file, () => placeOf(field), slugOf(file), ...allowed)
  }
  return diagnostics
}

function checkSlugs(entries: Entries): Diagnostic[] {
  const wrong = kindsNamedBySlug.flatMap((kind) =>
    entries.filesOf(kind).flatMap((file): Diagnostic[] => {
      const found = slugOf(file)
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(found)) return []
      return [{file, place: startOfFile, rule: 'wrong-slug', found, nearest: asSlug(found)}]
    })
  )
  // Of languages that the site may have one day too.
  const reserved: readonly string[] = [...reservedSegments, ...languages]
  const taken = entries.filesOf('page').flatMap((file): Diagnostic[] => {
    const found = slugOf(file)
    return reserved.includes(found)
      ? [{file, place: startOfFile, rule: 'reserved-name', found}]
      : []
  })
  const ids: readonly string[] = reservedIds
  const terms = entries.of('glossary').flatMap(({data, file, placeOf}) =>
    data.flatMap(({id: found}, index): Diagnostic[] => {
      if (!ids.includes(found) && !isDevice(found)) return []
      return [{file, place: placeOf(index, 'id'), rule: 'reserved-name', found}]
    })
  )
  return [...wrong, ...taken, ...terms]
}

/** Names that not every system can give to a file, of files and the folders that they lie in. */
function checkParts(entries: Entries): Diagnostic[] {
  const seen = new Set<string>()
  const files = [...kindNames.flatMap((kind) => entries.filesOf(kind)), ...entries.others.keys()]
  return files.flatMap((file) =>
    file.split('/').flatMap((part, depth, parts): Diagnostic[] => {
      const folder = parts.slice(0, depth + 1).join('/')
      if (seen.has(folder)) return []
      seen.add(folder)
      const found = part.replace(/\.\w+$/u, '')
      if (isDevice(part)) return [{file, place: startOfFile, rule: 'reserved-name', found}]
      if (found.length <= longestName) return []
      const expected = String(longestName)
      return [{file, place: startOfFile, rule: 'name-too-long', found, expected}]
    })
  )
}

/** A text in another language stands beside one in the main language, and there is one of each. */
function checkParallels(entries: Entries): Diagnostic[] {
  const keyOf = (file: string) => `${folderOf(file)}/${clauseEId(clauseOf(file))}`
  const articles = new Set(entries.filesOf('article').map(keyOf))
  const seen = new Map<string, string>()
  return entries.filesOf('parallel').flatMap((file): Diagnostic[] => {
    const key = `${keyOf(file)} ${languageOfText(file)}`
    const expected = seen.get(key)
    if (expected === undefined) seen.set(key, file)
    const found = clauseEId(clauseOf(file))
    if (expected) return [{file, place: startOfFile, rule: 'duplicate-id', found, expected}]
    if (articles.has(keyOf(file))) return []
    return [{file, place: startOfFile, rule: 'text-without-original', found}]
  })
}

function checkArticleNumbers(entries: Entries): Diagnostic[] {
  const seen = new Map<string, string>()
  return entries.filesOf('article').flatMap((file): Diagnostic[] => {
    const clause = clauseOf(file)
    const key = `${folderOf(file)}/${clauseEId(clause)}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, file)
      return []
    }
    const found = clause.label || '00'
    return [{file, place: startOfFile, rule: 'duplicate-id', found, expected: first}]
  })
}
