import {parseStatuteNumber, statuteKey} from '../identifiers/statute-number.ts'
import {type Diagnostic, startOfFile} from './diagnostic.ts'
import type {Entries} from './entries.ts'
import {articleNumber, folderOf, slugOf} from './file-names.ts'

/** File names that disagree with their content, and ids that stand twice. */
export function checkNames(entries: Entries): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const expectName = (file: string, found: string, expected: string) => {
    if (found === expected) return
    diagnostics.push({file, place: startOfFile, rule: 'wrong-file-name', found, expected})
  }

  for (const {file, data} of entries.of('act')) {
    const number = parseStatuteNumber(data.number)
    if (number) expectName(file, folderOf(file), statuteKey(number))
  }
  for (const {file, data} of entries.of('section')) expectName(file, slugOf(file), data.section)
  for (const {file, data} of entries.of('version')) expectName(file, folderOf(file), data.version)
  for (const {file, data} of entries.of('decision')) {
    const parts = [data.decidedOn, data.party ?? data.forum, data.section]
    expectName(file, slugOf(file), parts.filter(Boolean).join('-'))
  }
  for (const kind of ['party', 'source', 'page', 'article'] as const) {
    for (const {file} of entries.of(kind)) {
      const slug = slugOf(file)
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
        const place = startOfFile
        diagnostics.push({file, place, rule: 'wrong-slug', found: slug, nearest: asSlug(slug)})
      }
    }
  }
  return [...diagnostics, ...sameArticleNumber(entries), ...sameIdInside(entries)]
}

function asSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

function sameArticleNumber(entries: Entries): Diagnostic[] {
  const seen = new Map<string, string>()
  return entries.of('article').flatMap(({file}) => {
    const number = articleNumber(file)
    const key = `${folderOf(file)}/${number}`
    const first = seen.get(key)
    if (first === undefined && number > 0) {
      seen.set(key, file)
      return []
    }
    const expected = first ?? '01, 02, 03 …'
    return [{file, place: startOfFile, rule: 'duplicate-id' as const, found: `${number}`, expected}]
  })
}

/** Terms, bodies of one party, levels of one version. */
function sameIdInside(entries: Entries): Diagnostic[] {
  return [
    ...entries
      .of('glossary')
      .flatMap((entry) =>
        repeated(entry.data.map(({id}) => id)).map((index) =>
          twice(entry, [index, 'id'], entry.data[index]?.id)
        )
      ),
    ...entries
      .of('party')
      .flatMap((entry) =>
        repeated(entry.data.bodies.map(({id}) => id)).map((index) =>
          twice(entry, ['bodies', index, 'id'], entry.data.bodies[index]?.id)
        )
      ),
    ...entries
      .of('version')
      .flatMap((entry) =>
        repeated(entry.data.levels?.map(({id}) => id) ?? []).map((index) =>
          twice(entry, ['levels', index, 'id'], entry.data.levels?.[index]?.id)
        )
      )
  ]
}

/** Indexes of values that stood before. */
function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>()
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index]
    seen.add(value)
    return []
  })
}

function twice(
  {file, placeOf}: {file: string; placeOf(...path: PropertyKey[]): Diagnostic['place']},
  path: PropertyKey[],
  found: string | undefined
): Diagnostic {
  return {file, place: placeOf(...path), rule: 'duplicate-id', found, expected: file}
}
