import {z} from 'zod'
import {type EntryKind, entryKinds} from '../../src/content/entry-kinds.ts'

/** The kinds of file that content is made of, in their order. */
export const kinds = Object.keys(entryKinds) as EntryKind[]

/**
 * JSON Schema of the fields of one kind of file, as text.
 *
 * `io: 'input'` describes what an author writes, before defaults and transforms. Refinements have no
 * place in JSON Schema: `npm run check` alone knows them.
 */
export function jsonSchemaOf(kind: EntryKind): string {
  const {glob, schema} = entryKinds[kind]
  const {$schema, ...json} = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7'
  })
  return `${JSON.stringify({$schema, title: `content/${glob}`, ...json}, null, 2)}\n`
}

/** Settings of VS Code: which schema goes with which files of YAML. */
export function vscodeSettings(): string {
  const schemas = Object.fromEntries(
    kinds
      .filter((kind) => !entryKinds[kind].text)
      .map((kind) => [`./schemas/${kind}.json`, `content/${entryKinds[kind].glob}`])
  )
  const settings = {
    // Front matter of Markdown and MDX, with the schemas in `.astro/collections/`.
    'astro.content-intellisense': true,
    'yaml.schemas': schemas,
    'yaml.yamlVersion': '1.2',
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'editor.unicodeHighlight.invisibleCharacters': true
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}
