import type {z} from 'zod'
import {type Diagnostic, type Place, startOfFile} from '../diagnostics/diagnostic.ts'
import {hiddenInFields} from '../privacy/hidden-personal-data.ts'
import {invisibleInFields} from '../privacy/invisible-characters.ts'
import type {ContentFile} from './content-files.ts'
import {type EntryKind, entryKinds} from './entry-kinds.ts'
import {almostFrontMatter, splitFrontMatter} from './front-matter.ts'
import {markupInFields} from './markup-in-fields.ts'
import {type Sound, soundPart, validate} from './validate.ts'
import {parseYaml, type YamlText} from './yaml-text.ts'

export type DataOf<Kind extends EntryKind> = z.output<(typeof entryKinds)[Kind]['schema']>

/** A file of a known kind with checked fields. */
export interface EntryFile<Kind extends EntryKind = EntryKind> {
  kind: Kind
  file: string
  data: DataOf<Kind>
  /** The text after the fields, padded so that its lines are those of the file. Empty without one. */
  body: string
  /** Place of a field, for faults found later. */
  placeOf(...path: PropertyKey[]): Place
}

/**
 * A file whose fields are not all sound: no part of the corpus, yet what is sound of it is checked,
 * so that one run tells of every fault.
 */
export interface Draft<Kind extends EntryKind = EntryKind> extends Omit<EntryFile<Kind>, 'data'> {
  data: Sound<DataOf<Kind>>
}

/** The fields of one file, checked. */
export interface CheckedFields<Kind extends EntryKind = EntryKind> {
  /** Absent when any field is wrong. */
  data?: DataOf<Kind> | undefined
  /** In its place: what is sound nevertheless. */
  sound?: Sound<DataOf<Kind>> | undefined
  diagnostics: Diagnostic[]
}

/** Parses and checks the fields of one file. */
export function readEntry<Kind extends EntryKind>(
  kind: Kind,
  {path, text}: Pick<ContentFile, 'path' | 'text'>
): CheckedFields<Kind> {
  const yaml = yamlOf(kind, path, text)
  const nothing = !yaml || (yaml.value == null && yaml.diagnostics.length === 0)
  if (nothing) {
    if (!hasFields(kind)) return {data: {} as DataOf<Kind>, diagnostics: []}
    if (!entryKinds[kind].text) {
      return {diagnostics: [{file: path, place: startOfFile, rule: 'empty-file'}]}
    }
    return {diagnostics: [{file: path, rule: 'missing-front-matter', ...almostFrontMatter(text)}]}
  }
  const schema: z.ZodType = entryKinds[kind].schema
  const {data, diagnostics} = validate(path, schema, yaml)
  const hidden = [
    ...hiddenInFields(path, yaml.value, text, yaml.placeOf),
    ...invisibleInFields(path, yaml.value, yaml.placeOf),
    ...markupInFields(path, yaml.value, yaml.placeOf)
  ]
  return {
    ...(data === undefined
      ? {sound: soundPart(schema, yaml.value) as Sound<DataOf<Kind>> | undefined}
      : {data: data as DataOf<Kind>}),
    diagnostics: [...hidden, ...diagnostics]
  }
}

/**
 * An entry or a draft whose fields are known, read now or taken from the cache.
 *
 * Places are parsed again when a fault needs them: a file without faults never pays for it.
 */
export function entryFile<Kind extends EntryKind, Data>(
  kind: Kind,
  {path, text}: Pick<ContentFile, 'path' | 'text'>,
  data: Data
): Omit<EntryFile<Kind>, 'data'> & {data: Data} {
  let yaml: YamlText | undefined
  return {
    kind,
    file: path,
    data,
    body: bodyOf(kind, text),
    placeOf(...steps) {
      yaml ??= yamlOf(kind, path, text)
      return yaml?.placeOf(steps) ?? startOfFile
    }
  }
}

/** Whether files of a kind begin with fields. */
function hasFields(kind: EntryKind): boolean {
  return !('fields' in entryKinds[kind])
}

function bodyOf(kind: EntryKind, text: string): string {
  if (!entryKinds[kind].text) return ''
  return splitFrontMatter(text)?.body ?? (hasFields(kind) ? '' : text)
}

function yamlOf(kind: EntryKind, path: string, text: string): YamlText | undefined {
  if (!entryKinds[kind].text) return parseYaml(path, text)
  const parts = splitFrontMatter(text)
  return parts && parseYaml(path, parts.yaml, 2)
}
