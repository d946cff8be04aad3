import assert from 'node:assert/strict'
import test from 'node:test'
import {expectReadable} from '../../src/integration/project-path.ts'

/** Folders of a project, and the sign in them that a build cannot read. */
const folders: ReadonlyArray<[folder: string, sign?: string]> = [
  ['/koti/sopimus/'],
  ['/koti/yhteistyö sopimus (1)/'],
  ['/koti/a#b/', '#'],
  ['/koti/feature%2Fx/', '%'],
  ['/koti/100%/', '%'],
  ["/koti/a'b/", "'"],
  ['/koti/mitä?/', '?'],
  ['/koti/a"b/', '"'],
  ['/koti/a*b/', '*'],
  ['/koti/a`b/', '`'],
  ['/koti/a\tb/', '"\\t"'],
  ['/koti/a\nb/', '"\\n"'],
  ['/koti/a&b [c] {d} $e;f!g~h@i+j=k,l^m 🙂/'],
  ['/koti/ a /']
]

/** The same of a folder of content: it is read by fewer. */
const contentFolders: typeof folders = [
  ['/koti/a#b/', '#'],
  ['/koti/a%20b/', '%'],
  ['/koti/mitä?/', '?'],
  ['/koti/a\nb/', '"\\n"'],
  ['/koti/a\\b/', '\\'],
  [`/koti/a'b "c" \`d\` *e* å[x]{y}(z) $f&g;h:i|j/`]
]

const kinds = {project: [...folders, ['/koti/a\\b/', '\\']], content: contentFolders} as const
const cases = (['project', 'content'] as const).flatMap((kind) =>
  kinds[kind].map(([folder, sign]) => ({kind, folder, sign}))
)

for (const {kind, folder, sign} of cases) {
  test(`${kind} ${folder}: ${sign ? `refused for ${sign}` : 'taken'}`, () => {
    for (const language of ['fi', 'en'] as const) {
      if (!sign) expectReadable(folder, language, kind)
      else
        assert.throws(
          () => expectReadable(folder, language, kind),
          ({message}: Error) =>
            [`merkki ${sign},`, `sign ${sign} in`].some((words) => message.includes(words))
        )
    }
  })
}
