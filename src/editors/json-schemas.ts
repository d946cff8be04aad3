import {z} from 'zod'
import {type EntryKind, entryKinds, kindNames, kindOfFile} from '../content/entry-kinds.ts'

/**
 * JSON Schema of the fields of one kind of file, as text.
 *
 * `io: 'input'` describes what an author writes, before defaults and transforms. Refinements have no
 * place in JSON Schema: `npm run check` alone knows them.
 *
 * @param files Files of the content, by path: what fields can name is completed from their names.
 */
export function jsonSchemaOf(kind: EntryKind, files: readonly string[] = []): string {
  const {glob, schema} = entryKinds[kind]
  const {$schema, ...json} = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override({jsonSchema}) {
      const examples = idsOf(jsonSchema['refersTo'], files)
      if (examples.length > 0) jsonSchema.examples = examples
      delete jsonSchema['isSupported']
      delete jsonSchema['inOneLanguage']
    }
  })
  return `${JSON.stringify({$schema, title: `content/${glob}`, ...json}, null, 2)}\n`
}

/** Ids of what a field refers to. An unknown one is no mistake for the editor: its file may follow. */
function idsOf(refersTo: unknown, files: readonly string[]): string[] {
  const kind = refersTo === 'member' ? 'party' : refersTo
  return files.flatMap((file) => {
    const own = kindOfFile(file)
    const described = own && own === kind ? entryKinds[own] : undefined
    return described && 'id' in described ? [described.id(file)] : []
  })
}

/** Settings of VS Code: which schema goes with which YAML files, from the folder that it has open. */
export function vscodeSettings(schemas = './schemas', content = 'content/'): object {
  return {
    // Front matter of Markdown and MDX, with the schemas in `.astro/collections/`.
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries(
      kindNames
        .filter((kind) => !entryKinds[kind].text)
        .map((kind) => [`${schemas}/${kind}.json`, `${content}${entryKinds[kind].glob}`])
    ),
    'yaml.yamlVersion': '1.2',
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'editor.unicodeHighlight.invisibleCharacters': true
  }
}

/** Extensions that check the fields: YAML files, and the front matter of texts. */
export const vscodeExtensions = ['astro-build.astro-vscode', 'redhat.vscode-yaml']
